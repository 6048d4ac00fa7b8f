// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/clash.h"

#include "ui/parts/words.h"
#include "ui/shared/locale.h"

#include <QCoreApplication>

namespace huella::ui::desk {

using agenda::AppointmentChange;
using agenda::AppointmentStatus;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Clash", text);
}

QString place(const QDateTime& at, const QDateTime& other)
{
    return at.date() == other.date() ? timeOfDay(at.time()) : dateAndTime(at);
}

QString movedSentence(const AppointmentChange& it)
{
    if (!it.startsAfter.isValid())
        return words(QT_TRANSLATE_NOOP("Clash", "gave it to %1 (before: %2)"))
            .arg(it.vetAfter, it.vetBefore);
    const QString after = place(it.startsAfter, it.startsBefore);
    const QString before = place(it.startsBefore, it.startsAfter);
    if (it.vetAfter.isEmpty())
        return words(QT_TRANSLATE_NOOP("Clash", "moved it to %1 (before: %2)")).arg(after, before);
    return words(QT_TRANSLATE_NOOP("Clash", "moved it to %1 with %2 (before: %3 with %4)"))
        .arg(after, it.vetAfter, before, it.vetBefore);
}

QString statusSentence(AppointmentStatus status)
{
    switch (status) {
    case AppointmentStatus::Cancelled:
        return words(QT_TRANSLATE_NOOP("Clash", "cancelled it"));
    case AppointmentStatus::Confirmed:
        return words(QT_TRANSLATE_NOOP("Clash", "confirmed it"));
    case AppointmentStatus::Absent:
        return words(QT_TRANSLATE_NOOP("Clash", "marked that nobody came"));
    case AppointmentStatus::Attended:
        return words(QT_TRANSLATE_NOOP("Clash", "finished the attention"));
    case AppointmentStatus::Scheduled:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Clash", "put it back in the agenda"));
}

QString whatSentence(const AppointmentChange& it)
{
    if (it.startsAfter.isValid() || !it.vetAfter.isEmpty())
        return movedSentence(it);
    if (it.statusAfter)
        return statusSentence(*it.statusAfter);
    if (it.isOtherService)
        return words(QT_TRANSLATE_NOOP("Clash", "changed the service"));
    if (it.isReasonChanged)
        return words(QT_TRANSLATE_NOOP("Clash", "changed the reason"));
    if (it.isPayment)
        return words(QT_TRANSLATE_NOOP("Clash", "recorded a payment"));
    return words(QT_TRANSLATE_NOOP("Clash", "changed it"));
}

QString agoText(const QDateTime& at, const QDateTime& now)
{
    const qint64 minutes = at.secsTo(now) / 60;
    if (minutes < 1)
        return words(QT_TRANSLATE_NOOP("Clash", "just now"));
    if (minutes < 60)
        return words(QT_TRANSLATE_NOOP("Clash", "%1 min ago")).arg(minutes);
    return words(QT_TRANSLATE_NOOP("Clash", "at %1")).arg(place(at, now));
}

} // namespace

QString changeSentence(const AppointmentChange& change, const QDateTime& now)
{
    QString who = change.person;
    if (change.isMine)
        who = words(QT_TRANSLATE_NOOP("Clash", "%1 (you, on another screen)")).arg(change.person);
    else if (who.isEmpty())
        who = words(QT_TRANSLATE_NOOP("Clash", "The clinic's service"));
    return words(QT_TRANSLATE_NOOP("Clash", "%1 %2, %3."))
        .arg(who, whatSentence(change), agoText(change.at, now));
}

} // namespace huella::ui::desk
