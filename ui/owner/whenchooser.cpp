// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/whenchooser.h"

#include "ui/owner/nearesthours.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/reloader.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/weekstrip.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMap>
#include <QSet>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace huella::ui::owner {

using agenda::FreeDay;
using agenda::FreeSlot;

namespace {

constexpr int lookMs = 60000; // hours pass; what others take is told
constexpr int daysAhead = 60;
constexpr int firstLook = 14; ///< days in which the first free one is looked for

/// Those known before stay as taken; the answer's are free. By hour, each once.
QList<TimeChoice> merged(const QList<TimeChoice>& known, const QList<FreeSlot>& free)
{
    QMap<QDateTime, bool> times;
    for (const TimeChoice& time : known)
        times.insert(time.startsAt, false);
    for (const FreeSlot& slot : free)
        times.insert(slot.startsAt, true);
    QList<TimeChoice> list;
    for (auto time = times.begin(); time != times.end(); ++time)
        list.append({time.key(), time.value()});
    return list;
}

bool isSame(const QList<TimeChoice>& a, const QList<TimeChoice>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const TimeChoice& left, const TimeChoice& right) {
                          return left.startsAt == right.startsAt && left.isFree == right.isFree;
                      });
}

} // namespace

WhenChooser::WhenChooser(const OwnerStores& stores, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_clock(clock)
    , m_vetName(new TextLabel)
    , m_changeVet(new Button(tr("Choose another vet"), Button::Kind::Quiet))
    , m_nearest(new NearestHours)
    , m_week(new WeekStrip(clock.today()))
    , m_count(new TextLabel(tr("Choose what it needs first; then the free hours are here."),
                            TextStyle::Body, Token::TextMuted))
    , m_grid(new SlotGrid)
    , m_message(new InlineMessage)
    , m_timer(new QTimer(this))
{
    m_week->setObjectName(QStringLiteral("bookWeekStrip"));
    m_grid->setObjectName(QStringLiteral("bookSlotGrid"));
    m_message->setObjectName(QStringLiteral("bookSlotsMessage"));
    m_count->setObjectName(QStringLiteral("bookFreeCount"));
    m_vetName->setObjectName(QStringLiteral("bookVetName"));
    m_changeVet->setObjectName(QStringLiteral("changeVetButton"));
    m_week->setRange(clock.today(), clock.today().addDays(daysAhead));
    build();
    connectParts();
}

void WhenChooser::connectParts()
{
    connect(m_week, &WeekStrip::dateChosen, this, &WhenChooser::goTo);
    connect(m_changeVet, &QPushButton::clicked, this, &WhenChooser::vetChangeRequested);
    connect(m_nearest, &NearestHours::picked, m_grid, &SlotGrid::choose);
    connect(m_grid, &SlotGrid::slotChosen, this, [this] {
        m_nearest->hide();
        emit changed();
        if (!m_isTaking)
            emit picked();
    });
    connect(m_message, &InlineMessage::actionTriggered, this, &WhenChooser::look);
    auto* reloader = new Reloader(
        m_stores.session,
        {QStringLiteral("appointments"), QStringLiteral("slots"), QStringLiteral("settings")},
        this);
    connect(reloader, &Reloader::due, this, &WhenChooser::lookIfSeen);
    connect(m_timer, &QTimer::timeout, this, &WhenChooser::lookIfSeen);
    m_timer->start(lookMs);
}

void WhenChooser::lookIfSeen()
{
    // A chosen hour is watched from the summary too.
    m_isStale = !isVisible() && !chosen().isValid();
    if (!m_isStale) {
        look();
        lookAtWeek();
    }
}

void WhenChooser::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false))
        lookIfSeen();
}

void WhenChooser::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto* vet = new QHBoxLayout;
    vet->setSpacing(space::m);
    vet->addWidget(new IconLabel(Icons::User, Token::AccentText));
    vet->addWidget(m_vetName, 1);
    vet->addWidget(m_changeVet);
    column->addLayout(vet);
    column->addWidget(m_nearest);
    column->addWidget(m_week);
    column->addWidget(m_count);
    column->addWidget(m_grid);
    column->addWidget(m_message);
    m_week->hide();
}

void WhenChooser::setSubject(PersonId vet, ServiceId service)
{
    if (vet == m_vet && service == m_service)
        return;
    m_vet = vet;
    m_service = service;
    m_isFirstWeek = m_isFirstWeek || m_week->isHidden();
    m_week->setVisible(!service.isNull());
    if (chosen().isValid())
        m_wanted = chosen(); // chosen again when it is free for this subject too
    m_nearest->hide();
    m_times.clear();
    m_grid->setSlots({});
    look();
    lookAtWeek();
}

void WhenChooser::setVetName(const QString& name)
{
    m_vetName->setText(name.isEmpty() ? tr("With whoever is free") : tr("With %1").arg(name));
}

QDate WhenChooser::day() const
{
    return m_week->date();
}

void WhenChooser::keepVet()
{
    m_changeVet->hide();
}

QDateTime WhenChooser::chosen() const
{
    return m_grid->chosen();
}

int WhenChooser::freeCount() const
{
    return m_grid->freeCount();
}

void WhenChooser::forget()
{
    m_wanted = {};
    m_nearest->hide();
    m_times.clear();
    m_grid->setSlots({});
    emit changed();
    look();
}

void WhenChooser::goTo(QDate)
{
    m_wanted = {};
    m_nearest->hide();
    m_times.clear();
    m_grid->setSlots({});
    emit changed();
    look();
    lookAtWeek();
}

void WhenChooser::look()
{
    if (m_service.isNull())
        return;
    const QDate day = m_week->date();
    m_stores.agenda.freeSlots(m_vet, m_service, day)
        .then(this, [this, day, question = ++m_question](const Result<Slots>& answer) {
            take(answer, day, question);
        });
}

void WhenChooser::take(const Result<Slots>& answer, QDate day, int question)
{
    if (day != m_week->date() || question != m_question)
        return;
    if (!answer) {
        if (!isWorthRepeating(answer.error().code)) // the frame's banner tells of a lost link
            m_message->display(InlineMessage::Kind::Error, errorText(answer.error()),
                               tr("Try again"));
        return;
    }
    m_message->dismiss();
    const auto times = merged(m_times, *answer);
    if (isSame(times, m_times))
        return say(); // the keyboard stays where it is
    const QDateTime before = chosen();
    m_times = times;
    m_isTaking = true;
    m_grid->setSlots(times);
    if (const QDateTime wanted = std::exchange(m_wanted, {}); wanted.isValid())
        m_grid->choose(wanted);
    m_isTaking = false;
    say();
    if (chosen() != before)
        emit changed();
    if (before.isValid() && !chosen().isValid())
        lose(before);
}

void WhenChooser::lose(const QDateTime& startsAt)
{
    QList<QDateTime> free;
    for (const TimeChoice& time : std::as_const(m_times))
        if (time.isFree)
            free.append(time.startsAt);
    m_nearest->offer(startsAt, free);
    emit lost();
}

void WhenChooser::say()
{
    const QString day = QLocale().toString(m_week->date(), tr("dddd d MMMM"));
    m_count->setText(freeCount() == 0
                         ? tr("No free hours on %1. Days with a dot have some.").arg(day)
                         : tr("%n free hour(s) on %1", nullptr, freeCount()).arg(day));
    emit looked();
}

void WhenChooser::lookAtWeek()
{
    if (m_service.isNull())
        return;
    const QDate date = m_week->date();
    const QDate from =
        m_isFirstWeek ? date : std::max(m_clock.today(), date.addDays(1 - date.dayOfWeek()));
    m_stores.agenda.freeDays(m_vet, m_service, from, firstLook)
        .then(this, [this](const Result<Days>& answer) { takeWeek(answer); });
}

void WhenChooser::takeWeek(const Result<Days>& answer)
{
    if (!answer)
        return; // the hours' own answer says what is wrong
    QSet<QDate> days;
    QDate first;
    for (const FreeDay& day : *answer) {
        if (day.free == 0)
            continue;
        days.insert(day.day);
        if (!first.isValid())
            first = day.day;
    }
    m_week->setMarked(days);
    if (std::exchange(m_isFirstWeek, false) && first.isValid())
        m_week->setDate(first);
}

} // namespace huella::ui::owner
