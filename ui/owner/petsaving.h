// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/owner/ownerstores.h"
#include "ui/owner/petphoto.h"

namespace huella::ui::owner {

/// Saves the pet, then its photo. May be sent again as it is: nothing is kept twice.
/// `context` lives in this thread; when it goes the future is cancelled.
[[nodiscard]] QFuture<Result<void>> savePet(const OwnerStores& stores, const patients::Patient& pet,
                                            const PhotoChange& photo, QObject* context);

/// A picture on its way into the store.
[[nodiscard]] patients::NewMedium mediumOf(MediaId id, PatientId pet, const PreparedImage& image);

} // namespace huella::ui::owner
