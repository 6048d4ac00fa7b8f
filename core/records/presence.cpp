// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/presence.h"

#include <QJsonObject>

namespace huella::records {

Result<Presence> Presence::fromJson(const QJsonObject& object)
{
    Presence presence;
    presence.id = PresenceId::fromText(object[u"id"].toString());
    presence.person = PersonId::fromText(object[u"person_id"].toString());
    presence.personName = object[u"person_name"].toString();
    presence.personRole = object[u"person_role"].toString();
    presence.patient = PatientId::fromText(object[u"patient_id"].toString());
    presence.record = RecordId::fromText(object[u"record_id"].toString());
    presence.isWriting = object[u"is_writing"].toBool();
    presence.since =
        QDateTime::fromString(object[u"since"].toString(), Qt::ISODateWithMs).toLocalTime();
    if (presence.id.isNull() || presence.person.isNull() || presence.patient.isNull())
        return failure(ErrorCode::InvalidValue, "not a presence");
    return presence;
}

} // namespace huella::records
