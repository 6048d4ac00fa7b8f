// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/petsaving.h"

namespace huella::ui::owner {

using patients::NewMedium;
using patients::Patient;

namespace {

using Answer = QFuture<Result<void>>;

Answer ready(const Result<void>& result)
{
    return QtFuture::makeReadyFuture(Result<void>(result));
}

Answer savePhoto(const OwnerStores& stores, PatientId pet, const PhotoChange& photo,
                 QObject* context)
{
    if (!photo.photo)
        return stores.patients.setPhoto(pet, {});
    return stores.media.put(mediumOf(photo.id, pet, *photo.photo))
        .then(context,
              [stores, pet, id = photo.id](const Result<void>& put) -> Answer {
                  return put ? stores.patients.setPhoto(pet, id) : ready(put);
              })
        .unwrap();
}

} // namespace

NewMedium mediumOf(MediaId id, PatientId pet, const PreparedImage& image)
{
    NewMedium medium;
    medium.id = id;
    medium.patientId = pet;
    medium.mimeType = image.mimeType;
    medium.size = image.size;
    medium.thumbnail = image.thumbnailBytes;
    medium.content = image.bytes;
    medium.preview = image.preview;
    medium.modality = image.modality;
    medium.takenOn = image.takenOn;
    if (image.isDicom())
        medium.kind = patients::MediumKind::Xray;
    return medium;
}

QFuture<Result<void>> savePet(const OwnerStores& stores, const Patient& pet,
                              const PhotoChange& photo, QObject* context)
{
    return stores.patients.save(pet)
        .then(context,
              [stores, id = pet.id, photo, context](const Result<QString>& saved) -> Answer {
                  if (!saved)
                      return ready(std::unexpected(saved.error()));
                  return photo.isChanged ? savePhoto(stores, id, photo, context) : ready({});
              })
        .unwrap();
}

} // namespace huella::ui::owner
