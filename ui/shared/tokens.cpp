// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tokens.h"

#include "ui/shared/tokens_p.h"

#include <QFontDatabase>

#include <cmath>

namespace huella::ui {

namespace {

struct State
{
    Palette palette = Palette::Light;
    double textScale = 1.0;
    int leastPixels = 0;
};

State& state()
{
    static State value;
    return value;
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

} // namespace

// clang-format off
const QList<TokenRow>& tokenTable()
{
    using enum Token;
    static const QList<TokenRow> table{
        {Canvas,         "canvas",          0xfff7f4ef, 0xff12191a, 0xff000000},
        {Surface,        "surface",         0xffffffff, 0xff1a2324, 0xff000000},
        {SurfaceSunken,  "surfaceSunken",   0xfff1ede6, 0xff151e1f, 0xff141414},
        {SurfaceHover,   "surfaceHover",    0xfff3f1ec, 0xff243032, 0xff262626},
        {Text,           "text",            0xff1d2b2d, 0xffedf0ee, 0xffffffff},
        {TextMuted,      "textMuted",       0xff586567, 0xffa3b0b0, 0xffe6e6e6},
        {TextDisabled,   "textDisabled",    0xff9aa2a1, 0xff5f6c6d, 0xff9c9c9c},
        {Border,         "border",          0xffe5dfd5, 0xff2d393b, 0xff8c8c8c},
        {BorderControl,  "borderControl",   0xff868d8b, 0xff748283, 0xffffffff},
        {Accent,         "accent",          0xff0f6b6b, 0xff4fc0b8, 0xff4de1ff},
        {AccentHover,    "accentHover",     0xff0b5a5b, 0xff6bd0c8, 0xff8aecff},
        {AccentPressed,  "accentPressed",   0xff08484a, 0xff8adcd5, 0xffbdf4ff},
        {OnAccent,       "onAccent",        0xffffffff, 0xff08302f, 0xff000000},
        {AccentSoft,     "accentSoft",      0xffdfefec, 0xff17393a, 0xff00333d},
        {AccentText,     "accentText",      0xff0c5f60, 0xff6fd0c8, 0xff7ceaff},
        {Attention,      "attention",       0xffc8472c, 0xfff2886e, 0xffffab91},
        {OnAttention,    "onAttention",     0xffffffff, 0xff3c130a, 0xff000000},
        {AttentionSoft,  "attentionSoft",   0xfffde9e2, 0xff43231b, 0xff3d1608},
        {AttentionText,  "attentionText",   0xffa53a21, 0xfff7a08a, 0xffffc4b3},
        {Focus,          "focus",           0xff1b7fb5, 0xff8fd3f5, 0xffffee00},
        {SuccessFg,      "successFg",       0xff1d6a43, 0xff7fd6a4, 0xff8dffbb},
        {SuccessBg,      "successBg",       0xffe3f3e9, 0xff163326, 0xff002b13},
        {SuccessEdge,    "successEdge",     0xff3f9468, 0xff3f8f67, 0xff8dffbb},
        {WarningFg,      "warningFg",       0xff7d5200, 0xfff0c36a, 0xffffdf7a},
        {WarningBg,      "warningBg",       0xfffcf1d8, 0xff392c12, 0xff332600},
        {WarningEdge,    "warningEdge",     0xffab7a15, 0xff9c7a30, 0xffffdf7a},
        {ErrorFg,        "errorFg",         0xffa12a1c, 0xffff9d8c, 0xffffb9b0},
        {ErrorBg,        "errorBg",         0xfffce8e4, 0xff431f1b, 0xff420c06},
        {ErrorEdge,      "errorEdge",       0xffcf5a49, 0xffc06254, 0xffffb9b0},
        {InfoFg,         "infoFg",          0xff1f5a8c, 0xff8cc7f2, 0xffacdcff},
        {InfoBg,         "infoBg",          0xffe4eff8, 0xff182e40, 0xff00233d},
        {InfoEdge,       "infoEdge",        0xff4a86b8, 0xff4a83ae, 0xffacdcff},
        {Danger,         "danger",          0xffb3321f, 0xffff8f7c, 0xffffb4aa},
        {DangerHover,    "dangerHover",     0xff962617, 0xffffa696, 0xffffd3cd},
        {OnDanger,       "onDanger",        0xffffffff, 0xff3f0f07, 0xff000000},
        {Shadow,         "shadow",          0x1a3a2f1e, 0x66000000, 0x00000000},
        {Scrim,          "scrim",           0xccf7f4ef, 0xcc12191a, 0xcc000000},
        {ProgramadaFg,   "programadaFg",    0xff4d5a6b, 0xffbac6d4, 0xffe3e9f0},
        {ProgramadaBg,   "programadaBg",    0xffeef1f5, 0xff252e38, 0xff20262d},
        {ProgramadaEdge, "programadaEdge",  0xff7c8a9c, 0xff71808f, 0xffe3e9f0},
        {ConfirmadaFg,   "confirmadaFg",    0xff1f5a8c, 0xff8cc7f2, 0xffacdcff},
        {ConfirmadaBg,   "confirmadaBg",    0xffe4eff8, 0xff182e40, 0xff00233d},
        {ConfirmadaEdge, "confirmadaEdge",  0xff4a86b8, 0xff4a83ae, 0xffacdcff},
        {EnColaFg,       "enColaFg",        0xff7d5200, 0xfff0c36a, 0xffffdf7a},
        {EnColaBg,       "enColaBg",        0xfffcf1d8, 0xff392c12, 0xff332600},
        {EnColaEdge,     "enColaEdge",      0xffab7a15, 0xff9c7a30, 0xffffdf7a},
        {AtendiendoFg,   "atendiendoFg",    0xff0c5f60, 0xff6fd0c8, 0xff7ceaff},
        {AtendiendoBg,   "atendiendoBg",    0xffd9efec, 0xff143a3a, 0xff00333d},
        {AtendiendoEdge, "atendiendoEdge",  0xff2a8f8b, 0xff3f9691, 0xff7ceaff},
        {AtendidaFg,     "atendidaFg",      0xff1d6a43, 0xff7fd6a4, 0xff8dffbb},
        {AtendidaBg,     "atendidaBg",      0xffe3f3e9, 0xff163326, 0xff002b13},
        {AtendidaEdge,   "atendidaEdge",    0xff3f9468, 0xff3f8f67, 0xff8dffbb},
        {CanceladaFg,    "canceladaFg",     0xff6a5d58, 0xffb9aca7, 0xffded4d0},
        {CanceladaBg,    "canceladaBg",     0xfff2eeeb, 0xff2c2725, 0xff2a2422},
        {CanceladaEdge,  "canceladaEdge",   0xff95867f, 0xff83756f, 0xffded4d0},
        {AusenteFg,      "ausenteFg",       0xffa53a21, 0xfff7a08a, 0xffffc4b3},
        {AusenteBg,      "ausenteBg",       0xfffde9e2, 0xff43231b, 0xff3d1608},
        {AusenteEdge,    "ausenteEdge",     0xffcf6247, 0xffbd6753, 0xffffc4b3},
        {PagadoFg,       "pagadoFg",        0xff1d6a43, 0xff7fd6a4, 0xff8dffbb},
        {PagadoBg,       "pagadoBg",        0xffe3f3e9, 0xff163326, 0xff002b13},
        {PagadoEdge,     "pagadoEdge",      0xff3f9468, 0xff3f8f67, 0xff8dffbb},
        {NoPagadoFg,     "noPagadoFg",      0xffa53a21, 0xfff7a08a, 0xffffc4b3},
        {NoPagadoBg,     "noPagadoBg",      0xfffde9e2, 0xff43231b, 0xff3d1608},
        {NoPagadoEdge,   "noPagadoEdge",    0xffcf6247, 0xffbd6753, 0xffffc4b3},
    };
    return table;
}

const QList<ContrastPair>& contrastPairs()
{
    using enum Token;
    constexpr double text = 4.5, shape = 3.0;
    static const QList<ContrastPair> pairs = [] {
        QList<ContrastPair> list;
        for (Token back : {Canvas, Surface, SurfaceSunken, SurfaceHover}) {
            for (Token front : {Text, TextMuted, AccentText, AttentionText, ErrorFg, SuccessFg, WarningFg, InfoFg})
                list.append({front, back, text});
            list.append({Accent, back, shape});
            list.append({Attention, back, shape});
            list.append({Focus, back, shape});
        }
        list.append({{BorderControl, Canvas, shape}, {BorderControl, Surface, shape},
                     {OnAccent, Accent, text}, {OnAccent, AccentHover, text}, {OnAccent, AccentPressed, text},
                     {AccentText, AccentSoft, text}, {Text, AccentSoft, text}, {TextMuted, AccentSoft, text},
                     {Focus, AccentSoft, shape},
                     {OnAttention, Attention, text}, {AttentionText, AttentionSoft, text},
                     {OnDanger, Danger, text}, {OnDanger, DangerHover, text},
                     {SuccessFg, SuccessBg, text}, {WarningFg, WarningBg, text}, {ErrorFg, ErrorBg, text}, {InfoFg, InfoBg, text},
                     {Text, SuccessBg, text}, {Text, WarningBg, text}, {Text, ErrorBg, text}, {Text, InfoBg, text},
                     {SuccessEdge, Surface, shape}, {WarningEdge, Surface, shape}, {ErrorEdge, Surface, shape}, {InfoEdge, Surface, shape}});
        for (Token fg : {ProgramadaFg, ConfirmadaFg, EnColaFg, AtendiendoFg, AtendidaFg, CanceladaFg, AusenteFg, PagadoFg, NoPagadoFg}) {
            const Token bg = Token(int(fg) + 1), edge = Token(int(fg) + 2);
            list.append({{fg, bg, text}, {edge, Surface, shape}, {edge, Canvas, shape}});
        }
        return list;
    }();
    return pairs;
}

const QList<TextStyleRow>& textStyleTable()
{
    static const QList<TextStyleRow> table{
        {TextStyle::Caption,    "caption",    13, QFont::Normal},
        {TextStyle::Body,       "body",       15, QFont::Normal},
        {TextStyle::BodyStrong, "bodyStrong", 15, QFont::DemiBold},
        {TextStyle::Title,      "title",      18, QFont::DemiBold},
        {TextStyle::Headline,   "headline",   26, QFont::DemiBold},
        {TextStyle::Display,    "display",    38, QFont::Bold},
    };
    return table;
}
// clang-format on

QColor color(Token token, Palette palette)
{
    const TokenRow& row = tokenTable().at(int(token));
    Q_ASSERT(row.token == token);
    switch (palette) {
    case Palette::Dark:
        return QColor::fromRgba(row.dark);
    case Palette::HighContrast:
        return QColor::fromRgba(row.highContrast);
    case Palette::Light:
        break;
    }
    return QColor::fromRgba(row.light);
}

QColor color(Token token)
{
    return color(token, state().palette);
}

Palette palette()
{
    return state().palette;
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QString fontFamily()
{
    static const QString family = [] {
        const QStringList installed = QFontDatabase::families();
        for (const char* name : {"Inter", "Noto Sans"}) {
            if (installed.contains(QLatin1String(name)))
                return QString::fromLatin1(name);
        }
        return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    return family;
}

QFont font(TextStyle style)
{
    const TextStyleRow& row = textStyleTable().at(int(style));
    QFont result(fontFamily());
    result.setPixelSize(std::max(qRound(row.pixels * state().textScale), state().leastPixels));
    result.setWeight(row.weight);
    if (row.pixels >= 24)
        result.setLetterSpacing(QFont::PercentageSpacing, 98);
    return result;
}

double textScale()
{
    return state().textScale;
}

void setTokenState(Palette palette, double textScale, int leastPixels)
{
    state() = {palette, textScale, leastPixels};
}

} // namespace huella::ui
