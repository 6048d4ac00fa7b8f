// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

namespace huella::people {

/// What a kiosk's PC remembers of the staff's PIN, so that the kiosk can be left while the database
/// is away: a stretched digest, made when the server last said that the PIN was right, and the
/// failures since, which outlive a restart. Whoever reads this file sees the desktop already.
/// Everything but the constructor blocks: not on a GUI thread.
class KioskPinMemory
{
public:
    explicit KioskPinMemory(QString file);
    [[nodiscard]] static KioskPinMemory standard();

    /// The server said that it is right. BadFile.
    Result<void> remember(const QString& pin) const;
    /// The server said that it is wrong: an old PIN is forgotten.
    void disown(const QString& pin) const;
    /// NotFound: nothing is remembered. InvalidValue of field "pin": wrong. LimitReached: every
    /// fifth failure costs 1, then 5, then 15 minutes. BadFile: the charge cannot be written.
    [[nodiscard]] Result<void> check(const QString& pin,
                                     const QDateTime& now = QDateTime::currentDateTimeUtc()) const;

private:
    QString m_file;
};

} // namespace huella::people
