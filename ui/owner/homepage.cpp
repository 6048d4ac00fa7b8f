// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/homepage.h"

#include "ui/owner/arrivalcard.h"
#include "ui/owner/cardgrid.h"
#include "ui/owner/hometile.h"
#include "ui/owner/petwords.h"
#include "ui/owner/queuecard.h"
#include "ui/owner/replace.h"
#include "ui/shared/locale.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/touch.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <functional>

namespace huella::ui::owner {

using agenda::Appointment;
using agenda::AppointmentStatus;
using agenda::Arrival;
using agenda::ArrivalState;
using agenda::OwnBoardRow;
using patients::Patient;

namespace {

constexpr int tileWidth = 230, touchTileWidth = 400;
constexpr int minuteMs = 60000;

bool isLive(const Appointment& appointment)
{
    return appointment.status == AppointmentStatus::Scheduled ||
           appointment.status == AppointmentStatus::Confirmed;
}

} // namespace

HomePage::HomePage(const QString& firstName, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_firstName(firstName)
    , m_clock(clock)
    , m_greeting(new TextLabel({}, TextStyle::Headline))
    , m_today(new TextLabel({}, TextStyle::Body, Token::TextMuted))
    , m_turns(new QVBoxLayout)
    , m_arrivals(new QVBoxLayout)
    , m_tiles(new CardGrid(tileWidth, space::m))
    , m_walkIn(new HomeTile(Icons::Hourglass, tr("I came without an appointment"),
                            tr("The front desk makes room"), HomeTile::Kind::Wide))
    , m_book(new HomeTile(Icons::CalendarCheck, tr("Book"), tr("A visit, in a minute")))
    , m_petsTile(new HomeTile(Icons::Paw, tr("My pets")))
    , m_appointmentsTile(new HomeTile(Icons::Calendar, tr("My appointments")))
    , m_health(new HomeTile(Icons::Heart, tr("Health"), tr("Visits, weight, vaccines")))
    , m_account(new HomeTile(Icons::User, tr("My account"), tr("Your data and your QR code")))
    , m_leave(new HomeTile(Icons::Logout, tr("Leave"), tr("Closes your session here")))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("homePage"));
    m_greeting->setObjectName(QStringLiteral("homeGreeting"));
    m_walkIn->setObjectName(QStringLiteral("homeWalkInTile"));
    m_book->setObjectName(QStringLiteral("homeBookTile"));
    m_petsTile->setObjectName(QStringLiteral("homePetsTile"));
    m_appointmentsTile->setObjectName(QStringLiteral("homeAppointmentsTile"));
    m_health->setObjectName(QStringLiteral("homeHealthTile"));
    m_account->setObjectName(QStringLiteral("homeAccountTile"));
    m_leave->setObjectName(QStringLiteral("homeLeaveTile"));
    build();
    buildTiles();
    greet();
    connect(m_timer, &QTimer::timeout, this, [this] {
        greet();
        fill();
    });
    m_timer->start(minuteMs);
}

void HomePage::build()
{
    m_greeting->setWordWrap(true);
    m_today->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_greeting);
    words->addWidget(m_today);
    for (QVBoxLayout* list : {m_turns, m_arrivals})
        list->setSpacing(space::m);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addLayout(words);
    column->addLayout(m_turns);
    column->addLayout(m_arrivals);
    column->addWidget(m_walkIn);
    column->addWidget(m_tiles, 1);
    column->addStretch();
}

void HomePage::buildTiles()
{
    m_tiles->setCards({m_book, m_petsTile, m_appointmentsTile, m_health, m_account, m_leave});
    m_account->hide();
    m_leave->hide();
    m_walkIn->hide();
    connect(m_walkIn, &QAbstractButton::clicked, this, &HomePage::arriveWithoutRequested);
    connect(m_book, &QAbstractButton::clicked, this, &HomePage::bookRequested);
    connect(m_petsTile, &QAbstractButton::clicked, this, [this] {
        if (m_arePetsKnown && m_pets.isEmpty())
            emit addPetRequested();
        else
            emit petsRequested();
    });
    connect(m_appointmentsTile, &QAbstractButton::clicked, this, &HomePage::appointmentsRequested);
    connect(m_health, &QAbstractButton::clicked, this, &HomePage::healthRequested);
    connect(m_account, &QAbstractButton::clicked, this, &HomePage::accountRequested);
    connect(m_leave, &QAbstractButton::clicked, this, &HomePage::leaveRequested);
}

void HomePage::greet()
{
    const int hour = m_clock.now().time().hour();
    m_greeting->setText((hour < 12   ? tr("Good morning, %1")
                         : hour < 19 ? tr("Good afternoon, %1")
                                     : tr("Good evening, %1"))
                            .arg(m_firstName));
    m_today->setText(longDate(m_clock.today()));
}

void HomePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

void HomePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fit();
}

// Where there is no bar above, one leaves from here.
void HomePage::fit()
{
    const bool isTouch = touch::isOn(this);
    m_tiles->setLeastWidth(isTouch ? touchTileWidth : tileWidth);
    m_tiles->setFilling(isTouch);
    const bool isUpright = isTouch && window()->height() > window()->width();
    m_greeting->setTextStyle(isUpright ? TextStyle::Display : TextStyle::Headline);
    m_account->setVisible(isTouch);
    m_leave->setVisible(isTouch);
    m_walkIn->setVisible(isTouch);
}

void HomePage::setPets(const QList<Patient>& pets)
{
    m_pets = pets;
    m_arePetsKnown = true;
    fillPets();
    fill();
}

void HomePage::setAppointments(const QList<Appointment>& appointments)
{
    m_appointments = appointments;
    m_areAppointmentsKnown = true;
    fill();
}

void HomePage::setQueue(const QList<OwnBoardRow>& rows)
{
    m_queue = rows;
    QList<QWidget*> cards;
    for (const OwnBoardRow& row : rows)
        cards.append(new QueueCard(row));
    replaceWidgets(*m_turns, cards);
    fill();
}

void HomePage::setArrivals(const QList<Arrival>& arrivals)
{
    m_said = arrivals;
    fill();
}

const Patient* HomePage::petOf(PatientId id) const
{
    for (const Patient& pet : m_pets)
        if (pet.id == id)
            return &pet;
    return nullptr;
}

bool HomePage::isInTheClinic(PatientId pet) const
{
    return std::any_of(m_queue.begin(), m_queue.end(),
                       [pet](const OwnBoardRow& row) { return row.patient == pet; });
}

// Late or early is no matter: the front desk hears of it.
bool HomePage::mayArriveFor(const Appointment& appointment) const
{
    return isLive(appointment) && appointment.startsAt.date() == m_clock.today() &&
           !isInTheClinic(appointment.patient) && !isAnnounced(appointment.patient);
}

bool HomePage::isAnnounced(PatientId pet) const
{
    return std::any_of(m_said.begin(), m_said.end(), [pet](const Arrival& arrival) {
        return arrival.patient == pet && arrival.state == ArrivalState::Announced;
    });
}

TileMark::Face HomePage::faceOf(PatientId pet, const QString& species) const
{
    const Patient* known = petOf(pet);
    return {known ? thumbnailImage(known->photoThumbnail) : QImage(), species};
}

QWidget* HomePage::arrivalTile(const Appointment& appointment)
{
    auto* tile = new HomeTile(faceOf(appointment.patient, appointment.species),
                              tr("I am here with %1").arg(appointment.patientName),
                              tr("%1 at %2, with %3")
                                  .arg(appointment.serviceName,
                                       timeOfDay(appointment.startsAt.time()), appointment.vetName),
                              HomeTile::Kind::Strong);
    tile->setObjectName(QStringLiteral("arriveTile"));
    tile->setProperty("petName", appointment.patientName);
    connect(tile, &QAbstractButton::clicked, this,
            [this, appointment] { emit arriveRequested(appointment); });
    return tile;
}

QWidget* HomePage::announcedTile(const Arrival& arrival)
{
    auto* tile =
        new HomeTile(faceOf(arrival.patient, arrival.species), ArrivalCard::titleOf(arrival),
                     ArrivalCard::wordsOf(arrival), HomeTile::Kind::Strong);
    tile->setObjectName(QStringLiteral("announcedTile"));
    tile->setProperty("petName", arrival.patientName);
    connect(tile, &QAbstractButton::clicked, this,
            [this, arrival] { emit arrivalRequested(arrival); });
    return tile;
}

void HomePage::fill()
{
    fillArrivals();
    fillNext();
}

void HomePage::fillPets()
{
    QList<TileMark::Face> faces;
    for (const Patient& pet : std::as_const(m_pets))
        if (pet.isBookable())
            faces.append(faceOf(pet.id, pet.species));
    m_petsTile->setFaces(faces);
    if (m_arePetsKnown)
        m_petsTile->setCaption(m_pets.isEmpty() ? tr("Register the first one")
                                                : tr("%n pet(s)", nullptr, int(faces.size())));
}

// A tile that is as it was stays: somebody may be pressing it.
void HomePage::fillArrivals()
{
    QList<std::pair<QString, std::function<QWidget*()>>> tiles; // the newest come first
    for (const Appointment& appointment : std::as_const(m_appointments))
        if (mayArriveFor(appointment))
            tiles.prepend(
                {appointment.id.text() + appointment.version + photoMark(appointment.patient),
                 [this, appointment] { return arrivalTile(appointment); }});
    for (const Arrival& arrival : std::as_const(m_said))
        if (arrival.state == ArrivalState::Announced && !isInTheClinic(arrival.patient))
            tiles.prepend(
                {arrival.id.text() + ArrivalCard::wordsOf(arrival) + photoMark(arrival.patient),
                 [this, arrival] { return announcedTile(arrival); }});
    QStringList keys;
    for (const auto& tile : std::as_const(tiles))
        keys.append(tile.first);
    if (keys == std::exchange(m_tileKeys, keys))
        return;
    QList<QWidget*> widgets;
    for (const auto& tile : std::as_const(tiles))
        widgets.append(tile.second());
    for (int i = 0; i < m_arrivals->count(); ++i)
        if (m_arrivals->itemAt(i)->widget() == QApplication::focusWidget())
            setFocus(); // or it would wander off with the old tile
    replaceWidgets(*m_arrivals, widgets);
}

QString HomePage::photoMark(PatientId pet) const
{
    const Patient* known = petOf(pet);
    return known ? known->photo.text() : QString();
}

void HomePage::fillNext()
{
    if (!m_areAppointmentsKnown)
        return;
    const Appointment* next = nullptr;
    for (const Appointment& appointment : std::as_const(m_appointments))
        if (isLive(appointment) && appointment.endsAt >= m_clock.now())
            next = &appointment; // the last of those that come is the nearest
    m_appointmentsTile->setCaption(next ? tr("%1: %2, %3")
                                              .arg(next->patientName,
                                                   longDate(next->startsAt.date()),
                                                   timeOfDay(next->startsAt.time()))
                                        : tr("Nothing booked"));
}

} // namespace huella::ui::owner
