// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tokens.h"

#include <QFontDatabase>

namespace huella::ui::ink {

/// Noto Sans where it is installed: Inter swaps "+", "(" and ">" beside figures for shapes that
/// cannot be read back from a PDF.
[[nodiscard]] inline QString family()
{
    static const QString chosen = QFontDatabase::hasFamily(QStringLiteral("Noto Sans"))
                                      ? QStringLiteral("Noto Sans")
                                      : fontFamily();
    return chosen;
}

// Paper is white whatever the screen looks like: always the light palette.
/// Invisible, but enough for Qt to set "fi" as two letters, which can be read back and searched.
inline constexpr double noLigatures = 0.05;

[[nodiscard]] inline QColor text()
{
    return color(Token::Text, Palette::Light);
}
[[nodiscard]] inline QColor muted()
{
    return color(Token::TextMuted, Palette::Light);
}
[[nodiscard]] inline QColor accent()
{
    return color(Token::AccentText, Palette::Light);
}
[[nodiscard]] inline QColor soft()
{
    return color(Token::AccentSoft, Palette::Light);
}
[[nodiscard]] inline QColor line()
{
    return color(Token::Border, Palette::Light);
}
[[nodiscard]] inline QColor warning()
{
    return color(Token::AttentionText, Palette::Light);
}

} // namespace huella::ui::ink
