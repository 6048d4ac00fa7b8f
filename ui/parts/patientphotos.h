// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QImage>
#include <QObject>

namespace huella::patients {
class MediaStore;
}

namespace huella::ui {

/// Patients' small photos for lists: asked for once, kept for the window's life. A list paints
/// what is there and paints again when `arrived` says that more is.
class PatientPhotos : public QObject
{
    Q_OBJECT

public:
    explicit PatientPhotos(patients::MediaStore& store, QObject* parent = nullptr);

    /// A null image without a photo, or while it is on its way.
    [[nodiscard]] QImage photo(MediaId id);

signals:
    void arrived();

private:
    patients::MediaStore& m_store;
    QHash<MediaId, QImage> m_photos;
};

} // namespace huella::ui
