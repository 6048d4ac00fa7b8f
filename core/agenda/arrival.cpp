// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/arrival.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace huella::agenda {

namespace {

constexpr std::array kinds = {u"a_tiempo", u"temprano",      u"tarde",     u"impaga",
                              u"sin_cita", u"sin_confirmar", u"cancelada", u"en_sala"};
constexpr std::array states = {u"avisada", u"recibida", u"descartada", u"retirada", u"vencida"};

/// The place of the word; the first for one that is none of them.
template <typename Enum, typename Words>
Enum valueOf(const Words& words, const QString& word)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const char16_t* known) {
        return word == QStringView(known);
    });
    return found == words.end() ? Enum{} : Enum(found - words.begin());
}

QDateTime timeOf(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toLocalTime();
}

void readAppointment(Arrival& arrival, const QJsonObject& object)
{
    arrival.appointment = AppointmentId::fromText(object[u"appointment_id"].toString());
    arrival.startsAt = timeOf(object[u"starts_at"]);
    arrival.vetName = object[u"vet_name"].toString();
    if (const auto paid = object[u"is_paid"]; paid.isBool())
        arrival.isPaid = paid.toBool();
    const auto price =
        Money::fromDecimal(object[u"price"].toString(), object[u"currency"].toString());
    if (object[u"price"].isString() && price)
        arrival.price = *price;
}

void readPeople(Arrival& arrival, const QJsonObject& object)
{
    arrival.patientName = object[u"patient_name"].toString();
    arrival.species = object[u"species"].toString();
    arrival.photo = MediaId::fromText(object[u"photo"].toString());
    arrival.owner = PersonId::fromText(object[u"owner_id"].toString());
    arrival.ownerName = object[u"owner_name"].toString();
    arrival.ownerPhone = object[u"owner_phone"].toString();
    arrival.reason = object[u"reason"].toString();
}

} // namespace

Result<Arrival> Arrival::fromJson(const QJsonObject& object)
{
    Arrival arrival;
    arrival.id = ArrivalId::fromText(object[u"id"].toString());
    arrival.patient = PatientId::fromText(object[u"patient_id"].toString());
    if (arrival.id.isNull() || arrival.patient.isNull())
        return failure(ErrorCode::InvalidValue, QStringLiteral("no arrival"));
    arrival.kind = valueOf<ArrivalKind>(kinds, object[u"kind"].toString());
    arrival.state = valueOf<ArrivalState>(states, object[u"state"].toString());
    arrival.announcedAt = timeOf(object[u"announced_at"]);
    arrival.attention = AttentionId::fromText(object[u"attention_id"].toString());
    if (const auto turn = object[u"turn"]; turn.isDouble())
        arrival.turn = turn.toInt();
    readAppointment(arrival, object);
    readPeople(arrival, object);
    return arrival;
}

} // namespace huella::agenda
