// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace huella::app {

enum class Mode { Desk, Kiosk, Board };

/// The desktop's command line.
struct Options
{
    Mode mode = Mode::Desk;
    QString connectionFile;        ///< empty: the private server of this computer
    bool isDemo = false;           ///< load the demo clinic into an empty database without asking
    QString tourFolder;            ///< run the tour and leave its pictures here
    bool exitAfterStartup = false; ///< for packaging: proves that the program starts
    bool isDark = false;
    QString boardScreen; ///< the monitor for the board, remembered; empty: as remembered

    /// Nothing when the program shall end at once (--help, --version, a wrong word); then
    /// `exitCode` says how. `monitors` are the names that --screen may give.
    [[nodiscard]] static std::optional<Options> parse(const QStringList& arguments, int& exitCode,
                                                      const QStringList& monitors = {});
};

} // namespace huella::app
