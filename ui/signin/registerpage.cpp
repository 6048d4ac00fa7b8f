// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/registerpage.h"

#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/textlabel.h"
#include "ui/signin/newpasswordfields.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>

namespace huella::ui::signin {

namespace {

constexpr int longestProposal = 40;

} // namespace

RegisterPage::RegisterPage(For whom, QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(whom == For::Owner ? tr("Create my account")
                                               : tr("Who administers the clinic?"),
                            TextStyle::Headline))
    , m_hint(new TextLabel(
          whom == For::Owner
              ? tr("With it you register your pets, book and read what the vet wrote.")
              : tr("This first account makes the others: reception and vets."),
          TextStyle::Body, Token::TextMuted))
    , m_message(new InlineMessage)
    , m_firstName(new LineEdit)
    , m_lastName(new LineEdit)
    , m_username(new LineEdit)
    , m_email(new LineEdit)
    , m_phone(new LineEdit)
    , m_code(new LineEdit)
    , m_firstNameField(new FormField(tr("First name"), m_firstName))
    , m_lastNameField(new FormField(tr("Surnames"), m_lastName))
    , m_usernameField(new FormField(tr("User name"), m_username))
    , m_emailField(new FormField(tr("E-mail"), m_email))
    , m_phoneField(new FormField(tr("Phone"), m_phone))
    , m_codeField(new FormField(tr("Code of the front desk"), m_code))
    , m_password(new NewPasswordFields)
    , m_create(new Button(tr("Create the account"), Button::Kind::Primary))
    , m_back(new Button(tr("Back"), Button::Kind::Quiet))
    , m_steps(m_title, m_create)
{
    build(whom);
    for (auto* edit : {m_firstName, m_lastName, m_username, m_email})
        connect(edit, &QLineEdit::textChanged, this, &RegisterPage::judgePassword);
    connect(m_create, &Button::clicked, this, &RegisterPage::submit);
    for (auto* edit : findChildren<QLineEdit*>()) // Enter sends from any field
        connect(edit, &QLineEdit::returnPressed, this, &RegisterPage::submit);
}

void RegisterPage::build(For whom)
{
    m_firstName->setObjectName(QStringLiteral("firstNameEdit"));
    m_lastName->setObjectName(QStringLiteral("lastNameEdit"));
    m_username->setObjectName(QStringLiteral("usernameEdit"));
    m_email->setObjectName(QStringLiteral("emailEdit"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_username->setInputMethodHints(Qt::ImhNoAutoUppercase);
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_phone->setObjectName(QStringLiteral("phoneEdit"));
    m_code->setObjectName(QStringLiteral("claimCodeEdit"));
    m_codeField->setHelp(tr("If they gave you one: it brings your pets."));
    if (whom != For::Owner)
        m_codeField->hide();
    m_create->setObjectName(QStringLiteral("createAccountButton"));
    for (auto* field : {m_firstNameField, m_lastNameField, m_usernameField, m_emailField})
        field->setRequired(true);
    m_usernameField->setHelp(tr("Without spaces; it is what you sign in with."));

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::m);
    layout->addWidget(m_title);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    layout->addWidget(m_message);
    m_message->hide();
    auto* names = new QHBoxLayout;
    names->setSpacing(space::m);
    names->addWidget(m_firstNameField, 1, Qt::AlignTop);
    names->addWidget(m_lastNameField, 1, Qt::AlignTop);
    layout->addLayout(names);
    auto* contact = new QHBoxLayout;
    contact->setSpacing(space::m);
    contact->addWidget(m_emailField, 1, Qt::AlignTop);
    contact->addWidget(m_phoneField, 1, Qt::AlignTop);
    layout->addLayout(contact);
    auto* account = new QHBoxLayout;
    account->setSpacing(space::m);
    account->addWidget(m_usernameField, 1, Qt::AlignTop);
    account->addWidget(m_codeField, 1, Qt::AlignTop);
    layout->addLayout(account);
    layout->addWidget(m_password);
    m_back->setObjectName(QStringLiteral("registerBackButton"));
    connect(m_back, &Button::clicked, this, &RegisterPage::cancelled);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_create, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_firstName);
}

void RegisterPage::clear()
{
    for (auto* edit : {m_firstName, m_lastName, m_username, m_email, m_phone, m_code})
        edit->setText({}); // unlike clear(), leaves nothing to undo
    for (auto* field : {m_firstNameField, m_lastNameField, m_usernameField, m_emailField,
                        m_phoneField, m_codeField})
        field->clearError();
    m_password->clear();
    setReadOnly(false);
    m_message->dismiss();
    m_request = RequestId::create();
    setBusy(false);
    m_steps.show(0);
}

void RegisterPage::setTouch()
{
    m_hint->hide();
    m_back->hide();
    m_usernameField->hide();
    m_phoneField->setHelp(tr("You may leave it empty."));
    m_codeField->setHelp(tr("If they gave you none, leave it empty."));
    m_password->setAskedOnce();
    m_steps.add(tr("What is your name?"), {m_firstNameField, m_lastNameField});
    m_steps.add(tr("What is your e-mail?"), {m_emailField});
    m_steps.add(tr("What is your phone number?"), {m_phoneField});
    m_steps.add(tr("Did the front desk give you a code?"), {m_codeField});
    m_steps.add(tr("Choose a password"), {m_password});
    m_steps.turnOn(tr("Continue"));
}

bool RegisterPage::goBack()
{
    return m_create->isBusy() || m_steps.back();
}

void RegisterPage::setBusy(bool isBusy)
{
    m_create->setBusy(isBusy);
}

FormField* RegisterPage::fieldNamed(const QString& name) const
{
    const QHash<QString, FormField*> fields{
        {QStringLiteral("first_name"), m_firstNameField},
        {QStringLiteral("last_name"), m_lastNameField},
        {QStringLiteral("username"), m_usernameField},
        {QStringLiteral("email"), m_emailField},
        {QStringLiteral("phone"), m_phoneField},
        {QStringLiteral("claim_code"), m_codeField},
    };
    return fields.value(name);
}

void RegisterPage::showError(const Error& error)
{
    setBusy(false);
    setReadOnly(false);
    if (error.code == ErrorCode::AlreadyExists || error.field == u"claim_code")
        m_request = RequestId::create();
    if (m_steps.isOn() && error.field == u"username")
        return proposeUsername(), submit(); // nobody chose it
    if (auto* field = fieldNamed(error.field)) {
        m_steps.showStepOf(field);
        field->setError(errorText(error));
        focusFirstError({field});
    } else if (error.field == u"password") {
        m_password->showError(errorText(error));
        focusFirstError(m_password->fields());
    } else {
        m_message->displayError(errorText(error));
    }
}

void RegisterPage::showWaiting()
{
    setBusy(false);
    setReadOnly(true); // it is kept as it was sent
    m_message->display(
        InlineMessage::Kind::Warning,
        tr("Your registration is kept, but the clinic's service does not answer now. It will be "
           "completed by itself; press the button again in some minutes."));
}

void RegisterPage::setReadOnly(bool isReadOnly)
{
    for (auto* edit : {m_firstName, m_lastName, m_username, m_email, m_phone, m_code})
        edit->setReadOnly(isReadOnly);
    m_password->setReadOnly(isReadOnly);
}

void RegisterPage::judgePassword()
{
    m_password->setPersonalWords(
        {m_firstName->value(), m_lastName->value(), m_username->value(), m_email->value()});
}

void RegisterPage::submit()
{
    if (m_create->isBusy())
        return;
    m_message->dismiss();
    if (m_steps.isOn() && m_username->value().isEmpty())
        proposeUsername();
    const bool isPasswordGood = check();
    m_steps.forgiveLater();
    const QList<FormField*> fields{m_firstNameField, m_lastNameField, m_emailField, m_phoneField,
                                   m_usernameField};
    if (focusFirstError(fields + m_password->fields()))
        return;
    if (!m_steps.isLast())
        return m_steps.showNext();
    if (isPasswordGood)
        send();
}

// Shows what is wrong beside each field; says whether the password will do.
bool RegisterPage::check()
{
    const auto tell = [](FormField* field, const auto& value) {
        if (!value)
            field->setError(errorText(value.error()));
    };
    tell(m_firstNameField, people::PersonName::fromText(m_firstName->value()));
    tell(m_lastNameField, people::PersonName::fromText(m_lastName->value()));
    tell(m_emailField, people::Email::fromText(m_email->value()));
    if (!m_steps.isOn() || !m_username->value().isEmpty())
        tell(m_usernameField, people::Username::fromText(m_username->value()));
    if (!m_phone->value().isEmpty())
        tell(m_phoneField, people::Phone::fromText(m_phone->value()));
    return m_password->validate();
}

void RegisterPage::send()
{
    setBusy(true);
    people::AccountDraft draft{m_request,
                               *people::Username::fromText(m_username->value()),
                               *people::Email::fromText(m_email->value()),
                               *people::PersonName::fromText(m_firstName->value()),
                               *people::PersonName::fromText(m_lastName->value()),
                               {},
                               m_password->password(),
                               people::Role::Owner,
                               {}};
    if (!m_phone->value().isEmpty())
        draft.phone = *people::Phone::fromText(m_phone->value());
    draft.claimCode = m_code->value();
    emit accountRequested(draft);
}

// People sign in with their e-mail; one name less to think of and to type.
void RegisterPage::proposeUsername()
{
    const QString before = m_email->value().section(u'@', 0, 0);
    if (!before.isEmpty() && m_email->value().contains(u'@'))
        m_username->setText(before.left(longestProposal) + u'.' +
                            QString::number(QRandomGenerator::global()->bounded(1000, 9999)));
}

} // namespace huella::ui::signin
