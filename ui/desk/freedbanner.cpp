// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/freedbanner.h"

#include "ui/shared/button.h"
#include "ui/shared/locale.h"
#include "ui/shared/submission.h"

namespace huella::ui::desk {

using agenda::Waiting;

namespace {

constexpr int undoMs = 10000;

QString hourText(const agenda::WaitingSlot& hour)
{
    return FreedBanner::tr("%1, %2 with %3")
        .arg(dateWithin(hour.startsAt.date()), timeOfDay(hour.startsAt.time()), hour.vetName);
}

} // namespace

FreedBanner::FreedBanner(const DeskStores& stores, LinkWatch* watch, QWidget* parent)
    : InlineMessage(parent)
    , m_store(stores.session)
    , m_agenda(stores.agenda)
    , m_submission(new Submission(actionButton(), this, watch, this))
{
    setObjectName(QStringLiteral("freedBanner"));
    connect(&stores.session, &database::Session::changed, this,
            [this](const database::Change& change) {
                if (change.topic != u"waiting" || change.operation != u"freed")
                    return;
                if (const auto waiting = Waiting::fromJson(change.row); waiting && waiting->slot)
                    tell(*waiting);
            });
    connect(this, &InlineMessage::actionTriggered, this, &FreedBanner::act);
}

void FreedBanner::tell(const Waiting& waiting)
{
    if (m_submission->isRunning())
        return; // it stays on the agenda's list
    m_first = waiting;
    m_offers = Offers::Give;
    QStringList who{waiting.ownerName};
    if (!waiting.ownerPhone.isEmpty())
        who.append(waiting.ownerPhone);
    display(Kind::Info,
            tr("An hour became free: %1. %2 waits for it (%3).")
                .arg(hourText(*waiting.slot), waiting.patientName, who.join(u" · ")),
            tr("Give it to %1").arg(waiting.patientName));
    emit freed(waiting);
}

void FreedBanner::act()
{
    switch (std::exchange(m_offers, Offers::Nothing)) {
    case Offers::Give:
        return give();
    case Offers::Undo:
        return takeBack();
    case Offers::Nothing:
        return;
    }
}

void FreedBanner::give()
{
    m_submission->run<agenda::Booked>(
        [this, id = AppointmentId::create()] {
            return m_store.give(id, m_first.id, *m_first.slot);
        },
        [this](const agenda::Booked& booked) {
            m_given = booked.id;
            m_offers = Offers::Undo;
            display(Kind::Success,
                    tr("%1 has the hour: %2")
                        .arg(m_first.patientName,
                             hourText({booked.vet, booked.vetName, booked.startsAt})),
                    tr("Undo"));
            hideAfter(undoMs);
        });
}

void FreedBanner::takeBack()
{
    m_submission->run([this, id = m_given] { return m_agenda.cancel(id); },
                      [this] { // the freed hour is told again by itself
                          if (m_offers == Offers::Nothing)
                              dismiss();
                      });
}

} // namespace huella::ui::desk
