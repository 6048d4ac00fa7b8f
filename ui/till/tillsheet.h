// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/till.h"
#include "ui/documents/printeddocument.h"

namespace huella::ui {

/// The close of a day on paper: figures by method, who closed it and why it differs, what came
/// after, and every movement. Of an open day what there is so far, and it says so.
[[nodiscard]] PlainSheet tillSheet(const payments::TillDay& day, const QString& clinic);

/// "cierre-2026-11-26.pdf".
[[nodiscard]] QString tillSheetFileName(QDate day);

} // namespace huella::ui
