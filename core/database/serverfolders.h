// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/database/serveruser.h"

#include <optional>

namespace huella::database {

/// Makes a folder (and those above it) if it is missing, gives it to `owner` where one is named,
/// and closes it to others where it is private. A folder that is there keeps its rights.
[[nodiscard]] Result<void> makeServerFolder(const QString& folder,
                                            const std::optional<ServerUser>& owner, bool isPrivate);
/// NotWritable unless `folder` is a real folder of `uid` that nobody else may enter: in /tmp
/// anybody could have made it before us.
[[nodiscard]] Result<void> checkOwnedAlone(const QString& folder, uint uid);
/// What this user may still write there; as much as you like where nobody can say.
[[nodiscard]] qint64 freeBytes(const QString& folder);
/// The text of a file from `start` on; empty when it cannot be read.
[[nodiscard]] QString textFrom(const QString& file, qint64 start);

/// The number in a file's first line, as lock files have it; 0 when there is none.
[[nodiscard]] qint64 firstNumberIn(const QString& file);

} // namespace huella::database
