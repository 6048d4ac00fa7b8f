// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/profilecard.h"

#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/touch.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>

namespace huella::ui::signin {

ProfileCard::ProfileCard(people::AccountStore& store, const people::Person& person,
                         LinkWatch* watch, QWidget* parent)
    : Card(tr("My data"), parent)
    , m_store(store)
    , m_message(new InlineMessage)
    , m_firstName(new LineEdit)
    , m_lastName(new LineEdit)
    , m_phone(new LineEdit)
    , m_firstNameField(new FormField(tr("First name"), m_firstName))
    , m_lastNameField(new FormField(tr("Surnames"), m_lastName))
    , m_phoneField(new FormField(tr("Phone"), m_phone))
    , m_fields(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_save(new Button(tr("Save my data"), Button::Kind::Secondary))
    , m_submission(new Submission(m_save, m_message, watch, this))
{
    m_firstName->setObjectName(QStringLiteral("profileFirstNameEdit"));
    m_lastName->setObjectName(QStringLiteral("profileLastNameEdit"));
    m_phone->setObjectName(QStringLiteral("profilePhoneEdit"));
    m_save->setObjectName(QStringLiteral("saveProfileButton"));
    m_firstName->setText(person.firstName);
    m_lastName->setText(person.lastName);
    m_phone->setText(person.phone);
    m_submission->addField(QStringLiteral("first_name"), m_firstNameField);
    m_submission->addField(QStringLiteral("last_name"), m_lastNameField);
    m_submission->addField(QStringLiteral("phone"), m_phoneField);

    body()->addWidget(new TextLabel(QStringLiteral("%1 · %2").arg(person.username, person.email),
                                    TextStyle::Body, Token::TextMuted));
    body()->addWidget(m_message);
    m_fields->setSpacing(space::m);
    for (FormField* field : {m_firstNameField, m_lastNameField, m_phoneField})
        m_fields->addWidget(field, 1, Qt::AlignTop);
    body()->addLayout(m_fields);
    body()->addWidget(m_save, 0, Qt::AlignRight);
    m_message->hide();
    connect(m_save, &Button::clicked, this, &ProfileCard::submit);
    for (auto* edit : findChildren<QLineEdit*>()) // Enter sends from any field
        connect(edit, &QLineEdit::returnPressed, this, &ProfileCard::submit);
}

void ProfileCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

void ProfileCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    fit();
}

// A finger types into one field at a time, and the keyboard's rows are as wide as the screen.
void ProfileCard::fit()
{
    m_fields->setDirection(touch::isOn(this) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ProfileCard::submit()
{
    m_message->dismiss();
    const auto firstName = people::PersonName::fromText(m_firstName->value());
    const auto lastName = people::PersonName::fromText(m_lastName->value());
    const auto phone = people::Phone::fromText(m_phone->value());
    if (!firstName)
        m_firstNameField->setError(errorText(firstName.error()));
    if (!lastName)
        m_lastNameField->setError(errorText(lastName.error()));
    if (!phone && !m_phone->value().isEmpty())
        m_phoneField->setError(errorText(phone.error()));
    if (focusFirstError({m_firstNameField, m_lastNameField, m_phoneField}))
        return;
    std::optional<people::Phone> number;
    if (phone)
        number = *phone;
    m_submission->run([this, firstName, lastName,
                       number] { return m_store.updateMyProfile(*firstName, *lastName, number); },
                      [this] {
                          m_message->display(InlineMessage::Kind::Success,
                                             tr("Your data were saved."));
                          m_message->hideAfter(6000);
                          emit saved();
                      });
}

} // namespace huella::ui::signin
