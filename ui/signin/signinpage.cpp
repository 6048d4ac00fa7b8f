// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinpage.h"

#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace huella::ui::signin {

SignInPage::SignInPage(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(tr("Welcome"), TextStyle::Headline))
    , m_hint(new TextLabel(tr("Sign in with the account you have at the clinic."), TextStyle::Body,
                           Token::TextMuted))
    , m_message(new InlineMessage)
    , m_identifier(new LineEdit)
    , m_password(new PasswordEdit)
    , m_identifierField(new FormField(tr("User name, e-mail or phone"), m_identifier))
    , m_passwordField(new FormField(tr("Password"), m_password))
    , m_signIn(new Button(tr("Sign in"), Button::Kind::Primary))
    , m_create(new Button(tr("Create my account"), Button::Kind::Quiet))
    , m_ticket(new Button(tr("I have my QR code"), Button::Kind::Quiet))
    , m_demo(new QWidget)
    , m_steps(m_title, m_signIn)
{
    m_identifier->setObjectName(QStringLiteral("identifierEdit"));
    m_identifier->setMaxLength(254);
    m_identifier->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_password->setObjectName(QStringLiteral("passwordEdit"));
    m_signIn->setObjectName(QStringLiteral("signInButton"));
    m_create->setObjectName(QStringLiteral("registerButton"));

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::l);
    layout->addWidget(m_title);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    layout->addWidget(m_message);
    layout->addWidget(m_identifierField);
    layout->addWidget(m_passwordField);
    layout->addWidget(m_signIn);
    layout->addWidget(m_create, 0, Qt::AlignHCenter);
    m_ticket->setObjectName(QStringLiteral("ticketButton"));
    layout->addWidget(m_ticket, 0, Qt::AlignHCenter);
    connect(m_ticket, &Button::clicked, this, &SignInPage::ticketRequested);
    layout->addWidget(m_demo);
    m_demo->hide();
    m_message->hide();

    setFocusProxy(m_identifier);
    connect(m_signIn, &Button::clicked, this, &SignInPage::submit);
    connect(m_identifier, &QLineEdit::returnPressed, this, [this] {
        if (m_steps.isOn())
            return submit();
        m_password->setFocus();
    });
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_create, &Button::clicked, this, &SignInPage::registerRequested);
}

void SignInPage::clear(bool keepName)
{
    if (!keepName)
        m_identifier->setText({}); // unlike clear(), leaves nothing to undo
    m_password->setText({});
    m_password->setRevealed(false);
    m_message->dismiss();
    m_identifierField->clearError();
    m_passwordField->clearError();
    setBusy(false);
    m_steps.show(0);
}

void SignInPage::setTouch()
{
    m_create->setKind(Button::Kind::Secondary);
    m_ticket->setKind(Button::Kind::Secondary);
    m_hint->hide();
    m_steps.add(tr("What is your user name, e-mail or phone?"),
                {m_identifierField, m_create, m_ticket, m_demo});
    m_steps.add(tr("What is your password?"), {m_passwordField});
    m_steps.turnOn(tr("Continue"));
}

bool SignInPage::goBack()
{
    return m_signIn->isBusy() || m_steps.back();
}

void SignInPage::setBusy(bool isBusy)
{
    m_signIn->setBusy(isBusy);
    m_identifier->setReadOnly(isBusy);
    m_password->setReadOnly(isBusy);
}

void SignInPage::showError(const Error& error)
{
    setBusy(false);
    m_message->displayError(
        error.code == ErrorCode::WrongPassword
            ? tr("The user name or the password is not right. Check both and try again.")
            : errorText(error));
    m_steps.showStepOf(m_passwordField);
    m_password->setFocus();
    m_password->selectAll();
}

void SignInPage::showSuccess(const QString& text)
{
    m_message->display(InlineMessage::Kind::Success, text);
}

void SignInPage::showNote(const QString& text)
{
    m_message->display(InlineMessage::Kind::Warning, text);
}

void SignInPage::offerDemo(const QList<DemoName>& names, const QString& password)
{
    delete m_demo->layout();
    auto* layout = new QVBoxLayout(m_demo);
    layout->setContentsMargins(0, space::l, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(
        new TextLabel(tr("Demonstration: come in as"), TextStyle::Caption, Token::TextMuted));
    auto* grid = new QGridLayout;
    grid->setSpacing(space::s);
    for (int i = 0; i < names.size(); ++i) {
        auto* button = new Button(names[i].label, Button::Kind::Secondary);
        button->setButtonSize(Button::Size::Compact);
        button->setObjectName(u"demo_" + names[i].username);
        grid->addWidget(button, i / 2, i % 2);
        connect(button, &Button::clicked, this, [this, username = names[i].username, password] {
            m_identifier->setText(username);
            m_password->setText(password);
            m_steps.showNext();
            submit();
        });
    }
    layout->addLayout(grid);
    m_demo->setVisible(!names.isEmpty() && m_steps.current() == 0);
}

void SignInPage::submit()
{
    if (m_signIn->isBusy())
        return;
    m_message->dismiss();
    if (m_identifier->value().isEmpty())
        m_identifierField->setError(tr("Write your user name, your e-mail or your phone."));
    if (m_password->text().isEmpty())
        m_passwordField->setError(tr("Write your password."));
    m_steps.forgiveLater();
    if (focusFirstError({m_identifierField, m_passwordField}))
        return;
    if (!m_steps.isLast())
        return m_steps.showNext();
    setBusy(true);
    emit signInRequested(m_identifier->value(), m_password->text());
}

} // namespace huella::ui::signin
