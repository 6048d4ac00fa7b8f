// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme.h"

#include "ui/shared/icon.h"
#include "ui/shared/style.h"
#include "ui/shared/tokens_p.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QPalette>
#include <QRegularExpression>

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

QString fontRule(TextStyle style)
{
    const QFont f = font(style);
    return QStringLiteral("%1 %2px \"%3\"").arg(f.weight()).arg(f.pixelSize()).arg(f.family());
}

QHash<QString, QString> placeholders()
{
    QHash<QString, QString> values;
    for (const TokenRow& row : tokenTable()) {
        const QColor c = color(row.token);
        values.insert(QString::fromLatin1(row.name), c.alpha() == 255
                                                         ? c.name()
                                                         : QStringLiteral("rgba(%1,%2,%3,%4)")
                                                               .arg(c.red())
                                                               .arg(c.green())
                                                               .arg(c.blue())
                                                               .arg(c.alpha()));
    }
    for (const TextStyleRow& row : textStyleTable())
        values.insert(QLatin1String("font-") + QLatin1String(row.name), fontRule(row.style));
    const QList<std::pair<QString, int>> numbers{
        {QStringLiteral("space-xs"), space::xs},
        {QStringLiteral("space-s"), space::s},
        {QStringLiteral("space-m"), space::m},
        {QStringLiteral("space-l"), space::l},
        {QStringLiteral("radius-s"), radius::s},
        {QStringLiteral("radius-control"), radius::control},
        {QStringLiteral("radius-card"), radius::card},
        {QStringLiteral("size-control"), size::control},
        {QStringLiteral("size-row"), size::row},
        {QStringLiteral("ring"), size::ring},
    };
    for (const auto& [name, value] : numbers)
        values.insert(name, QString::number(value) + QLatin1String("px"));
    return values;
}

} // namespace

QString Theme::styleSheet()
{
    QFile file(QStringLiteral(":/style/huella.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    const QHash<QString, QString> values = placeholders();
    static const QRegularExpression placeholder(QStringLiteral("@([A-Za-z][A-Za-z-]*)"));
    QString result;
    qsizetype from = 0;
    for (auto it = placeholder.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(source).mid(from, match.capturedStart() - from);
        result += values.value(match.captured(1), match.captured(0));
        from = match.capturedEnd();
    }
    return result + source.mid(from);
}

void Theme::apply(QApplication& application, ThemeMode mode, double textScale, int leastPixels)
{
    const Palette palette = paletteFor(mode);
    currentMode = mode;
    setTokenState(palette, std::clamp(textScale, 0.8, 2.0), leastPixels);
    if (!application.styleSheet().isEmpty())
        application.setStyleSheet({});
    application.setStyle(new Style);
    application.setFont(font(TextStyle::Body));
    application.setPalette(qtPalette());
    application.setStyleSheet(styleSheet());
    application.setWindowIcon(applicationIcon());
}

ThemeMode Theme::mode()
{
    return currentMode;
}

} // namespace huella::ui
