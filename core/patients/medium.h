// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QSize>
#include <QString>

namespace huella {
using DoneProcedureId = Id<struct DoneProcedureTag>; ///< a procedure as it was done in one visit
}

namespace huella::patients {

enum class MediumKind { Image, Xray, Ultrasound, Document };

/// A photo, X-ray, ultrasound or document of a patient, without its bytes.
struct Medium
{
    MediaId id;
    MediumKind kind = MediumKind::Image;
    QString description;
    QString mimeType;
    int byteSize = 0;
    QSize size; ///< pixels; empty when unknown
    QByteArray thumbnail;
    QDateTime createdAt;
    PatientId patientId;
    QDate takenOn;    ///< by the machine's own word; invalid when it says none
    QString modality; ///< DICOM's code of the machine: CR, DX, US...

    // Of a visit's images only.
    DoneProcedureId procedure; ///< that it stands under; null: the visit's own
    QString procedureName;

    [[nodiscard]] bool isDicom() const { return mimeType == u"application/dicom"; }
    /// The day it belongs to on a timeline.
    [[nodiscard]] QDate day() const { return takenOn.isValid() ? takenOn : createdAt.date(); }
};

/// A file about to be kept. Its id is made when it is chosen, so that a retry keeps it once.
struct NewMedium
{
    MediaId id;
    PatientId patientId;
    MediumKind kind = MediumKind::Image;
    QString description;
    QString mimeType; ///< image/jpeg, image/png, image/webp, application/dicom or application/pdf
    QSize size;
    QByteArray thumbnail; ///< at most 128 kB
    QByteArray content;   ///< at most 20 MB, DICOM 64 MB
    QDate takenOn{};
    QString modality{};
    QByteArray preview{}; ///< a JPEG of what only a DICOM reader can show, at most 4 MB
};

} // namespace huella::patients
