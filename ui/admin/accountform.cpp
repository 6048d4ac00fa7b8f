// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/accountform.h"

#include "core/people/passwordrule.h"
#include "ui/models/peoplemodel.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/submission.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace huella::ui::admin {

using people::AccountDraft;
using people::AccountState;
using people::Role;

AccountForm::AccountForm(people::AccountStore& accounts, LinkWatch& watch, QWidget* parent)
    : Card(tr("Create account"), parent)
    , m_accounts(accounts)
    , m_firstName(new LineEdit)
    , m_lastName(new LineEdit)
    , m_username(new LineEdit)
    , m_email(new LineEdit)
    , m_phone(new LineEdit)
    , m_role(new QComboBox)
    , m_licence(new LineEdit)
    , m_message(new InlineMessage)
    , m_save(new Button(tr("Create account"), Button::Kind::Primary))
    , m_cancel(new Button(tr("Go back"), Button::Kind::Quiet))
    , m_submission(new Submission(m_save, m_message, &watch, this))
{
    build();
    connect(m_role, &QComboBox::currentIndexChanged, this, &AccountForm::showLicence);
    connect(m_save, &QPushButton::clicked, this, &AccountForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &AccountForm::cancelled);
    connect(m_submission, &Submission::failed, this, [this](const Error& error) {
        if (error.code == ErrorCode::AlreadyExists)
            m_request = RequestId::create(); // this request was judged; the next is another
        focusFirstError(m_fields);
    });
}

FormField* AccountForm::addLine(LineEdit* edit, const QString& label, const QString& column,
                                const QString& name)
{
    edit->setObjectName(name);
    auto* field = new FormField(label, edit);
    m_submission->addField(column, field);
    m_fields.append(field);
    connect(edit, &QLineEdit::returnPressed, this, &AccountForm::save);
    body()->addWidget(field);
    return field;
}

void AccountForm::build()
{
    body()->setSpacing(space::m);
    for (Role role : {Role::Reception, Role::Vet, Role::Admin, Role::Owner})
        m_role->addItem(PeopleModel::roleText(role), int(role));
    m_role->setObjectName(QStringLiteral("accountRoleCombo"));
    m_save->setObjectName(QStringLiteral("saveAccountButton"));
    m_cancel->setObjectName(QStringLiteral("cancelAccountButton"));
    body()->addWidget(new FormField(tr("Role"), m_role));
    m_licenceField = addLine(m_licence, tr("Licence number"), QStringLiteral("licence_number"),
                             QStringLiteral("accountLicenceEdit"));
    addLine(m_firstName, tr("First name"), QStringLiteral("first_name"),
            QStringLiteral("accountFirstNameEdit"))
        ->setRequired(true);
    addLine(m_lastName, tr("Last name"), QStringLiteral("last_name"),
            QStringLiteral("accountLastNameEdit"))
        ->setRequired(true);
    addLine(m_username, tr("User name"), QStringLiteral("username"),
            QStringLiteral("accountUsernameEdit"))
        ->setRequired(true);
    addLine(m_email, tr("E-mail"), QStringLiteral("email"), QStringLiteral("accountEmailEdit"))
        ->setRequired(true);
    std::ignore =
        addLine(m_phone, tr("Phone"), QStringLiteral("phone"), QStringLiteral("accountPhoneEdit"));
    body()->addWidget(m_message);
    body()->addWidget(m_save);
    body()->addWidget(m_cancel);
    showLicence();
}

void AccountForm::showLicence()
{
    m_licenceField->setVisible(Role(m_role->currentData().toInt()) == Role::Vet);
}

void AccountForm::start()
{
    m_request = RequestId::create();
    m_newPassword = people::temporaryPassword();
    for (LineEdit* edit : {m_firstName, m_lastName, m_username, m_email, m_phone, m_licence})
        edit->clear();
    for (FormField* field : std::as_const(m_fields))
        field->clearError();
    m_role->setCurrentIndex(0);
    m_message->dismiss();
    m_firstName->setFocus();
}

bool AccountForm::keep(FormField* field, const Error& error) const
{
    field->setError(errorText(error));
    return false;
}

std::optional<AccountDraft> AccountForm::draft()
{
    const auto fieldOf = [this](LineEdit* edit) {
        return qobject_cast<FormField*>(edit->parentWidget());
    };
    const auto first = people::PersonName::fromText(m_firstName->text());
    const auto last = people::PersonName::fromText(m_lastName->text(), QStringLiteral("last_name"));
    const auto username = people::Username::fromText(m_username->text());
    const auto email = people::Email::fromText(m_email->text());
    std::optional<people::Phone> phone;
    bool isGood = first || keep(fieldOf(m_firstName), first.error());
    isGood &= last || keep(fieldOf(m_lastName), last.error());
    isGood &= username || keep(fieldOf(m_username), username.error());
    isGood &= email || keep(fieldOf(m_email), email.error());
    if (!m_phone->value().isEmpty()) {
        const auto typed = people::Phone::fromText(m_phone->text());
        if (typed)
            phone = *typed;
        else
            isGood = keep(fieldOf(m_phone), typed.error());
    }
    if (!isGood)
        return std::nullopt;
    return AccountDraft{m_request,
                        *username,
                        *email,
                        *first,
                        *last,
                        phone,
                        m_newPassword,
                        Role(m_role->currentData().toInt()),
                        m_licence->value()};
}

void AccountForm::save()
{
    const auto account = draft();
    if (!account) {
        focusFirstError(m_fields);
        return;
    }
    m_submission->run<AccountState>(
        [this, account = *account] { return m_accounts.create(account); },
        [this, account = *account](const AccountState& state) {
            emit created(account.firstName.text() + u' ' + account.lastName.text(),
                         account.password, state);
        });
}

void AccountForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        Card::keyPressEvent(event);
}

} // namespace huella::ui::admin
