// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QUuid>

namespace huella::agenda {

/// A check-in, call or finish that may still be taken back, at any PC of the staff.
struct ReversibleStep
{
    enum class Kind { CheckIn, Call, Finish };

    Kind kind = Kind::CheckIn;
    QUuid subject; ///< the attention's id, for a finish the record's
    QString patientName;
    int turn = 0;
    QString personName; ///< who did it
    QDateTime doneAt;
    int secondsLeft = 0; ///< when it was read

    friend bool operator==(const ReversibleStep&, const ReversibleStep&) = default;
};

} // namespace huella::agenda
