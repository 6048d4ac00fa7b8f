// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme.h"

#include "ui/shared/icon.h"
#include "ui/shared/style.h"
#include "ui/shared/tokens_p.h"

#include <QApplication>
#include <QPalette>

namespace huella::ui {

namespace {

ThemeMode currentMode = ThemeMode::Light;

// Qt 6.4 has no QStyleHints::colorScheme; the desktop's own standard palette tells as much: only a
// theme of high contrast writes pure white on pure black, or the other way round.
Palette systemPalette()
{
    static const Palette desktop = [] {
        const QPalette standard = QApplication::palette();
        const QColor back = standard.color(QPalette::Base), ink = standard.color(QPalette::Text);
        const QColor window = standard.color(QPalette::Window);
        if (qEnvironmentVariable("GTK_THEME").contains(u"HighContrast") ||
            (contrast(back, ink) > 20.9 && window == back))
            return Palette::HighContrast;
        return window.lightness() < 128 ? Palette::Dark : Palette::Light;
    }();
    return desktop;
}

Palette paletteFor(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Dark:
        return Palette::Dark;
    case ThemeMode::HighContrast:
        return Palette::HighContrast;
    case ThemeMode::System:
        return systemPalette();
    case ThemeMode::Light:
        break;
    }
    return Palette::Light;
}

QPalette qtPalette()
{
    const QList<std::pair<QPalette::ColorRole, Token>> roles{
        {QPalette::Window, Token::Canvas},
        {QPalette::WindowText, Token::Text},
        {QPalette::Base, Token::Surface},
        {QPalette::AlternateBase, Token::SurfaceSunken},
        {QPalette::Text, Token::Text},
        {QPalette::Button, Token::Surface},
        {QPalette::ButtonText, Token::Text},
        {QPalette::BrightText, Token::OnAccent},
        {QPalette::Highlight, Token::Accent},
        {QPalette::HighlightedText, Token::OnAccent},
        {QPalette::Link, Token::AccentText},
        {QPalette::LinkVisited, Token::AccentText},
        {QPalette::ToolTipBase, Token::Text},
        {QPalette::ToolTipText, Token::Canvas},
        {QPalette::PlaceholderText, Token::TextMuted},
        {QPalette::Mid, Token::Border},
        {QPalette::Light, Token::Surface},
        {QPalette::Midlight, Token::SurfaceHover},
        {QPalette::Dark, Token::BorderControl},
        {QPalette::Shadow, Token::BorderControl},
    };
    QPalette result;
    for (const auto& [role, token] : roles)
        result.setColor(role, color(token));
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, color(Token::TextDisabled));
    result.setColor(QPalette::Disabled, QPalette::Base, color(Token::SurfaceSunken));
    return result;
}

} // namespace

void Theme::apply(QApplication& application, ThemeMode mode, double textScale, int leastPixels)
{
    const Palette palette = paletteFor(mode);
    currentMode = mode;
    setTokenState(palette, std::clamp(textScale, 0.8, 2.0), leastPixels);
    application.setFont(font(TextStyle::Body));
    application.setPalette(qtPalette());
    application.setStyle(new Style); // last: every widget measures itself again then
    application.setWindowIcon(applicationIcon());
}

ThemeMode Theme::mode()
{
    return currentMode;
}

} // namespace huella::ui
