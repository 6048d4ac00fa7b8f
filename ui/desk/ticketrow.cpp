// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/ticketrow.h"

#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/qrview.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>

namespace huella::ui::desk {

namespace {

constexpr int ticketQrSide = 176;

} // namespace

TicketRow::TicketRow(database::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_store(session)
    , m_qr(new QrView)
    , m_words(new TextLabel({}, TextStyle::Body, Token::TextMuted))
    , m_make(new Button(Icons::Key, tr("QR for the kiosk"), Button::Kind::Quiet))
    , m_print(new Button(Icons::Print, tr("Print the turn slip"), Button::Kind::Secondary))
{
    setObjectName(QStringLiteral("ticketRow"));
    m_qr->setObjectName(QStringLiteral("deskTicketQr"));
    m_words->setObjectName(QStringLiteral("deskTicketWords"));
    m_make->setObjectName(QStringLiteral("makeTicketQrButton"));
    m_print->setObjectName(QStringLiteral("printSlipButton"));
    build();
    connect(m_make, &Button::clicked, this, &TicketRow::make);
    connect(m_print, &Button::clicked, this, [this] {
        emit slipWanted({m_patient, m_turn, m_ticket, QDateTime::currentDateTime()});
    });
}

void TicketRow::build()
{
    m_qr->setFixedSize(ticketQrSide, ticketQrSide);
    m_words->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::s);
    words->addWidget(m_words);
    words->addWidget(m_print, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_qr, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_make, 0, Qt::AlignTop);
    hide();
}

void TicketRow::setOwner(PersonId owner, const QString& patient)
{
    m_owner = owner;
    m_patient = patient;
    m_turn = 0;
    m_ticket.clear();
    m_qr->setText({});
    m_qr->hide();
    m_print->hide();
    hide();
    m_store.of(owner).then(this, [this, owner](const Result<people::TicketState>& state) {
        if (owner == m_owner && state) // whoever has no account gets a code for one
            show(*state);
    });
}

void TicketRow::show(const people::TicketState& state)
{
    m_make->setEnabled(state.hasCode);
    m_words->setText(!state.hasCode
                         ? tr("Signs in at the kiosk with the password. For a QR, the owner first "
                              "chooses a short code there, in “My account”.")
                     : state.hasTicket ? tr("Has a QR for the kiosk. A new one takes its place.")
                                       : tr("Can come in at the kiosk with a QR and the short "
                                            "code."));
    setVisible(true);
}

void TicketRow::make()
{
    m_make->setBusy(true);
    m_store.make(m_owner).then(this, [this, owner = m_owner](const Result<QString>& ticket) {
        m_make->setBusy(false);
        if (owner != m_owner)
            return;
        if (!ticket)
            return m_words->setText(errorText(ticket.error()));
        m_ticket = *ticket;
        m_qr->setText(m_ticket);
        m_qr->show();
        m_print->show();
        m_words->setText(tr("For the camera of the owner's phone, or on paper with the turn. "
                            "It is shown once."));
    });
}

} // namespace huella::ui::desk
