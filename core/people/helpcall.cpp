// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/helpcall.h"

#include <QJsonObject>

namespace huella::people {

Result<HelpCall> HelpCall::fromJson(const QJsonObject& object)
{
    HelpCall call;
    call.id = HelpCallId::fromText(object[u"id"].toString());
    call.place = object[u"place"].toString();
    if (call.id.isNull() || call.place.isEmpty())
        return failure(ErrorCode::InvalidValue, QStringLiteral("no help call"));
    call.screen = object[u"screen"].toString();
    call.owner = PersonId::fromText(object[u"owner_id"].toString());
    call.ownerName = object[u"owner_name"].toString();
    call.calledAt =
        QDateTime::fromString(object[u"called_at"].toString(), Qt::ISODateWithMs).toLocalTime();
    call.isOpen = object[u"state"].toString() == u"abierta";
    return call;
}

} // namespace huella::people
