// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/session.h"
#include "core/patients/medium.h"

namespace huella::patients {

/// Images and documents of patients. Bytes go in and out in binary, one round trip each, and the
/// same id again is done once. InvalidValue when the bytes or the picture's size are refused,
/// LimitReached beyond an owner's share or six photos a booking.
class MediaStore
{
public:
    explicit MediaStore(database::Session& session) : m_session(session) {}

    [[nodiscard]] QFuture<Result<void>> put(const NewMedium& medium);
    [[nodiscard]] QFuture<Result<QByteArray>> content(MediaId id);
    /// The picture that stands for an X-ray's own file; NotFound without one.
    [[nodiscard]] QFuture<Result<QByteArray>> preview(MediaId id);
    /// The small picture alone, for lists; NotFound without one.
    [[nodiscard]] QFuture<Result<QByteArray>> thumbnail(MediaId id);

    // Without their bytes, oldest first, with thumbnails.
    /// All that is in use: what was taken out of a visit again is not among them.
    [[nodiscard]] QFuture<Result<QList<Medium>>> ofPatient(PatientId patient);
    [[nodiscard]] QFuture<Result<QList<Medium>>> ofAppointment(AppointmentId appointment);
    /// With the procedure that each stands under.
    [[nodiscard]] QFuture<Result<QList<Medium>>> ofRecord(RecordId record);

    [[nodiscard]] QFuture<Result<void>> attach(AppointmentId appointment, MediaId medium);
    /// Under a procedure of the visit, or (null) as the visit's own.
    [[nodiscard]] QFuture<Result<void>> attach(RecordId record, MediaId medium,
                                               DoneProcedureId procedure = {});
    [[nodiscard]] QFuture<Result<void>> move(RecordId record, MediaId medium,
                                             DoneProcedureId procedure);
    [[nodiscard]] QFuture<Result<void>> detach(RecordId record, MediaId medium);
    /// Says what a file of one's own draft is; not of one the owner sent (NotAllowed).
    [[nodiscard]] QFuture<Result<void>> describe(RecordId record, MediaId medium, MediumKind kind,
                                                 const QString& description);

private:
    database::Session& m_session;
};

} // namespace huella::patients
