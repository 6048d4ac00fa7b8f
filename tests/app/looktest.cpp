// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplace/look.h"
#include "app/workplace/boardmonitor.h"
#include "app/workplace/options.h"
#include "core/settings/settings.h"
#include "tests/support/catch.h"
#include "ui/shared/lookcard.h"
#include "ui/shared/segmented.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QScreen>
#include <QTemporaryDir>

using namespace huella;
using settings::Setting;
using settings::Settings;

namespace {

struct Pc
{
    QTemporaryDir folder;
    Settings settings{folder.filePath("huella.ini")};
};

} // namespace

TEST_CASE("The colours and the size of the text that somebody chooses are there at once and kept")
{
    Pc pc;
    app::followLook(*qApp, pc.settings);
    ui::LookCard card(pc.settings);
    auto* theme = card.findChild<ui::Segmented*>("themeChoice");
    auto* size = card.findChild<ui::Segmented*>("textSizeChoice");
    const QList<std::pair<int, ui::Palette>> choices{
        {1, ui::Palette::Light}, {2, ui::Palette::Dark}, {3, ui::Palette::HighContrast}};
    for (const auto& [index, palette] : choices) {
        theme->setCurrent(index);
        CHECK(ui::palette() == palette);
        CHECK(QApplication::palette().color(QPalette::Window) ==
              ui::color(ui::Token::Canvas, palette));
    }
    size->setCurrent(3);
    CHECK(ui::textScale() == 1.5);
    const Settings again(pc.folder.filePath("huella.ini"));
    CHECK(again.text(Setting::Theme) == "contrast");
    CHECK(again.number(Setting::TextSize) == 150);
    theme->setCurrent(0);
    size->setCurrent(1);
    CHECK(ui::textScale() == 1.0);
}

TEST_CASE("The card shows what this PC remembers")
{
    Pc pc;
    pc.settings.set(Setting::Theme, "dark");
    pc.settings.set(Setting::TextSize, 130); // between two choices
    pc.settings.set(Setting::Language, "en");
    const ui::LookCard card(pc.settings);
    CHECK(card.findChild<ui::Segmented*>("themeChoice")->current() == 2);
    CHECK(card.findChild<ui::Segmented*>("textSizeChoice")->current() == 2);
    CHECK(card.findChild<QComboBox*>("languageBox")->currentData() == "en");
}

TEST_CASE("The board stands on the monitor that was chosen, or on the first until that is there")
{
    using app::BoardMonitor;
    const QStringList names{"eDP-1", "HDMI-1"};
    CHECK(BoardMonitor::chosen(names, "HDMI-1") == 1);
    CHECK(BoardMonitor::chosen(names, "DP-7") == 0);
    CHECK(BoardMonitor::chosen(names, {}) == 0);

    QWidget window;
    BoardMonitor monitor(window, QApplication::screens().last()->name());
    monitor.place();
    CHECK(window.isFullScreen());
    CHECK(window.screen() == QApplication::screens().last());
    CHECK(window.size() == QApplication::screens().last()->size());
}

TEST_CASE("A monitor that is not there is refused with the names of those that are")
{
    int exitCode = 0;
    const QStringList monitors{"eDP-1", "HDMI-1"};
    const auto parsed =
        app::Options::parse({"huella", "--board", "--screen", "HDMI-1"}, exitCode, monitors);
    REQUIRE(parsed);
    CHECK(parsed->boardScreen == "HDMI-1");
    CHECK_FALSE(app::Options::parse({"huella", "--board", "--screen", "TV"}, exitCode, monitors));
    CHECK(exitCode == 2);
}
