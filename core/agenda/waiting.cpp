// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/waiting.h"

#include <QJsonObject>

namespace huella::agenda {

namespace {

QDateTime localTime(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toLocalTime();
}

Waiting::State stateOf(const QString& word)
{
    if (word == u"asignada")
        return Waiting::State::Given;
    if (word == u"retirada")
        return Waiting::State::Left;
    return word == u"vencida" ? Waiting::State::Expired : Waiting::State::Waits;
}

void readNames(Waiting& waiting, const QJsonObject& object)
{
    waiting.patientName = object[u"patient_name"].toString();
    waiting.species = object[u"species"].toString();
    waiting.photo = MediaId::fromText(object[u"photo"].toString());
    waiting.serviceName = object[u"service_name"].toString();
    waiting.vetName = object[u"vet_name"].toString();
    waiting.owner = PersonId::fromText(object[u"owner_id"].toString());
    waiting.ownerName = object[u"owner_name"].toString();
    waiting.ownerPhone = object[u"owner_phone"].toString();
}

} // namespace

Result<Waiting> Waiting::fromJson(const QJsonObject& object)
{
    Waiting waiting;
    waiting.id = WaitingId::fromText(object[u"id"].toString());
    waiting.patient = PatientId::fromText(object[u"patient_id"].toString());
    waiting.day = QDate::fromString(object[u"day"].toString(), Qt::ISODate);
    if (waiting.id.isNull() || waiting.patient.isNull() || !waiting.day.isValid())
        return failure(ErrorCode::InvalidValue, QStringLiteral("nobody who waits"));
    waiting.service = ServiceId::fromText(object[u"service_id"].toString());
    waiting.vet = PersonId::fromText(object[u"vet_id"].toString());
    waiting.state = stateOf(object[u"state"].toString());
    waiting.place = object[u"place"].toInt();
    waiting.reason = object[u"reason"].toString();
    waiting.appointment = AppointmentId::fromText(object[u"appointment_id"].toString());
    waiting.since = localTime(object[u"since"]);
    if (const QDateTime start = localTime(object[u"slot_starts_at"]); start.isValid())
        waiting.slot = {PersonId::fromText(object[u"slot_vet_id"].toString()),
                        object[u"slot_vet_name"].toString(), start};
    readNames(waiting, object);
    return waiting;
}

} // namespace huella::agenda
