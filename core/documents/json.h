// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/prescription.h"

#include <QJsonArray>
#include <QJsonObject>

namespace huella::documents {

/// An item under the names of its columns; empty texts are left out.
[[nodiscard]] QJsonObject toJson(const PrescriptionItem& item);
[[nodiscard]] PrescriptionItem itemOf(const QJsonObject& object);

[[nodiscard]] QJsonArray toJson(const QList<PrescriptionItem>& items);
[[nodiscard]] QList<PrescriptionItem> itemsOf(const QJsonArray& array);

} // namespace huella::documents
