// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>

class QJsonObject;

namespace huella::records {

using PresenceId = Id<struct PresenceTag>; ///< one window of one person

/// Somebody of the staff who has a patient's record open, on whatever PC.
struct Presence
{
    PresenceId id;
    PersonId person;
    QString personName;
    QString personRole; ///< reception, vet, admin
    PatientId patient;
    RecordId record; ///< null: the patient's history, no visit of it
    bool isWriting = false;
    QDateTime since;

    /// From `clinic.presence()` or a live change; InvalidValue when it is none.
    [[nodiscard]] static Result<Presence> fromJson(const QJsonObject& object);

    friend bool operator==(const Presence&, const Presence&) = default;
};

} // namespace huella::records
