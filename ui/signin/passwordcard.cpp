// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/passwordcard.h"

#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/submission.h"
#include "ui/signin/newpasswordfields.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace huella::ui::signin {

PasswordCard::PasswordCard(people::AccountStore& store, const people::Person& person,
                           LinkWatch* watch, QWidget* parent)
    : Card(tr("Password"), parent)
    , m_store(store)
    , m_person(person)
    , m_message(new InlineMessage)
    , m_current(new PasswordEdit)
    , m_currentField(new FormField(tr("Present password"), m_current))
    , m_next(new NewPasswordFields)
    , m_save(new Button(tr("Change my password"), Button::Kind::Secondary))
    , m_submission(new Submission(m_save, m_message, watch, this))
{
    m_current->setObjectName(QStringLiteral("presentPasswordEdit"));
    m_save->setObjectName(QStringLiteral("changePasswordButton"));
    m_next->setPersonalWords({person.username, person.email, person.firstName, person.lastName});
    body()->addWidget(m_message);
    body()->addWidget(m_currentField);
    body()->addWidget(m_next);
    body()->addWidget(m_save, 0, Qt::AlignRight);
    m_message->hide();
    connect(m_save, &Button::clicked, this, &PasswordCard::submit);
    for (auto* edit : findChildren<QLineEdit*>()) // Enter sends from any field
        connect(edit, &QLineEdit::returnPressed, this, &PasswordCard::submit);
    connect(m_submission, &Submission::failed, this, [this](const Error& error) {
        if (error.code == ErrorCode::WrongPassword) {
            m_message->dismiss();
            m_currentField->setError(tr("That is not your present password."));
            focusFirstError({m_currentField});
        }
    });
}

void PasswordCard::submit()
{
    m_message->dismiss();
    if (m_current->text().isEmpty())
        m_currentField->setError(tr("Write your present password."));
    const bool isGood = m_next->validate();
    if (focusFirstError(QList<FormField*>{m_currentField} + m_next->fields()) || !isGood)
        return;
    m_submission->run(
        [this] { return m_store.changePassword(m_current->text(), m_next->password(), m_person); },
        [this] {
            m_current->clear();
            m_next->clear();
            m_message->display(
                InlineMessage::Kind::Success,
                tr("Your password was changed. Your other screens were signed out."));
            m_message->hideAfter(8000);
        });
}

} // namespace huella::ui::signin
