// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace huella::settings {
class Settings;
}

namespace huella::app {

/// Colours, size of the text and language as this PC's settings say; the first two follow every
/// change at once. `isDark` is the command line's word, which holds until somebody chooses.
void followLook(QApplication& application, settings::Settings& settings, bool isDark = false);

} // namespace huella::app
