// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace huella::ctl {

/// What a command ends with, for scripts.
enum class Exit {
    Done = 0,
    Failed = 1,         ///< it was tried and did not work; the sentence is on stderr
    Misused = 2,        ///< no such command, or wrong words behind it
    NotRunning = 3,     ///< `server status`, as system services have it
    NeedsMigration = 4, ///< `database check`: the database is older than this program
    Newer = 5,          ///< the database is newer than this program
};

/// One word, or two, of the command line. Each group of commands has its own file,
/// <group>command.cpp, and its line in commands.cpp.
struct Command
{
    QString name; ///< "server start"
    QString help; ///< translated, one line
    Exit (*run)(const QStringList& words);
};

/// Lines for people: to stdout, and to stderr.
void say(const QString& text);
void complain(const QString& text);
/// Says why something failed, in a sentence where there is one, and answers Failed (or Newer).
[[nodiscard]] Exit explain(const Error& error);

/// The context of this program's translations.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(Text)
};

} // namespace huella::ctl
