// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace huella::settings;

namespace {

QString fileIn(const QTemporaryDir& folder)
{
    return folder.filePath("huella.ini");
}

} // namespace

TEST_CASE("A setting that nobody set is its default")
{
    const QTemporaryDir folder;
    const Settings settings(fileIn(folder));
    CHECK(settings.text(Setting::Language) == "es");
    CHECK(settings.text(Setting::Theme) == "system");
    CHECK(settings.number(Setting::TextSize) == 100);
}

TEST_CASE("A setting outlives the program and tells of its change once")
{
    const QTemporaryDir folder;
    {
        Settings settings(fileIn(folder));
        QList<Setting> heard;
        QObject::connect(&settings, &Settings::changed, &settings,
                         [&heard](Setting setting) { heard.append(setting); });
        settings.set(Setting::Theme, "dark");
        settings.set(Setting::Theme, "dark");
        CHECK(heard == QList{Setting::Theme});
    }
    CHECK(Settings(fileIn(folder)).text(Setting::Theme) == "dark");
}

TEST_CASE("A value that its setting does not allow reads as the default")
{
    const QTemporaryDir folder;
    QFile file(fileIn(folder));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[look]\ntheme=rosa\ntextSize=muy grande\n");
    file.close();
    const Settings settings(fileIn(folder));
    CHECK(settings.text(Setting::Theme) == "system");
    CHECK(settings.number(Setting::TextSize) == 100);
}

TEST_CASE("Text size stays between its bounds")
{
    const QTemporaryDir folder;
    Settings settings(fileIn(folder));
    settings.set(Setting::TextSize, 150);
    CHECK(settings.number(Setting::TextSize) == 150);
    settings.set(Setting::TextSize, 900);
    CHECK(settings.number(Setting::TextSize) == 100);
}
