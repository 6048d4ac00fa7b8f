// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/patients/medium.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace huella::records {

using huella::DoneProcedureId;
using AddendumId = Id<struct AddendumTag>;

/// What the vet writes in an attention; nothing in it is decided by the database.
struct RecordText
{
    QString anamnesis;
    QString diagnosis;
    QString treatment;
    QString internalNotes; ///< the owner never reads it
    std::optional<double> weightKg;

    [[nodiscard]] bool isEmpty() const;
    /// As the database keeps it: without blanks at the ends.
    [[nodiscard]] RecordText trimmed() const;
    friend bool operator==(const RecordText&, const RecordText&) = default;
};

/// One attention as a vet reads it. Text longer than these is refused by the database.
struct Record
{
    static constexpr int maxTextLength = 20000;
    static constexpr double maxWeightKg = 1500;

    RecordId id;
    PatientId patientId;
    PersonId vetId;
    AppointmentId appointmentId; ///< null for a walk-in
    AttentionId attentionId;
    QString patientName;
    QString vetName; ///< empty when the vet no longer works here
    QString ownerName;
    QString ownerPhone;
    QDate attendedOn;
    QString visitReason;
    RecordText text;
    int version = 1; ///< what save() must be told; it grows with every save
    QDateTime calledAt;
    QDateTime updatedAt;
    QDateTime finishedAt; ///< invalid while the patient is on the board
    QDateTime signedAt;   ///< invalid while it is a draft

    [[nodiscard]] bool isFinished() const { return finishedAt.isValid(); }
    [[nodiscard]] bool isSigned() const { return signedAt.isValid(); }
};

/// An earlier attention in a patient's history, whole but for its images.
struct PastRecord
{
    Record record;
    QStringList procedures; ///< "name: result"
    int addenda = 0;
    int images = 0;
};

/// A draft of the vet's that is still to be signed.
struct OpenRecord
{
    RecordId id;
    AttentionId attentionId;
    PatientId patientId;
    QString patientName;
    QDateTime calledAt;
    QDateTime finishedAt; ///< invalid while the patient is on the board
};

/// What a patient weighed on a day.
struct WeighIn
{
    QDate day;
    double kg = 0;

    friend bool operator==(const WeighIn&, const WeighIn&) = default;
};

/// An entry of the catalogue.
struct Procedure
{
    ProcedureId id;
    QString name;
    QString kind; ///< rayos_x, ecografia, sangre, orina, vacuna, cirugia, otro

    friend bool operator==(const Procedure&, const Procedure&) = default;
};

/// A procedure done in an attention, with its result.
struct DoneProcedure
{
    static constexpr int maxResultLength = 10000;

    DoneProcedureId id;
    ProcedureId procedureId;
    QString name;
    QString kind;
    QString result;
};

/// What was added to a signed record.
struct Addendum
{
    AddendumId id;
    QString body;
    QString author; ///< empty when the author no longer works here
    QDateTime writtenAt;
};

/// A signed attention as the patient's owner may read it.
struct OwnRecord
{
    RecordId id;
    PatientId patientId;
    QString patientName;
    QString vetName;
    QDate attendedOn;
    QString visitReason;
    QString diagnosis;
    QString treatment;
    std::optional<double> weightKg;
    QStringList procedures; ///< "name: result"
    QStringList addenda;
    QList<MediaId> media;
};

} // namespace huella::records
