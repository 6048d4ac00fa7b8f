// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QFuture>
#include <QImage>
#include <QSize>

#include <stop_token>

namespace huella::ui {

/// A picture ready for the store. A photo is upright, at most 2560 px, with nothing but pixels
/// inside (no GPS, no camera, no date); a DICOM file is kept to the last byte, beside a preview.
struct PreparedImage
{
    QByteArray bytes;          ///< JPEG; PNG for drawings, transparency and grey scans; DICOM
    QString mimeType;          ///< image/jpeg, image/png or application/dicom
    QSize size;                ///< of the stored image
    QImage thumbnail;          ///< at most 256 px
    QByteArray thumbnailBytes; ///< the same as JPEG
    QString fileName;          ///< as it was chosen, without its folder

    // Of DICOM only.
    QByteArray preview; ///< JPEG of the first frame; empty when it cannot be shown
    QString modality;
    QDate takenOn;
    QString problem; ///< why it is kept without a picture: unsupported or no_picture

    [[nodiscard]] bool isDicom() const { return mimeType == u"application/dicom"; }
};

/// The limits, before anything is decoded.
inline constexpr qint64 maxImageBytes = 64LL * 1024 * 1024;
inline constexpr qint64 maxImagePixels = 60'000'000;
inline constexpr int maxStoredSide = 2560, thumbnailSide = 256;

/// Reads on a thread of the global pool: JPEG and PNG here, everything else in a process of its
/// own. BadFile with a detail of not_an_image, too_big, too_many_pixels, damaged, unreadable or
/// too_slow; Cancelled. The file itself is never changed.
[[nodiscard]] QFuture<Result<PreparedImage>> prepareImage(const QString& path);
/// The same at once, for callers that are off the GUI thread already.
[[nodiscard]] Result<PreparedImage> readImage(const QString& path,
                                              const std::stop_token& stop = {});
[[nodiscard]] Result<PreparedImage> readImageBytes(const QByteArray& bytes,
                                                   const QString& fileName = {},
                                                   const std::stop_token& stop = {});

/// A picture from the store for the screen. What lies there need not have come from this program:
/// it is read as what it is said to be and as nothing else. Null when it is not that.
[[nodiscard]] QImage storedImage(const QByteArray& bytes);
/// The same for thumbnails, which are small, whatever they claim.
[[nodiscard]] QImage storedThumbnail(const QByteArray& bytes);

} // namespace huella::ui
