// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplace/options.h"

#include <QCommandLineParser>
#include <QTextStream>

namespace huella::app {

std::optional<Options> Options::parse(const QStringList& arguments, int& exitCode,
                                      const QStringList& monitors)
{
    QCommandLineParser parser;
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    const QCommandLineOption kiosk(QStringLiteral("kiosk"),
                                   QStringLiteral("full screen, for owners"));
    const QCommandLineOption board(QStringLiteral("board"),
                                   QStringLiteral("the waiting-room screen"));
    const QCommandLineOption connection(QStringLiteral("connection"),
                                        QStringLiteral("the clinic's connection file"),
                                        QStringLiteral("FILE"));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QStringLiteral("a clinic with made-up data"));
    const QCommandLineOption tour(QStringLiteral("tour"),
                                  QStringLiteral("a day at the clinic; leaves its pictures in DIR"),
                                  QStringLiteral("DIR"));
    const QCommandLineOption exitAfter(QStringLiteral("exit-after-startup"),
                                       QStringLiteral("ends once the first window is painted"));
    const QCommandLineOption dark(QStringLiteral("dark"), QStringLiteral("the dark palette"));
    const QCommandLineOption screen(
        QStringLiteral("screen"),
        QStringLiteral("with --board: the monitor to fill, remembered on this PC (%1 are there)")
            .arg(monitors.join(QStringLiteral(", "))),
        QStringLiteral("NAME"));
    parser.addOptions({kiosk, board, connection, demo, tour, exitAfter, dark, screen});

    const bool isParsed = parser.parse(arguments) && parser.positionalArguments().isEmpty();
    const bool isKnownScreen = !parser.isSet(screen) || monitors.contains(parser.value(screen));
    if (!isParsed || !isKnownScreen) {
        QTextStream(stderr) << (isKnownScreen ? parser.errorText()
                                              : QStringLiteral("There is no such monitor."))
                            << '\n'
                            << parser.helpText();
        exitCode = 2;
        return {};
    }
    exitCode = 0;
    if (parser.isSet(help)) {
        QTextStream(stdout) << parser.helpText();
        return {};
    }
    if (parser.isSet(version)) {
        QTextStream(stdout) << "huella " << HUELLA_VERSION << '\n';
        return {};
    }
    Options options;
    options.mode = parser.isSet(kiosk)   ? Mode::Kiosk
                   : parser.isSet(board) ? Mode::Board
                                         : Mode::Desk;
    options.connectionFile = parser.value(connection);
    options.isDemo = parser.isSet(demo);
    options.tourFolder = parser.value(tour);
    options.exitAfterStartup = parser.isSet(exitAfter);
    options.isDark = parser.isSet(dark);
    options.boardScreen = parser.value(screen);
    return options;
}

} // namespace huella::app
