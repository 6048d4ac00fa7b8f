// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/ticketpage.h"

#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/touch.h"

#include <QHBoxLayout>
#include <QRegularExpressionValidator>

namespace huella::ui::signin {

TicketPage::TicketPage(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextStyle::Headline))
    , m_hint(new TextLabel({}, TextStyle::Body, Token::TextMuted))
    , m_message(new InlineMessage)
    , m_ticket(new PasswordEdit)
    , m_code(new PasswordEdit)
    , m_ticketField(new FormField(tr("QR code"), m_ticket))
    , m_codeField(new FormField(tr("Short code"), m_code))
    , m_next(new Button(tr("Continue"), Button::Kind::Primary))
    , m_signIn(new Button(tr("Sign in"), Button::Kind::Primary))
{
    build();
    connect(m_ticket, &QLineEdit::returnPressed, this, &TicketPage::askCode);
    connect(m_next, &Button::clicked, this, &TicketPage::askCode);
    connect(m_code, &QLineEdit::returnPressed, this, &TicketPage::submit);
    connect(m_signIn, &Button::clicked, this, &TicketPage::submit);
    askTicket();
}

void TicketPage::build()
{
    m_ticket->setObjectName(QStringLiteral("ticketEdit"));
    m_ticket->setMaxLength(100);
    m_code->setObjectName(QStringLiteral("shortCodeEdit"));
    m_code->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText);
    static const QRegularExpression digits(QStringLiteral("[0-9]{0,6}"));
    m_code->setValidator(new QRegularExpressionValidator(digits, m_code));
    m_next->setObjectName(QStringLiteral("ticketNextButton"));
    m_signIn->setObjectName(QStringLiteral("ticketSignInButton"));
    m_back = new Button(tr("Back"), Button::Kind::Quiet);
    m_back->setObjectName(QStringLiteral("ticketBackButton"));
    connect(m_back, &Button::clicked, this, [this] {
        if (!goBack())
            emit cancelled();
    });
    m_title->setWordWrap(true);
    m_hint->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::l);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_title, m_hint, m_message, m_ticketField, m_codeField})
        layout->addWidget(part);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next, 1);
    buttons->addWidget(m_signIn, 1);
    layout->addLayout(buttons);
    m_message->hide();
}

// At the kiosk the bar above has the way back.
void TicketPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_back->setVisible(!touch::isOn(this));
}

void TicketPage::askTicket()
{
    m_title->setText(tr("Show your QR code"));
    m_hint->setText(tr("Hold the QR code of your last visit, on paper or on your phone, in front "
                       "of the reader."));
    m_ticketField->show();
    m_next->show();
    m_codeField->hide();
    m_signIn->hide();
    setFocusProxy(m_ticket);
    m_ticket->setFocus();
}

void TicketPage::askCode()
{
    m_message->dismiss();
    if (m_ticket->text().trimmed().isEmpty()) {
        m_ticketField->setError(tr("Show the QR code to the reader, or go back and sign in with "
                                   "your password."));
        return;
    }
    m_title->setText(tr("What is your short code?"));
    m_hint->setText(tr("The four to six digits that you chose in your account."));
    m_ticketField->hide();
    m_next->hide();
    m_codeField->show();
    m_signIn->show();
    setFocusProxy(m_code);
    m_code->setFocus();
}

bool TicketPage::goBack()
{
    if (m_signIn->isBusy())
        return true;
    if (m_codeField->isHidden())
        return false;
    m_code->setText({});
    m_codeField->clearError();
    askTicket();
    return true;
}

void TicketPage::clear()
{
    setBusy(false);
    m_ticket->setText({}); // unlike clear(), leaves nothing to undo
    m_code->setText({});
    m_message->dismiss();
    m_ticketField->clearError();
    m_codeField->clearError();
    askTicket();
}

void TicketPage::setBusy(bool isBusy)
{
    m_signIn->setBusy(isBusy);
    m_code->setReadOnly(isBusy);
}

void TicketPage::showError(const Error& error)
{
    clear();
    m_message->displayError(
        error.code == ErrorCode::WrongPassword
            ? tr("The QR code or the short code is not good. Try again, or go back and sign in "
                 "with your password.")
        : error.code == ErrorCode::ServerUnavailable
            ? tr("The QR code cannot be used at this moment. Go back and sign in with your "
                 "password.")
            : errorText(error));
}

void TicketPage::submit()
{
    if (m_signIn->isBusy())
        return;
    if (m_code->text().size() < 4) {
        m_codeField->setError(tr("Write the four to six digits."));
        return;
    }
    setBusy(true);
    emit ticketShown(m_ticket->text(), m_code->text());
}

} // namespace huella::ui::signin
