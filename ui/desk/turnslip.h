// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/printeddocument.h"

#include <QDateTime>

namespace huella::ui::desk {

/// The small paper that an owner takes along: the turn where there is one, and the QR with which he
/// comes in at the kiosk the next time.
struct TurnSlip
{
    QString patient;
    int turn = 0; ///< 0: not on the board
    QString ticket;
    QDateTime at;
};

/// `clinic`: its name, empty where it has not said it.
[[nodiscard]] PlainSheet sheetOf(const TurnSlip& slip, const QString& clinic);

} // namespace huella::ui::desk
