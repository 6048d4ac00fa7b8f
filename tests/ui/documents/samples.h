// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace huella::test {

[[nodiscard]] documents::DocumentContent aPrescription(int items = 3);
[[nodiscard]] documents::DocumentContent aReport(int procedures = 3);
[[nodiscard]] documents::DocumentContent aReceipt();
[[nodiscard]] documents::DocumentContent aCard(int lines = 4);

} // namespace huella::test
