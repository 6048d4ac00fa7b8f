// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patients/mediastore.h"

namespace huella::patients {

using database::Parameter;
using database::Row;

namespace {

struct KindName
{
    MediumKind kind;
    const char* name; ///< clinic.media.tipo
};

constexpr KindName kindNames[] = {{MediumKind::Image, "imagen"},
                                  {MediumKind::Xray, "radiografia"},
                                  {MediumKind::Ultrasound, "ecografia"},
                                  {MediumKind::Document, "documento"}};

MediumKind kindOf(const QString& name)
{
    for (const auto& row : kindNames)
        if (name == QLatin1StringView(row.name))
            return row.kind;
    return MediumKind::Document;
}

const char* nameOf(MediumKind kind)
{
    return kindNames[int(kind)].name;
}

Parameter pixels(int count)
{
    return count > 0 ? Parameter(count) : Parameter(nullptr);
}

Parameter bytesOrNull(const QByteArray& bytes)
{
    return bytes.isEmpty() ? Parameter(nullptr) : Parameter::bytes(bytes);
}

Parameter textOrNull(const QString& text)
{
    return text.isEmpty() ? Parameter(nullptr) : Parameter(text);
}

Medium mediumOf(const Row& row)
{
    return {row.id<MediaId>("id"),
            kindOf(row.text("tipo")),
            row.text("description"),
            row.text("mime_type"),
            row.integer("byte_size"),
            QSize(row.integer("width"), row.integer("height")),
            row.bytes("thumbnail"),
            row.timestamp("created_at"),
            row.id<PatientId>("patient_id"),
            row.date("taken_on"),
            row.text("modality"),
            {},
            {}};
}

Medium mediumOfRecord(const Row& row)
{
    Medium medium = mediumOf(row);
    medium.procedure = row.id<DoneProcedureId>("record_procedure_id");
    medium.procedureName = row.text("procedure_name");
    return medium;
}

} // namespace

QFuture<Result<void>> MediaStore::put(const NewMedium& medium)
{
    return m_session.step(QStringLiteral("media_put"),
                          {medium.id, medium.patientId, nameOf(medium.kind), medium.description,
                           medium.mimeType, pixels(medium.size.width()),
                           pixels(medium.size.height()), bytesOrNull(medium.thumbnail),
                           Parameter::bytes(medium.content), medium.takenOn,
                           textOrNull(medium.modality), bytesOrNull(medium.preview)});
}

QFuture<Result<QByteArray>> MediaStore::content(MediaId id)
{
    return m_session.joined(QStringLiteral("media_chunks"), {id, false}, "bytes");
}

QFuture<Result<QByteArray>> MediaStore::preview(MediaId id)
{
    return m_session.joined(QStringLiteral("media_chunks"), {id, true}, "bytes");
}

QFuture<Result<QByteArray>> MediaStore::thumbnail(MediaId id)
{
    return m_session.one(QStringLiteral("media_thumbnail"), {id},
                         [](const Row& row) { return row.bytes("thumbnail"); });
}

QFuture<Result<QList<Medium>>> MediaStore::ofPatient(PatientId patient)
{
    return m_session.list(QStringLiteral("media_of_patient"), {patient}, mediumOf);
}

QFuture<Result<QList<Medium>>> MediaStore::ofAppointment(AppointmentId appointment)
{
    return m_session.list(QStringLiteral("media_of_appointment"), {appointment}, mediumOf);
}

QFuture<Result<QList<Medium>>> MediaStore::ofRecord(RecordId record)
{
    return m_session.list(QStringLiteral("media_of_record"), {record}, mediumOfRecord);
}

QFuture<Result<void>> MediaStore::attach(AppointmentId appointment, MediaId medium)
{
    return m_session.step(QStringLiteral("media_attach_to_appointment"), {appointment, medium});
}

QFuture<Result<void>> MediaStore::attach(RecordId record, MediaId medium, DoneProcedureId procedure)
{
    return m_session.step(QStringLiteral("media_attach_to_record"), {record, medium, procedure});
}

QFuture<Result<void>> MediaStore::move(RecordId record, MediaId medium, DoneProcedureId procedure)
{
    return m_session.step(QStringLiteral("media_move_in_record"), {record, medium, procedure});
}

QFuture<Result<void>> MediaStore::detach(RecordId record, MediaId medium)
{
    return m_session.step(QStringLiteral("media_detach_from_record"), {record, medium});
}

QFuture<Result<void>> MediaStore::describe(RecordId record, MediaId medium, MediumKind kind,
                                           const QString& description)
{
    return m_session.step(QStringLiteral("media_describe"),
                          {record, medium, nameOf(kind), description});
}

} // namespace huella::patients
