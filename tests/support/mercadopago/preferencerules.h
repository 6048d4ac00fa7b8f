// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mercadopago/answer.h"

#include <optional>

namespace huella::standin {

/// What is wrong with a preference as it would stand, in the reference's own error codes; nothing
/// when all is well.
[[nodiscard]] std::optional<Answer> refusalOf(const QJsonObject& preference, qint64 collector);

} // namespace huella::standin
