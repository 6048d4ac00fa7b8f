// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/arrivepage.h"

#include "ui/owner/arrivalcard.h"
#include "ui/owner/bookchoices.h"
#include "ui/owner/petwords.h"
#include "ui/owner/ticketoffer.h"
#include "ui/owner/tilechooser.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/linkwatch.h"
#include "ui/shared/reloader.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

namespace huella::ui::owner {

using agenda::Arrival;
using agenda::ArrivalState;
using agenda::OwnBoardRow;
using patients::Patient;

ArrivePage::ArrivePage(const OwnerStores& stores, PersonId person, LinkWatch& watch,
                       QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_store(stores.session)
    , m_choice(new QWidget)
    , m_which(new TileChooser(QStringLiteral("arrivePetTile"), 260))
    , m_busy(new TextLabel(tr("Telling the front desk…"), TextStyle::Title, Token::TextMuted))
    , m_card(new ArrivalCard)
    , m_message(new InlineMessage)
    , m_done(new Button(Icons::Home, tr("Done"), Button::Kind::Secondary))
    , m_ticket(new TicketOffer(stores.session, person, watch))
    , m_submission(new Submission(nullptr, m_message, &watch, this))
{
    setObjectName(QStringLiteral("arrivePage"));
    m_message->setObjectName(QStringLiteral("arriveMessage"));
    m_done->setObjectName(QStringLiteral("arriveDoneButton"));
    m_done->setButtonSize(Button::Size::Touch);
    build();
    connectCard();
    connect(m_done, &QPushButton::clicked, this, [this] {
        m_ticket->withdraw();
        emit left();
    });
    connect(m_ticket, &TicketOffer::codeWanted, this, &ArrivePage::codeWanted);
    connect(m_which, &TileChooser::picked, this, [this](const QString& pet) {
        m_patient = PatientId::fromText(pet);
        m_appointment = {};
        m_id = ArrivalId::create();
        announce();
    });
    connect(m_submission, &Submission::failed, this, [this](const Error& error) {
        m_busy->hide();
        if (!isWorthRepeating(error.code))
            m_message->displayError(
                tr("Please go to the front desk. %1").arg(errorText(error)));
    });
    auto* reloader = new Reloader(
        m_stores.session,
        {QStringLiteral("arrivals"), QStringLiteral("queue"), QStringLiteral("board")}, this);
    connect(reloader, &Reloader::due, this, &ArrivePage::reload);
}

void ArrivePage::build()
{
    auto* question = new TextLabel(tr("Who is here with you?"), TextStyle::Headline);
    question->setWordWrap(true);
    auto* choice = new QVBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(space::l);
    choice->addWidget(question);
    choice->addWidget(m_which);
    m_busy->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    for (QWidget* part : std::initializer_list<QWidget*>{m_message, m_choice, m_busy, m_card})
        column->addWidget(part);
    column->addWidget(m_done, 0, Qt::AlignHCenter);
    column->addWidget(m_ticket);
    column->addStretch();
    showChoice(true);
    m_busy->hide();
}

void ArrivePage::connectCard()
{
    connect(m_card, &ArrivalCard::payRequested, this,
            [this] { emit payRequested(m_shown.appointment); });
    connect(m_card, &ArrivalCard::withdrawRequested, this, &ArrivePage::withdraw);
    connect(m_card, &ArrivalCard::againRequested, this, [this] {
        m_patient = m_shown.patient;
        m_appointment = m_shown.appointment;
        m_id = ArrivalId::create();
        announce();
    });
}

void ArrivePage::showChoice(bool isShown)
{
    m_choice->setVisible(isShown);
    m_card->setVisible(!isShown);
    if (isShown)
        m_ticket->withdraw();
}

void ArrivePage::setPets(const QList<Patient>& pets)
{
    m_pets.clear();
    std::copy_if(pets.begin(), pets.end(), std::back_inserter(m_pets),
                 [](const Patient& pet) { return pet.isBookable(); });
    m_which->setChoices(petChoices(m_pets));
}

void ArrivePage::setPayable(bool isPayable)
{
    m_card->setPayable(isPayable);
}

void ArrivePage::arrive(const agenda::Appointment& appointment)
{
    m_appointment = appointment.id;
    m_patient = appointment.patient;
    m_id = ArrivalId::create();
    announce();
}

void ArrivePage::askWhich()
{
    m_message->dismiss();
    m_which->choose({});
    m_shown = {};
    m_busy->hide();
    showChoice(true);
}

void ArrivePage::open(const Arrival& arrival)
{
    m_message->dismiss();
    take(arrival);
}

void ArrivePage::announce()
{
    m_message->dismiss();
    m_choice->hide();
    m_card->hide();
    m_busy->show();
    m_submission->run<Arrival>(
        [this, id = m_id, appointment = m_appointment, patient = m_patient] {
            return appointment.isNull() ? m_store.announceWithout(id, patient, {})
                                        : m_store.announce(id, appointment);
        },
        [this](const Arrival& arrival) {
            take(arrival);
            reload();
        });
}

void ArrivePage::take(const Arrival& arrival)
{
    m_shown = arrival;
    m_busy->hide();
    showChoice(false);
    display();
    m_done->setFocus();
}

void ArrivePage::display()
{
    m_card->display(m_shown, rowOf(m_shown.patient), photoOf(m_shown.patient));
    if (ArrivalCard::hasTurn(m_shown))
        m_ticket->offer();
    else
        m_ticket->withdraw();
}

void ArrivePage::reload()
{
    m_store.mine().then(this, [this](const Result<QList<Arrival>>& arrivals) {
        if (!arrivals)
            return; // the frame's banner tells of a lost link; it is read again when it is back
        m_arrivals = *arrivals;
        refresh();
        emit loaded();
    });
    m_stores.board.mine().then(this, [this](const Result<QList<OwnBoardRow>>& rows) {
        if (!rows)
            return;
        m_rows = *rows;
        refresh();
    });
}

void ArrivePage::refresh()
{
    if (m_shown.id.isNull() || m_card->isHidden())
        return;
    for (const Arrival& arrival : std::as_const(m_arrivals))
        if (arrival.id == m_shown.id)
            m_shown = arrival;
    display();
}

void ArrivePage::withdraw()
{
    m_submission->run([this, id = m_shown.id] { return m_store.withdraw(id); },
                      [this] {
                          m_shown = {};
                          reload();
                          emit left();
                      });
}

QImage ArrivePage::photoOf(PatientId pet) const
{
    for (const Patient& known : m_pets)
        if (known.id == pet)
            return thumbnailImage(known.photoThumbnail);
    return {};
}

const OwnBoardRow* ArrivePage::rowOf(PatientId pet) const
{
    for (const OwnBoardRow& row : m_rows)
        if (row.patient == pet)
            return &row;
    return nullptr;
}

} // namespace huella::ui::owner
