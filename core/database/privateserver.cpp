// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/privateserver.h"

#include "core/database/postmaster.h"
#include "core/database/serverfault.h"
#include "core/database/serverfolders.h"
#include "core/database/serverlock.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QThread>

#include <libpq-fe.h>

#include <chrono>
#include <csignal>

namespace huella::database {

using namespace std::chrono_literals;

namespace {

constexpr auto lockPatience = 120s;
constexpr auto silencePatience = 60s; // a process that lives but has no socket for so long
constexpr qint64 ordinaryStartMs = 1500;
constexpr int launchAttempts = 10;
constexpr auto launchPause = 500ms;
constexpr qint64 roomForACluster = 96 * 1024 * 1024;

// What PostgreSQL says must be English, since we read it, and must not depend on who starts us.
QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment;
    environment.insert("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
    environment.insert("LC_ALL", "C");
    const QString zone = qEnvironmentVariable("TZ");
    if (!zone.isEmpty())
        environment.insert("TZ", zone);
    return environment;
}

bool waitForEnd(qint64 pid, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (Postmaster::isAlive(pid)) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(20);
    }
    return true;
}

// The socket has a lock file of its own, with the same process number in its first line.
void removeStaleLock(const Postmaster& postmaster, const QString& socketFolder)
{
    if (!postmaster.isLockedByStranger() && !postmaster.isLockedByZombie())
        return;
    const qint64 pid = postmaster.lockedBy();
    const QString program = Postmaster::programOf(pid);
    qWarning("Removing a stale postmaster.pid: process %lld is %s", pid,
             program.isEmpty() ? "dead" : qPrintable(program));
    const QString socketLock = socketFolder + "/.s.PGSQL.5432.lock";
    if (firstNumberIn(socketLock) == pid)
        QFile::remove(socketLock);
    QFile::remove(postmaster.lockFile());
}

// What was said since `logged`: the server's collector may write a moment after its end.
QString lastWords(const QString& startLog, const QString& log, qint64 logged)
{
    const QDeadlineTimer deadline(500);
    while (QFileInfo(log).size() <= logged && !deadline.hasExpired() &&
           !textFrom(startLog, 0).contains("FATAL"))
        QThread::msleep(20);
    return QString(textFrom(startLog, 0) + textFrom(log, logged)).trimmed().right(2000);
}

} // namespace

QString ServerInfo::superuserDsn() const
{
    QString folder = socketFolder;
    folder.replace(u'\\', "\\\\").replace(u'\'', "\\'");
    return QString("host='%1' port=5432 user=postgres dbname=%2").arg(folder, database);
}

PrivateServer::PrivateServer(settings::Paths paths, ServerOptions options)
    : m_paths(std::move(paths)), m_options(std::move(options))
{}

Result<ServerInfo> PrivateServer::start(const ServerProgress& progress)
{
    tell(progress, ServerStep::Preparing);
    const auto user = ServerUser::find();
    if (!user)
        return std::unexpected(user.error());
    if (const auto home = makeServerFolder(m_paths.home(), {}, user->isOurselves); !home)
        return std::unexpected(home.error());
    const auto lock = ServerLock::take(m_paths.lockFile(), lockPatience);
    if (!lock)
        return std::unexpected(lock.error());
    return startLocked(progress);
}

Result<ServerInfo> PrivateServer::startLocked(const ServerProgress& progress)
{
    const auto user = ServerUser::find();
    if (!user)
        return std::unexpected(user.error());
    if (const qint64 found = Postmaster(dataFolder()).runningPid()) {
        const auto ready = waitUntilReady(found, *user, progress);
        if (ready)
            return infoOf(found, user->uid);
        // One that was just dying, after a crash, is as good as none.
        if (Postmaster::isAlive(found))
            return std::unexpected(ready.error());
    }
    if (const auto prepared = prepare(*user); !prepared)
        return std::unexpected(prepared.error());
    if (!QFileInfo::exists(dataFolder() + "/PG_VERSION")) {
        tell(progress, ServerStep::CreatingCluster);
        if (const auto created = createCluster(*user); !created)
            return std::unexpected(created.error());
    }
    if (const auto written = writeServerConfiguration(m_paths, m_options, *user); !written)
        return std::unexpected(written.error());
    tell(progress, ServerStep::Starting);
    const auto pid = launch(*user, progress);
    if (!pid)
        return std::unexpected(pid.error());
    ServerInfo info = infoOf(*pid, user->uid);
    info.wasStarted = true;
    return info;
}

Result<void> PrivateServer::prepare(const ServerUser& user) const
{
    if (auto same = checkVersion(); !same)
        return same;
    if (auto made = makeFolders(user); !made)
        return made;
    // Last: only a program that exists can say whether its user may pass.
    if (!user.canEnter(m_paths.configurationFolder()))
        return serverFailure(ServerFault::Untraversable,
                             user.name + " may not pass through " + m_paths.home());
    return {};
}

Result<void> PrivateServer::checkVersion() const
{
    QFile version(dataFolder() + "/PG_VERSION");
    if (version.open(QIODevice::ReadOnly)) {
        const QByteArray made = version.readAll().trimmed();
        if (made.toInt() != m_options.majorVersion)
            return serverFailure(ServerFault::OtherVersion, QString::fromLatin1(made));
    }
    if (!QFileInfo(program("postgres")).isExecutable() ||
        !QFileInfo(program("initdb")).isExecutable())
        return serverFailure(ServerFault::NoPostgres, QString::number(m_options.majorVersion));
    return {};
}

Result<void> PrivateServer::makeFolders(const ServerUser& user) const
{
    const bool isPrivate = user.isOurselves;
    const QStringList common{m_paths.home(), m_paths.home() + "/db", m_paths.configurationFolder()};
    for (const QString& folder : common)
        if (auto made = makeServerFolder(folder, {}, isPrivate); !made)
            return made;
    const QString sockets = m_paths.socketFolder(user.uid);
    const bool isElsewhere = !sockets.startsWith(m_paths.home() + u'/');
    if (auto made = makeServerFolder(sockets, user, isPrivate || isElsewhere); !made)
        return made;
    if (isElsewhere)
        if (auto ours = checkOwnedAlone(sockets, user.uid); !ours)
            return ours;
    for (const QString& folder : {m_paths.logFolder(), m_paths.workerFolder()})
        if (auto made = makeServerFolder(folder, user, true); !made)
            return made;
    return {};
}

Result<void> PrivateServer::createCluster(const ServerUser& user) const
{
    if (freeBytes(m_paths.home()) < roomForACluster)
        return serverFailure(ServerFault::DiskFull, "no room for a new cluster");
    // Made beside and moved into place whole: a power cut leaves nothing that looks like data.
    const QString fresh = dataFolder() + ".new";
    QDir(fresh).removeRecursively();
    if (auto made = makeServerFolder(fresh, user, true); !made)
        return made;
    QStringList words =
        user.command(program("initdb"),
                     {"--pgdata=" + fresh, "--username=postgres", "--encoding=UTF8", "--no-locale",
                      "--data-checksums", "--auth=reject", "--no-instructions"});
    QProcess process;
    process.setProcessEnvironment(plainEnvironment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory("/");
    process.start(words.takeFirst(), words);
    process.waitForFinished(-1);
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 &&
        QDir().rename(fresh, dataFolder()))
        return {};
    const QString said = QString::fromUtf8(process.readAll()).trimmed();
    QDir(fresh).removeRecursively();
    return serverFailure(serverFaultInText(said), said);
}

Result<qint64> PrivateServer::launch(const ServerUser& user, const ServerProgress& progress) const
{
    const Postmaster postmaster(dataFolder());
    Result<qint64> pid = launchOnce(user, progress);
    // Straight after a crash the dead server's children may still hold its memory: PostgreSQL
    // refuses for a moment, and it alone decides when the lock is stale.
    for (int attempt = 1;
         attempt < launchAttempts && !pid && serverFaultOf(pid.error()) == ServerFault::ForeignLock;
         ++attempt) {
        removeStaleLock(postmaster, m_paths.socketFolder(user.uid));
        QThread::msleep(launchPause.count());
        pid = launchOnce(user, progress);
    }
    return pid;
}

Result<qint64> PrivateServer::launchOnce(const ServerUser& user,
                                         const ServerProgress& progress) const
{
    QStringList words = user.command(
        program("postgres"), {"-D", dataFolder(), "-c",
                              "config_file=" + m_paths.configurationFolder() + "/postgresql.conf"});
    QProcess process;
    process.setProgram(words.takeFirst());
    process.setArguments(words);
    process.setProcessEnvironment(plainEnvironment());
    process.setWorkingDirectory("/"); // holds no disk that somebody wants to take away
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(m_paths.startLogFile());
    process.setStandardErrorFile(m_paths.startLogFile(), QIODevice::Append);
    const qint64 logged = QFileInfo(logFile()).size();
    qint64 pid = 0;
    if (!process.startDetached(&pid))
        return serverFailure(ServerFault::WillNotStart, process.errorString());
    if (const auto ready = waitUntilReady(pid, user, progress); ready)
        return pid;
    const QString said = lastWords(m_paths.startLogFile(), logFile(), logged);
    return serverFailure(serverFaultInText(said), said);
}

Result<void> PrivateServer::waitUntilReady(qint64 pid, const ServerUser& user,
                                           const ServerProgress& progress) const
{
    ServerInfo info = infoOf(pid, user.uid);
    info.database = "postgres";
    const QByteArray dsn = (info.superuserDsn() + " connect_timeout=2").toUtf8();
    QDeadlineTimer silence(silencePatience);
    QElapsedTimer since;
    since.start();
    bool hasSaidRecovering = false;
    for (;;) {
        const PGPing ping = PQping(dsn.constData());
        if (ping == PQPING_OK)
            return {};
        if (!Postmaster::isAlive(pid))
            return serverFailure(ServerFault::WillNotStart, "it ended at once");
        if (ping == PQPING_REJECT) {
            // Starting up or recovering: as long as it says so, it gets the time it needs.
            silence.setRemainingTime(silencePatience);
            const bool isLong = since.elapsed() > ordinaryStartMs;
            if (isLong && !std::exchange(hasSaidRecovering, true))
                tell(progress, ServerStep::Recovering);
        }
        if (silence.hasExpired())
            return serverFailure(ServerFault::WillNotStart, "it runs but does not answer");
        QThread::msleep(10);
    }
}

Result<void> PrivateServer::stop()
{
    if (!QFileInfo::exists(m_paths.home()))
        return {};
    const auto lock = ServerLock::take(m_paths.lockFile(), lockPatience);
    if (!lock)
        return std::unexpected(lock.error());
    const qint64 pid = Postmaster(dataFolder()).runningPid();
    if (pid == 0)
        return {};
    struct Blow
    {
        int signal;
        std::chrono::milliseconds patience;
    };
    // Fast; then immediate, which the next start recovers from; then what cannot be refused.
    for (const Blow& blow : {Blow{SIGINT, 30s}, Blow{SIGQUIT, 10s}, Blow{SIGKILL, 5s}}) {
        if (::kill(pid_t(pid), blow.signal) != 0 && errno != ESRCH)
            return serverFailure(ServerFault::WillNotStop, "it belongs to another user");
        if (waitForEnd(pid, blow.patience))
            return {};
    }
    return serverFailure(ServerFault::WillNotStop, QString::number(pid));
}

Result<ServerInfo> PrivateServer::status() const
{
    const auto user = ServerUser::find();
    if (!user)
        return std::unexpected(user.error());
    const qint64 pid = Postmaster(dataFolder()).runningPid();
    if (pid == 0)
        return failure(ErrorCode::ServerUnavailable, "not running");
    return infoOf(pid, user->uid);
}

ServerInfo PrivateServer::infoOf(qint64 pid, uint uid) const
{
    ServerInfo info;
    info.socketFolder = m_paths.socketFolder(uid);
    info.database = "huella";
    info.pid = pid;
    return info;
}

QString PrivateServer::dataFolder() const
{
    return m_paths.dataFolder(m_options.majorVersion);
}

QString PrivateServer::program(const QString& name) const
{
    return QString("%1/%2/bin/%3")
        .arg(m_options.postgresRoot)
        .arg(m_options.majorVersion)
        .arg(name);
}

QString PrivateServer::logFile() const
{
    return QString("%1/huella-%2.log")
        .arg(m_paths.logFolder(), QDate::currentDate().toString("dd"));
}

} // namespace huella::database
