// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/boardrow.h"

#include "core/database/moment.h"

#include <QJsonObject>

#include <tuple>

namespace huella::agenda {

namespace {

template <typename IdType>
IdType id(const QJsonObject& object, QLatin1StringView key)
{
    return IdType::fromText(object.value(key).toString());
}

QDateTime moment(const QJsonObject& object, QLatin1StringView key)
{
    return database::momentIn(object.value(key).toString().toLatin1());
}

void readTimes(BoardRow& row, const QJsonObject& object)
{
    using namespace Qt::StringLiterals;
    row.arrivedAt = moment(object, "arrived_at"_L1);
    row.calledAt = moment(object, "called_at"_L1);
    row.updatedAt = moment(object, "updated_at"_L1);
    row.startsAt = moment(object, "starts_at"_L1);
}

void readNames(BoardRow& row, const QJsonObject& object)
{
    row.triageReason = object[u"triage_reason"].toString();
    row.reason = object[u"reason"].toString();
    row.patientName = object[u"patient_name"].toString();
    row.species = object[u"species"].toString();
    row.breed = object[u"breed"].toString();
    row.ownerName = object[u"owner_name"].toString();
    row.ownerPhone = object[u"owner_phone"].toString();
    row.vetName = object[u"vet_name"].toString();
}

} // namespace

Result<BoardRow> BoardRow::fromJson(const QJsonObject& object)
{
    using namespace Qt::StringLiterals;
    BoardRow row;
    row.id = huella::agenda::id<AttentionId>(object, "id"_L1);
    row.patient = huella::agenda::id<PatientId>(object, "patient_id"_L1);
    row.turn = object[u"turn"].toInt();
    if (row.id.isNull() || row.patient.isNull() || row.turn == 0)
        return failure(ErrorCode::InvalidValue, QStringLiteral("no board row"));
    row.owner = huella::agenda::id<PersonId>(object, "owner_id"_L1);
    row.appointment = huella::agenda::id<AppointmentId>(object, "appointment_id"_L1);
    row.vet = huella::agenda::id<PersonId>(object, "vet_id"_L1);
    row.record = huella::agenda::id<RecordId>(object, "record_id"_L1);
    row.arrivedBy = huella::agenda::id<PersonId>(object, "created_by"_L1);
    row.photo = huella::agenda::id<MediaId>(object, "photo"_L1);
    row.state = boardStateOf(object[u"state"].toString());
    row.triage = object[u"triage"].toInt(3);
    if (const auto paid = object[u"is_paid"]; paid.isBool())
        row.isPaid = paid.toBool();
    readTimes(row, object);
    readNames(row, object);
    return row;
}

bool comesBefore(const BoardRow& a, const BoardRow& b)
{
    const auto key = [](const BoardRow& row) {
        return std::tuple(row.state != BoardState::Attending, row.triage, row.arrivedAt, row.turn);
    };
    return key(a) < key(b);
}

} // namespace huella::agenda
