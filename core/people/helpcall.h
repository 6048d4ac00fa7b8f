// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>

class QJsonObject;

namespace huella {

using HelpCallId = Id<struct HelpCallTag>; ///< somebody at a kiosk who asks for a person

} // namespace huella

namespace huella::people {

/// Somebody at a kiosk asks for a person, as the staff see it. Times are local.
struct HelpCall
{
    HelpCallId id;
    QString place;  ///< the kiosk's name, as the clinic set it up
    QString screen; ///< a code: "sign-in", "book-day"
    PersonId owner; ///< null: he has not signed in
    QString ownerName;
    QDateTime calledAt;
    bool isOpen = true;

    /// From the database's answers and live changes; InvalidValue when it is none.
    [[nodiscard]] static Result<HelpCall> fromJson(const QJsonObject& object);

    friend bool operator==(const HelpCall&, const HelpCall&) = default;
};

} // namespace huella::people
