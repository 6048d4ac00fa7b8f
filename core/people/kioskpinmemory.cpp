// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/kioskpinmemory.h"

#include "core/security/passwordstretch.h"
#include "core/settings/keptfile.h"
#include "core/settings/paths.h"

#include <QFile>
#include <QMutex>
#include <QUuid>

#include <algorithm>

namespace huella::people {

namespace {

constexpr int longestPauseMinutes = 15;
QMutex oneAtATime;

QString digestOf(const QString& pin, const QString& salt)
{
    return security::PasswordStretch::compute(pin, u"kiosk-pin:" + salt);
}

int pauseMinutesAfter(int failures)
{
    if (failures % 5 != 0)
        return 0;
    return failures == 5 ? 1 : failures == 10 ? 5 : longestPauseMinutes;
}

/// Answers whether somebody still has to wait; a clock that was set back makes nobody wait longer
/// than the longest pause.
bool mustWait(QJsonObject& kept, const QDateTime& now)
{
    const QDateTime longest = now.addSecs(longestPauseMinutes * 60);
    const auto until = QDateTime::fromString(kept["waitUntil"].toString(), Qt::ISODate);
    if (!until.isValid() || until <= now)
        return false;
    kept["waitUntil"] = std::min(until, longest).toString(Qt::ISODate);
    return true;
}

} // namespace

KioskPinMemory::KioskPinMemory(QString file) : m_file(std::move(file)) {}

KioskPinMemory KioskPinMemory::standard()
{
    return KioskPinMemory(settings::Paths::standard().home() + u"/kiosk/pin.json");
}

Result<void> KioskPinMemory::remember(const QString& pin) const
{
    const QMutexLocker lock(&oneAtATime);
    const QString salt = QUuid::createUuid().toString(QUuid::Id128);
    return settings::writeKeptFile(m_file, {{"salt", salt}, {"digest", digestOf(pin, salt)}});
}

void KioskPinMemory::disown(const QString& pin) const
{
    const QMutexLocker lock(&oneAtATime);
    const QJsonObject kept = settings::readKeptFile(m_file);
    if (!kept.isEmpty() && kept["digest"].toString() == digestOf(pin, kept["salt"].toString()))
        QFile::remove(m_file);
}

Result<void> KioskPinMemory::check(const QString& pin, const QDateTime& now) const
{
    const QMutexLocker lock(&oneAtATime);
    QJsonObject kept = settings::readKeptFile(m_file);
    if (kept["digest"].toString().isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("no PIN is remembered"));
    const bool isTooEarly = mustWait(kept, now);
    const int failures = kept["failures"].toInt() + (isTooEarly ? 0 : 1);
    kept["failures"] = failures;
    if (const int pause = pauseMinutesAfter(failures); pause > 0 && !isTooEarly)
        kept["waitUntil"] = now.addSecs(pause * 60).toString(Qt::ISODate);
    // Charged on the disk before anybody knows whether it is right: a pulled plug is no free guess.
    if (const auto charged = settings::writeKeptFile(m_file, kept); !charged)
        return charged;
    if (isTooEarly)
        return failure(ErrorCode::LimitReached);
    if (kept["digest"].toString() != digestOf(pin, kept["salt"].toString()))
        return failure(ErrorCode::InvalidValue, QStringLiteral("wrong"), QStringLiteral("pin"));
    kept.remove("failures");
    kept.remove("waitUntil");
    return settings::writeKeptFile(m_file, kept);
}

} // namespace huella::people
