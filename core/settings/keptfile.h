// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace huella::settings {

/// A small file that outlives a crash: written whole or not at all, readable by its user alone, as
/// is its folder, which is made where it is missing. BadFile. Blocks, but only for a local file.
[[nodiscard]] Result<void> writeKeptFile(const QString& path, const QJsonObject& object);
/// Empty when there is none, or when what is there is no such file.
[[nodiscard]] QJsonObject readKeptFile(const QString& path);

} // namespace huella::settings
