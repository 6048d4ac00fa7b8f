// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace huella::media {

/// The formats that are read at all. Whatever a file's name says, its first bytes decide.
enum class Format { Unknown, Jpeg, Png, Gif, Bmp, WebP, Tiff, Heif, Dicom };

/// By the first bytes (132 are enough). Only DICOM may also go by its name, since old devices
/// leave the mark out.
[[nodiscard]] Format formatOf(QByteArrayView head, const QString& fileName = {});

/// The name by which the decoder's command line and Qt's plugins know it; empty for Unknown.
[[nodiscard]] const char* nameOf(Format format);

} // namespace huella::media
