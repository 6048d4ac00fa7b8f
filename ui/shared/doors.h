// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace huella {
class Clock;
}
namespace huella::settings {
class Settings;
}

namespace huella::ui {

class BrowserOpener;
class FilePicker;
class Printers;

/// What a view reaches the outside world through, so that tests and the tour can stand there.
/// Owned by the program; outlives every view.
struct Doors
{
    const Clock& clock;
    FilePicker& filePicker;
    BrowserOpener* browser = nullptr;       ///< null: this PC opens no pages
    Printers* printers = nullptr;           ///< null: this PC prints into files only
    settings::Settings* settings = nullptr; ///< null: nothing is remembered
};

} // namespace huella::ui
