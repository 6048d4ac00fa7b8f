// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/ticketoffer.h"

#include "ui/shared/button.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/qrview.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

namespace huella::ui::owner {

namespace {

// Over 30 mm on a kiosk's glass: a phone's camera reads it at arm's length.
constexpr int qrSide = 260;

} // namespace

TicketOffer::TicketOffer(database::Session& session, PersonId person, LinkWatch& watch,
                         QWidget* parent)
    : QWidget(parent)
    , m_store(session)
    , m_person(person)
    , m_words(new TextLabel({}, TextStyle::Body, Token::TextMuted))
    , m_qr(new QrView)
    , m_message(new InlineMessage)
    , m_button(new Button({}, Button::Kind::Secondary))
    , m_making(new Submission(m_button, m_message, &watch, this))
{
    m_words->setObjectName(QStringLiteral("ticketOfferWords"));
    m_qr->setObjectName(QStringLiteral("ticketOfferQr"));
    m_button->setObjectName(QStringLiteral("ticketOfferButton"));
    build();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_hasCode)
            make();
        else
            emit codeWanted();
    });
}

void TicketOffer::build()
{
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_qr->setFixedSize(qrSide, qrSide);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_message);
    column->addWidget(m_qr, 0, Qt::AlignHCenter);
    column->addWidget(m_words);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    for (QWidget* part : std::initializer_list<QWidget*>{m_message, m_qr, this})
        part->hide();
}

void TicketOffer::offer()
{
    if (m_isOffered)
        return; // a QR that stands is not taken away
    m_isOffered = true;
    m_store.of(m_person).then(this, [this](const Result<people::TicketState>& state) {
        if (state && m_isOffered)
            show(*state);
    });
}

void TicketOffer::withdraw()
{
    m_isOffered = false;
    m_qr->setText({});
    m_qr->hide();
    hide();
}

void TicketOffer::show(const people::TicketState& state)
{
    m_hasCode = state.hasCode;
    m_words->setText(m_hasCode ? tr("The next time you come in with a QR code and your short "
                                    "code, without your password.")
                               : tr("The next time you can come in with a QR code and a short "
                                    "code, without your password."));
    m_button->setText(m_hasCode ? tr("Show me my QR code") : tr("Choose my short code"));
    m_button->show();
    setVisible(!state.hasTicket);
}

void TicketOffer::make()
{
    m_making->run<QString>(
        [this] { return m_store.make(m_person); },
        [this](const QString& ticket) {
            m_qr->setText(ticket);
            m_qr->show();
            m_button->hide();
            m_words->setText(
                tr("Take a photo of it with your phone now: it is shown once. The next "
                   "time, show it to the reader of the kiosk."));
        });
}

} // namespace huella::ui::owner
