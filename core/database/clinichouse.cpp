// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/clinichouse.h"

#include "core/database/migrator.h"
#include "core/database/postmaster.h"
#include "core/database/serverfolders.h"
#include "core/database/serverlock.h"
#include "core/database/superuserlink.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>
#include <QThread>

#include <csignal>

namespace huella::database {

namespace {

Result<void> createIfMissing(ServerInfo server, const QString& database)
{
    server.database = "postgres";
    auto link = SuperuserLink::open(server.superuserDsn());
    if (!link)
        return std::unexpected(link.error());
    const auto exists = link->run(SuperuserLink::statement("database_exists"), {database});
    if (!exists)
        return std::unexpected(exists.error());
    if (!exists->isEmpty())
        return {};
    QByteArray sql = SuperuserLink::statement("create_database");
    sql.replace(":database", link->quotedName(database));
    const auto created = link->runScript(sql);
    // Another program may have been quicker.
    if (!created && created.error().field != "42P04" && created.error().field != "23505")
        return created;
    return {};
}

qint64 workerPid(const settings::Paths& paths)
{
    if (!ServerLock::isHeld(paths.workerLockFile()))
        return 0;
    QFile file(paths.workerLockFile());
    const qint64 pid =
        file.open(QIODevice::ReadOnly) ? file.readLine(32).trimmed().toLongLong() : 0;
    return pid > 0 && Postmaster::programOf(pid) == "huellad" ? pid : 0;
}

void stopWorker(const settings::Paths& paths)
{
    const qint64 pid = workerPid(paths);
    if (pid == 0 || ::kill(pid_t(pid), SIGTERM) != 0)
        return;
    const QDeadlineTimer deadline(5000);
    while (Postmaster::isAlive(pid) && !deadline.hasExpired())
        QThread::msleep(20);
}

// The server's user must be able to run huellad. A program folder under /root is closed to it:
// then a copy in the home, made anew whenever the program has changed, is run.
QString runnableWorker(const settings::Paths& paths, const ServerUser& user)
{
    const QString program = QCoreApplication::applicationDirPath() + "/huellad";
    if (!QFileInfo(program).isExecutable() || user.isOurselves || user.canEnter(program))
        return program;
    const QString copy = paths.home() + "/bin/huellad";
    if (QFileInfo(copy).lastModified() >= QFileInfo(program).lastModified())
        return copy;
    QFile::remove(copy);
    if (!makeServerFolder(paths.home() + "/bin", {}, false) || !QFile::copy(program, copy))
        return {};
    return copy;
}

bool launchWorker(const settings::Paths& paths, const ServerInfo& server, const ServerUser& user,
                  const QString& program)
{
    QStringList words = user.command(program, {"--host", server.socketFolder});
    QProcess process;
    process.setProgram(words.takeFirst());
    process.setArguments(words);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("HUELLA_HOME", paths.home());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory("/");
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(paths.home() + "/huellad.log", QIODevice::Append);
    process.setStandardErrorFile(paths.home() + "/huellad.log", QIODevice::Append);
    return process.startDetached();
}

bool waitForWorker(const settings::Paths& paths)
{
    const QDeadlineTimer deadline(5000);
    while (!ServerLock::isHeld(paths.workerLockFile())) {
        if (deadline.hasExpired())
            return false; // it goes on by itself; the screens say when it does not
        QThread::msleep(10);
    }
    return true;
}

} // namespace

Result<int> ensureDatabase(const ServerInfo& server, const QString& database)
{
    if (const auto there = createIfMissing(server, database); !there)
        return std::unexpected(there.error());
    const auto migrations = Migration::inFolder();
    if (!migrations)
        return std::unexpected(migrations.error());
    ServerInfo target = server;
    target.database = database;
    auto link = SuperuserLink::open(target.superuserDsn());
    if (!link)
        return std::unexpected(link.error());
    return Migrator(*link, *migrations).migrate();
}

Result<bool> ensureWorker(const settings::Paths& paths, const ServerInfo& server)
{
    // One starter at a time, who waits until huellad has its own lock: a second huellad would
    // stand by for ever.
    const auto lock = ServerLock::take(paths.lockFile(), std::chrono::seconds(60));
    if (!lock)
        return std::unexpected(lock.error());
    if (ServerLock::isHeld(paths.workerLockFile()))
        return true;
    const auto user = ServerUser::find();
    if (!user)
        return std::unexpected(user.error());
    const QString program = runnableWorker(paths, *user);
    if (!QFileInfo(program).isExecutable() || !launchWorker(paths, server, *user, program))
        return false;
    return waitForWorker(paths);
}

Result<ServerInfo> ensureRunning(const settings::Paths& paths, const ServerProgress& progress)
{
    auto server = PrivateServer(paths).start(progress);
    if (!server)
        return server;
    tell(progress, ServerStep::Migrating);
    const auto applied = ensureDatabase(*server, server->database);
    if (!applied)
        return std::unexpected(applied.error());
    server->migrationsApplied = *applied;
    tell(progress, ServerStep::StartingWorker);
    const auto worker = ensureWorker(paths, *server);
    if (!worker)
        return std::unexpected(worker.error());
    server->hasWorker = *worker;
    tell(progress, ServerStep::Ready);
    return server;
}

Result<void> stopAll(const settings::Paths& paths)
{
    stopWorker(paths);
    return PrivateServer(paths).stop();
}

} // namespace huella::database
