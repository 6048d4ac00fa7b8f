// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/newpasswordpage.h"

#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/textlabel.h"
#include "ui/signin/newpasswordfields.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace huella::ui::signin {

NewPasswordPage::NewPasswordPage(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(tr("Choose your own password"), TextStyle::Headline))
    , m_hint(new TextLabel(tr("The one you were given served to come in once."), TextStyle::Body,
                           Token::TextMuted))
    , m_message(new InlineMessage)
    , m_current(new PasswordEdit)
    , m_currentField(new FormField(tr("Temporary password"), m_current))
    , m_next(new NewPasswordFields)
    , m_save(new Button(tr("Save my password"), Button::Kind::Primary))
    , m_back(new Button(tr("Back"), Button::Kind::Quiet))
    , m_steps(m_title, m_save)
{
    m_current->setObjectName(QStringLiteral("currentPasswordEdit"));
    m_save->setObjectName(QStringLiteral("saveNewPasswordButton"));
    m_back->setObjectName(QStringLiteral("newPasswordBackButton"));

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::m);
    layout->addWidget(m_title);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    layout->addWidget(m_message);
    layout->addWidget(m_currentField);
    layout->addWidget(m_next);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_save, 1);
    layout->addLayout(buttons);
    m_message->hide();
    setFocusProxy(m_current);
    connect(m_save, &Button::clicked, this, &NewPasswordPage::submit);
    for (auto* edit : findChildren<QLineEdit*>()) // Enter sends from any field
        connect(edit, &QLineEdit::returnPressed, this, &NewPasswordPage::submit);
    connect(m_back, &Button::clicked, this, &NewPasswordPage::cancelled);
}

void NewPasswordPage::setTouch()
{
    m_back->hide();
    m_next->setAskedOnce();
    m_steps.add(tr("What is the temporary password you were given?"), {m_currentField});
    m_steps.add(m_title->text(), {m_next});
    m_steps.turnOn(tr("Continue"));
}

bool NewPasswordPage::goBack()
{
    return m_save->isBusy() || m_steps.back();
}

void NewPasswordPage::start(const people::Person& person)
{
    clear();
    m_next->setPersonalWords({person.username, person.email, person.firstName, person.lastName});
}

void NewPasswordPage::clear()
{
    m_current->setText({}); // unlike clear(), leaves nothing to undo
    m_current->setRevealed(false);
    m_currentField->clearError();
    m_next->clear();
    m_next->setPersonalWords({});
    m_message->dismiss();
    setBusy(false);
    m_steps.show(0);
}

void NewPasswordPage::setBusy(bool isBusy)
{
    m_save->setBusy(isBusy);
}

void NewPasswordPage::showError(const Error& error)
{
    setBusy(false);
    if (error.code == ErrorCode::WrongPassword) {
        m_currentField->setError(tr("That is not the temporary password."));
        m_steps.showStepOf(m_currentField);
        focusFirstError({m_currentField});
    } else {
        m_message->displayError(errorText(error));
    }
}

void NewPasswordPage::submit()
{
    if (m_save->isBusy())
        return;
    m_message->dismiss();
    if (m_current->text().isEmpty())
        m_currentField->setError(tr("Write the temporary password."));
    const bool isGood = m_next->validate();
    m_steps.forgiveLater();
    if (focusFirstError(QList<FormField*>{m_currentField} + m_next->fields()))
        return;
    if (!m_steps.isLast())
        return m_steps.showNext();
    if (!isGood)
        return;
    setBusy(true);
    emit passwordChosen(m_current->text(), m_next->password());
}

} // namespace huella::ui::signin
