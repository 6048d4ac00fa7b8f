// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/patientphotos.h"

#include "core/patients/mediastore.h"
#include "ui/shared/imagefile.h"

namespace huella::ui {

PatientPhotos::PatientPhotos(patients::MediaStore& store, QObject* parent)
    : QObject(parent), m_store(store)
{}

QImage PatientPhotos::photo(MediaId id)
{
    if (id.isNull())
        return {};
    if (const auto found = m_photos.constFind(id); found != m_photos.constEnd())
        return *found;
    m_photos.insert(id, {});
    m_store.thumbnail(id).then(this, [this, id](const Result<QByteArray>& bytes) {
        if (!bytes) {
            m_photos.remove(id); // asked for again at the next painting
            return;
        }
        m_photos[id] = storedThumbnail(*bytes);
        emit arrived();
    });
    return {};
}

} // namespace huella::ui
