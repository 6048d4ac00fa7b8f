// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/ticketcard.h"

#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/qrview.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QRegularExpressionValidator>

namespace huella::ui::signin {

TicketCard::TicketCard(database::Session& session, const people::Person& person, LinkWatch* watch,
                       QWidget* parent)
    : Card(tr("QR code for the kiosk"), parent)
    , m_store(session)
    , m_person(person)
    , m_state(new TextLabel({}, TextStyle::Body, Token::TextMuted))
    , m_message(new InlineMessage)
    , m_current(new PasswordEdit)
    , m_code(new PasswordEdit)
    , m_currentField(new FormField(tr("Present password"), m_current))
    , m_codeField(new FormField(tr("New short code"), m_code))
    , m_qr(new QrView)
    , m_save(new Button(tr("Save my short code"), Button::Kind::Secondary))
    , m_make(new Button(tr("Make a new QR code"), Button::Kind::Secondary))
    , m_remove(new Button(tr("Stop using it"), Button::Kind::Quiet))
    , m_saving(new Submission(m_save, m_message, watch, this))
    , m_making(new Submission(m_make, m_message, watch, this))
    , m_removing(new Submission(m_remove, m_message, watch, this))
{
    build();
    connect(m_save, &Button::clicked, this, &TicketCard::saveCode);
    connect(m_code, &QLineEdit::returnPressed, this, &TicketCard::saveCode);
    connect(m_make, &Button::clicked, this, &TicketCard::makeTicket);
    connect(m_remove, &Button::clicked, this, &TicketCard::removeCode);
    connect(m_saving, &Submission::failed, this, [this](const Error& error) {
        if (error.code == ErrorCode::WrongPassword)
            m_currentField->setError(tr("That is not your present password."));
        else if (error.code == ErrorCode::InvalidValue)
            m_codeField->setError(tr("Everybody would try this code first. Choose another."));
        else
            return;
        m_message->dismiss();
        focusFirstError({m_currentField, m_codeField});
    });
    reload();
}

void TicketCard::build()
{
    m_current->setObjectName(QStringLiteral("ticketPasswordEdit"));
    m_code->setObjectName(QStringLiteral("newShortCodeEdit"));
    m_save->setObjectName(QStringLiteral("saveShortCodeButton"));
    m_make->setObjectName(QStringLiteral("makeTicketButton"));
    m_remove->setObjectName(QStringLiteral("removeShortCodeButton"));
    m_qr->setObjectName(QStringLiteral("ticketQr"));
    m_state->setWordWrap(true);
    static const QRegularExpression digits(QStringLiteral("[0-9]{0,6}"));
    m_code->setValidator(new QRegularExpressionValidator(digits, m_code));
    m_code->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText);
    m_codeField->setHelp(tr("Four to six digits. You write them after showing your QR code."));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_make);
    for (QWidget* part : std::initializer_list<QWidget*>{m_message, m_state})
        body()->addWidget(part);
    body()->addWidget(m_qr, 0, Qt::AlignHCenter);
    body()->addLayout(buttons);
    body()->addWidget(m_currentField);
    body()->addWidget(m_codeField);
    body()->addWidget(m_save, 0, Qt::AlignRight);
    for (QWidget* part : std::initializer_list<QWidget*>{m_message, m_qr, m_make, m_remove})
        part->hide();
}

void TicketCard::reload()
{
    m_store.of(m_person.id).then(this, [this](const Result<people::TicketState>& state) {
        if (state)
            show(*state);
    });
}

void TicketCard::show(const people::TicketState& state)
{
    m_make->setVisible(state.hasCode);
    m_remove->setVisible(state.hasCode);
    if (!state.hasCode)
        m_qr->hide();
    if (!state.hasCode)
        m_state->setText(tr("Choose a short code, and with it and a QR code you sign in at the "
                            "clinic's kiosk without your password."));
    else if (!state.hasTicket)
        m_state->setText(tr("Your short code is ready. Ask for a QR code at the front desk, or "
                            "make it here."));
    else
        m_state->setText(tr("Your QR code is good until %1. A new one takes its place.")
                             .arg(QLocale().toString(state.expiresAt.toLocalTime().date(),
                                                     QLocale::LongFormat)));
}

void TicketCard::saveCode()
{
    m_message->dismiss();
    if (m_current->text().isEmpty())
        m_currentField->setError(tr("Write your present password."));
    if (m_code->text().size() < 4)
        m_codeField->setError(tr("Write four to six digits."));
    if (focusFirstError({m_currentField, m_codeField}))
        return;
    m_saving->run([this, current = m_current->text(),
                   code = m_code->text()] { return m_store.setCode(current, code); },
                  [this] {
                      m_current->setText({}); // unlike clear(), leaves nothing to undo
                      m_code->setText({});
                      reload();
                      m_message->display(InlineMessage::Kind::Success,
                                         tr("Your short code is saved."));
                      m_message->hideAfter(8000);
                  });
}

void TicketCard::makeTicket()
{
    m_message->dismiss();
    m_making->run<QString>([this] { return m_store.make(m_person.id); },
                           [this](const QString& ticket) {
                               m_qr->setText(ticket);
                               m_qr->show();
                               m_message->display(
                                   InlineMessage::Kind::Success,
                                   tr("Take a photo of it with your phone now: it is shown once."));
                               reload();
                           });
}

void TicketCard::removeCode()
{
    m_message->dismiss();
    m_removing->run([this] { return m_store.removeCode(); },
                    [this] {
                        m_qr->setText({});
                        reload();
                        m_message->display(InlineMessage::Kind::Success,
                                           tr("Your QR code and your short code open nothing any "
                                              "more."));
                        m_message->hideAfter(8000);
                    });
}

} // namespace huella::ui::signin
