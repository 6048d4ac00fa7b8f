// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huellactl/commands.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>

#include <optional>

using namespace huella::ctl;

namespace {

void loadTranslations(QCoreApplication& application)
{
    const QString language = qEnvironmentVariable("HUELLA_LANGUAGE", "es");
    for (const QString& file : QDir(":/i18n").entryList({"*_" + language + ".qm"})) {
        auto* translator = new QTranslator(&application);
        if (translator->load(":/i18n/" + file))
            QCoreApplication::installTranslator(translator);
    }
}

void printHelp()
{
    say(Text::tr("Huella's command line. Commands:"));
    for (const Command& command : commands())
        say("  " + command.name.leftJustified(22) + command.help);
}

// The command whose words begin the line; the rest are its own.
std::optional<Command> commandIn(const QStringList& words)
{
    for (const Command& command : commands())
        if (words.mid(0, command.name.count(u' ') + 1).join(u' ') == command.name)
            return command;
    return {};
}

Exit obey(const QStringList& words)
{
    if (words == QStringList{"--version"}) {
        say("huellactl " HUELLA_VERSION);
        return Exit::Done;
    }
    if (words.isEmpty() || words == QStringList{"--help"} || words == QStringList{"help"}) {
        printHelp();
        return words.isEmpty() ? Exit::Misused : Exit::Done;
    }
    const auto command = commandIn(words);
    if (!command) {
        complain(Text::tr("There is no command \"%1\".").arg(words.join(u' ')));
        printHelp();
        return Exit::Misused;
    }
    return command->run(words.mid(command->name.count(u' ') + 1));
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName("huellactl");
    QCoreApplication::setApplicationVersion(HUELLA_VERSION);
    loadTranslations(application);
    return int(obey(QCoreApplication::arguments().mid(1)));
}
