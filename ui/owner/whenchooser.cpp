// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/whenchooser.h"

#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/reloader.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/weekstrip.h"

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
    m_week->setRange(clock.today(), clock.today().addDays(daysAhead));
    build();
    connect(m_week, &WeekStrip::dateChosen, this, &WhenChooser::goTo);
    connect(m_grid, &SlotGrid::slotChosen, this, &WhenChooser::changed);
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
    m_isStale = !isVisible();
    if (isVisible()) {
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
    m_times.clear();
    m_grid->setSlots({});
    look();
    lookAtWeek();
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
    m_times.clear();
    m_grid->setSlots({});
    emit changed();
    look();
}

void WhenChooser::goTo(QDate)
{
    m_wanted = {};
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
    m_grid->setSlots(times);
    if (const QDateTime wanted = std::exchange(m_wanted, {}); wanted.isValid())
        m_grid->choose(wanted);
    say();
    if (chosen() != before)
        emit changed();
}

void WhenChooser::say()
{
    const QString day = QLocale().toString(m_week->date(), tr("dddd d MMMM"));
    m_count->setText(freeCount() == 0
                         ? tr("No free hours on %1. Days with a dot have some.").arg(day)
                         : tr("%n free hour(s) on %1", nullptr, freeCount()).arg(day));
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
