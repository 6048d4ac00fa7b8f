// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace huella::ui::kiosk {

/// Which keyboard a field wants.
enum class KeyboardKind { Text, Email, Pad };

/// The rows of text keys, from the top: "q w e r …". Spanish, with what Portuguese adds behind
/// the held keys.
[[nodiscard]] QList<QStringList> letterRows();
[[nodiscard]] QList<QStringList> symbolRows();
[[nodiscard]] QList<QStringList> padRows();
/// What the row of the space bar offers beside it.
[[nodiscard]] QStringList besideSpace(KeyboardKind kind);
/// "a": á à â ã ä; empty for most letters. Small letters in, small letters out.
[[nodiscard]] QStringList variants(const QString& letter);
/// The letter with the acute accent, or the letter itself.
[[nodiscard]] QString accented(const QString& letter);

} // namespace huella::ui::kiosk
