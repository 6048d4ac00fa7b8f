// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"

#include <QList>
#include <QString>

#include <functional>

namespace huella::ui::desk {

/// Two people changed one appointment: what the other did, and what would still be done here.
struct Clash
{
    agenda::Appointment theirs;               ///< as it is now
    QList<agenda::AppointmentChange> changes; ///< since it was seen here, the newest first
    QString wanted;                           ///< "move it to 10:40 with Dra. Vega"
    std::function<void()> apply;              ///< does it on what is there now
};

/// "Ana Torres moved it from 10:00 to 10:30, 1 min ago".
[[nodiscard]] QString changeSentence(const agenda::AppointmentChange& change, const QDateTime& now);

} // namespace huella::ui::desk
