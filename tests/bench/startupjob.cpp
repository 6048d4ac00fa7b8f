// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/clinichouse.h"
#include "core/database/connectionfile.h"
#include "core/people/demoloader.h"
#include "tests/bench/jobs.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimeZone>

#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <vector>

namespace huella::bench {

namespace {

/// Runs a program to its end.
void run(const QString& program, const QStringList& arguments)
{
    QList<QByteArray> words{
        (QCoreApplication::applicationDirPath() + u'/' + program).toLocal8Bit()};
    for (const QString& argument : arguments)
        words.append(argument.toLocal8Bit());
    std::vector<char*> pointers;
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    pid_t pid = 0;
    if (::posix_spawn(&pid, pointers.front(), nullptr, nullptr, pointers.data(), environ) != 0)
        throw std::runtime_error("cannot start " + program.toStdString());
    int status = 0;
    if (::waitpid(pid, &status, 0) != pid || status != 0)
        throw std::runtime_error(program.toStdString() + " failed");
}

} // namespace

void measureStartup(Clinic& clinic, const Plan& plan, Report& report)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("clinic.ini"));
    if (!database::ConnectionFile::write(clinic.settings(), file))
        throw std::runtime_error("cannot write the connection file");
    const auto pair = interleaved(
        plan.rounds(20),
        [&](int) {
            run(QStringLiteral("huella"),
                {QStringLiteral("--exit-after-startup"), QStringLiteral("--connection"), file});
        },
        [&](int) { run(QStringLiteral("huella_emptywindow"), {}); }, 2);
    report.add(QStringLiteral("start to the painted sign-in window and out, warm"), pair, 2);
}

} // namespace huella::bench
