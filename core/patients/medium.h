// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QSize>
#include <QString>

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
    QByteArray content;   ///< at most 20 MB
    /// Of `content`, in hex. Empty lets the store compute it, in the caller's thread.
    QString sha256;
};

} // namespace huella::patients
