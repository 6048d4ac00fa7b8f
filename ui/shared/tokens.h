// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>

namespace huella::ui {

/// Every colour on screen, by what it is for. Values live in one table (tokens.cpp).
enum class Token {
    Canvas,        ///< the page behind everything
    Surface,       ///< cards, fields, bars
    SurfaceSunken, ///< wells, table headers, disabled fields
    SurfaceHover,
    Text,
    TextMuted,
    TextDisabled,
    Border,        ///< decoration only: carries no meaning
    BorderControl, ///< edges of controls, >= 3:1
    Accent,        ///< deep teal: primary actions, selection
    AccentHover,
    AccentPressed,
    OnAccent,
    AccentSoft,
    AccentText, ///< teal as text or icon on Surface, Canvas and AccentSoft
    Attention,  ///< warm coral: what asks for a look
    OnAttention,
    AttentionSoft,
    AttentionText,
    Focus, ///< the ring
    SuccessFg,
    SuccessBg,
    SuccessEdge,
    WarningFg,
    WarningBg,
    WarningEdge,
    ErrorFg,
    ErrorBg,
    ErrorEdge,
    InfoFg,
    InfoBg,
    InfoEdge,
    Danger, ///< fill of destructive buttons
    DangerHover,
    OnDanger,
    Shadow,
    Scrim, ///< laid over a busy page
    ProgramadaFg,
    ProgramadaBg,
    ProgramadaEdge,
    ConfirmadaFg,
    ConfirmadaBg,
    ConfirmadaEdge,
    EnColaFg,
    EnColaBg,
    EnColaEdge,
    AtendiendoFg,
    AtendiendoBg,
    AtendiendoEdge,
    AtendidaFg,
    AtendidaBg,
    AtendidaEdge,
    CanceladaFg,
    CanceladaBg,
    CanceladaEdge,
    AusenteFg,
    AusenteBg,
    AusenteEdge,
    PagadoFg,
    PagadoBg,
    PagadoEdge,
    NoPagadoFg,
    NoPagadoBg,
    NoPagadoEdge,
};

enum class Palette { Light, Dark, HighContrast };
inline constexpr Palette allPalettes[] = {Palette::Light, Palette::Dark, Palette::HighContrast};

struct TokenRow
{
    Token token;
    const char* name; ///< as messages and tests spell it
    QRgb light;       ///< #AARRGGBB
    QRgb dark;
    QRgb highContrast; ///< on black, every text at 7:1 and more
};

[[nodiscard]] const QList<TokenRow>& tokenTable();
/// The colour in the palette in force.
[[nodiscard]] QColor color(Token token);
[[nodiscard]] QColor color(Token token, Palette palette);
[[nodiscard]] Palette palette();

/// WCAG 2 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// What must be readable on what, and how well; one list for the test and for the eye.
struct ContrastPair
{
    Token front;
    Token back;
    double least; ///< 4.5 for text, 3 for edges, icons and rings
};
[[nodiscard]] const QList<ContrastPair>& contrastPairs();

/// The grid, in logical pixels.
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24, xxl = 32;
}
namespace radius {
inline constexpr int s = 6, control = 10, card = 16;
}
namespace size {
inline constexpr int control = 44; ///< fields and buttons of staff windows
inline constexpr int touch = 64;   ///< primary targets at the kiosk
inline constexpr int row = 44;     ///< list and table rows
inline constexpr int iconS = 16, icon = 20, iconL = 24, iconXl = 40;
inline constexpr int ring = 2; ///< focus ring
inline constexpr int formWidth = 440, textWidth = 640;
} // namespace size

enum class TextStyle { Caption, Body, BodyStrong, Title, Headline, Display };
struct TextStyleRow
{
    TextStyle style;
    const char* name;
    int pixels; ///< at text scale 1
    QFont::Weight weight;
};
[[nodiscard]] const QList<TextStyleRow>& textStyleTable();
/// The bundled choice: Inter where it is installed, else Noto Sans; scaled by the text scale.
[[nodiscard]] QFont font(TextStyle style);
[[nodiscard]] QString fontFamily();
[[nodiscard]] double textScale();

} // namespace huella::ui
