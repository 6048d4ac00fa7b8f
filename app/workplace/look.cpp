// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplace/look.h"

#include "core/settings/settings.h"
#include "ui/shared/theme.h"
#include "ui/shared/translation.h"

#include <QApplication>

namespace huella::app {

using settings::Setting;
using ui::ThemeMode;

namespace {

ThemeMode themeOf(const settings::Settings& settings)
{
    const QString word = settings.text(Setting::Theme);
    if (word == u"light")
        return ThemeMode::Light;
    if (word == u"dark")
        return ThemeMode::Dark;
    return word == u"contrast" ? ThemeMode::HighContrast : ThemeMode::System;
}

void applyTheme(QApplication& application, const settings::Settings& settings, ThemeMode mode)
{
    ui::Theme::apply(application, mode, settings.number(Setting::TextSize) / 100.0);
}

} // namespace

void followLook(QApplication& application, settings::Settings& settings, bool isDark)
{
    ui::setLanguage(application, settings.text(Setting::Language));
    applyTheme(application, settings, isDark ? ThemeMode::Dark : themeOf(settings));
    QObject::connect(&settings, &settings::Settings::changed, &application,
                     [&application, &settings](Setting setting) {
                         if (setting == Setting::Theme || setting == Setting::TextSize)
                             applyTheme(application, settings, themeOf(settings));
                     });
}

} // namespace huella::app
