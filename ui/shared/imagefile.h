// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QImage>
#include <QSize>

namespace huella::ui {

/// A photo ready for the store: upright, at most 2560 px, nothing but pixels inside (no GPS).
struct PreparedImage
{
    QByteArray bytes;          ///< JPEG, or PNG for drawings, transparency and grey scans
    QString mimeType;          ///< image/jpeg or image/png
    QSize size;                ///< of the stored image
    QImage thumbnail;          ///< at most 256 px
    QByteArray thumbnailBytes; ///< the same as JPEG
    QString fileName;          ///< as it was chosen, without its folder
};

/// The limits, before anything is decoded.
inline constexpr qint64 maxImageBytes = 20LL * 1024 * 1024;
inline constexpr qint64 maxImagePixels = 60'000'000;
inline constexpr int maxStoredSide = 2560, thumbnailSide = 256;

/// Reads on a thread of the global pool. BadFile with a detail of not_an_image, too_big,
/// too_many_pixels, damaged or unreadable; the file itself is never changed.
[[nodiscard]] QFuture<Result<PreparedImage>> prepareImage(const QString& path);
/// The same at once, for callers that are off the GUI thread already.
[[nodiscard]] Result<PreparedImage> readImage(const QString& path);
[[nodiscard]] Result<PreparedImage> readImageBytes(const QByteArray& bytes);

} // namespace huella::ui
