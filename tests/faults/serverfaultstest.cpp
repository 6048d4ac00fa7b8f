// SPDX-License-Identifier: GPL-3.0-or-later
// Each fault of the private server gets its own word, and costs nothing.
#include "app/common/serverfaulttext.h"
#include "core/database/serverfault.h"
#include "tests/support/catch.h"
#include "tests/support/temporaryhome.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <unistd.h>

using namespace huella;
using namespace huella::database;
using namespace huella::tests;

namespace {

ServerFault faultOfStart(const TemporaryHome& home, const ServerOptions& options = {})
{
    const auto answer = home.server(options).start();
    return answer ? ServerFault::None : serverFaultOf(answer.error());
}

void put(const QString& file, const QByteArray& text)
{
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(out.write(text) == text.size());
}

QByteArray textOf(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void startWithARowAndStop(const TemporaryHome& home)
{
    runOn(home.started(), "CREATE TABLE public.kept (n int); INSERT INTO public.kept VALUES (7)");
    home.stop();
}

void checkTheRow(const TemporaryHome& home)
{
    CHECK(valueOn(home.started(), "SELECT n FROM public.kept") == "7");
}

bool isRoot()
{
    return ::geteuid() == 0;
}

} // namespace

TEST_CASE("A home too deep for a socket's address works through a short folder")
{
    const TemporaryHome home(QString("una carpeta muy, muy honda/").repeated(5) + "clínica");
    const auto server = home.started();
    CHECK(server.socketFolder.startsWith("/tmp/huella-"));
    CHECK((QFileInfo(server.socketFolder).permissions() &
           (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)) == 0);
    CHECK(valueOn(server, "SELECT 1") == "1");
    home.stop();
    QDir(server.socketFolder).removeRecursively();
}

TEST_CASE("A short socket folder that somebody else made is not used")
{
    const TemporaryHome home(QString("una carpeta muy, muy honda/").repeated(5) + "clínica");
    const auto user = ServerUser::find();
    REQUIRE(user);
    const QString folder = home.paths().socketFolder(user->uid);
    REQUIRE(QDir().mkpath(folder));
    QFile::setPermissions(folder, QFile::Permissions(0x7777)); // open to everybody
    CHECK(faultOfStart(home) == ServerFault::NotWritable);
    QDir(folder).removeRecursively();
}

TEST_CASE("A missing PostgreSQL is named with its version")
{
    const TemporaryHome home;
    ServerOptions options;
    options.postgresRoot = "/nonexistent";
    const auto answer = home.server(options).start();
    REQUIRE_FALSE(answer);
    CHECK(serverFaultOf(answer.error()) == ServerFault::NoPostgres);
    CHECK(app::ServerFaultText::sentence(answer.error(), home.paths()).contains("postgresql-15"));
}

TEST_CASE("Data of another major version are not touched")
{
    const TemporaryHome home;
    startWithARowAndStop(home);
    put(home.dataFolder() + "/PG_VERSION", "14\n");
    const auto answer = home.server().start();
    REQUIRE_FALSE(answer);
    CHECK(serverFaultOf(answer.error()) == ServerFault::OtherVersion);
    CHECK(app::ServerFaultText::sentence(answer.error(), home.paths()).contains("14"));
    CHECK(textOf(home.dataFolder() + "/PG_VERSION") == "14\n");
    put(home.dataFolder() + "/PG_VERSION", "15\n");
    checkTheRow(home);
}

TEST_CASE("A postmaster.pid of another living PostgreSQL is respected")
{
    const TemporaryHome home;
    const TemporaryHome other;
    startWithARowAndStop(home);
    const QByteArray lock = QByteArray::number(other.started().pid) + "\n/elsewhere\n";
    put(home.dataFolder() + "/postmaster.pid", lock);
    CHECK(faultOfStart(home) == ServerFault::ForeignLock);
    CHECK(textOf(home.dataFolder() + "/postmaster.pid") == lock);
    CHECK(other.server().status());
    QFile::remove(home.dataFolder() + "/postmaster.pid");
    checkTheRow(home);
}

TEST_CASE("A postmaster.pid whose number went to a program that is no PostgreSQL is removed")
{
    const TemporaryHome home;
    startWithARowAndStop(home);
    const auto user = ServerUser::find();
    REQUIRE(user);
    QStringList words = user->command("sleep", {"60"});
    QProcess stranger;
    stranger.start(words.takeFirst(), words);
    REQUIRE(stranger.waitForStarted());
    put(home.dataFolder() + "/postmaster.pid",
        QByteArray::number(stranger.processId()) + "\n/elsewhere\n");
    checkTheRow(home);
    CHECK(stranger.state() == QProcess::Running);
    stranger.kill();
    stranger.waitForFinished();
}

TEST_CASE("A full disk is told from others, and nothing is lost")
{
    TemporaryHome home;
    if (!isRoot() || !home.mountSmallDisk(160)) {
        WARN("not tried: only root may mount a small disk");
        return;
    }
    startWithARowAndStop(home);
    QFile filler(home.folder() + "/filler");
    REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray block(65536, 'x');
    while (filler.write(block) == block.size()) {
    }
    CHECK(faultOfStart(home) == ServerFault::DiskFull);
    filler.remove();
    checkTheRow(home);
}

TEST_CASE("A disk with no room for a first start is told at once and left clean")
{
    TemporaryHome home;
    if (!isRoot() || !home.mountSmallDisk(40)) {
        WARN("not tried: only root may mount a small disk");
        return;
    }
    CHECK(faultOfStart(home) == ServerFault::DiskFull);
    CHECK(QDir(home.paths().home() + "/db").isEmpty());
}

TEST_CASE("A read-only disk is told from others, and nothing is lost")
{
    TemporaryHome home;
    if (!isRoot() || !home.mountSmallDisk(160)) {
        WARN("not tried: only root may mount a small disk");
        return;
    }
    startWithARowAndStop(home);
    home.remount("ro");
    CHECK(faultOfStart(home) == ServerFault::NotWritable);
    home.remount("rw");
    checkTheRow(home);
}

TEST_CASE("A folder above the home that the server's user may not enter is told")
{
    if (!isRoot()) {
        WARN("not tried: only root runs the server as another user");
        return;
    }
    const TemporaryHome home;
    QFile::setPermissions(home.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    CHECK(faultOfStart(home) == ServerFault::Untraversable);
    CHECK(QDir(home.paths().home() + "/db").isEmpty());
}

TEST_CASE("Every fault has its sentence")
{
    const settings::Paths paths("/srv/huella");
    for (int i = int(ServerFault::None) + 1; i <= int(ServerFault::WillNotStop); ++i) {
        const auto failed = serverFailure(ServerFault(i), "15");
        CHECK(serverFaultOf(failed.error()) == ServerFault(i));
        CHECK_FALSE(app::ServerFaultText::sentence(failed.error(), paths).isEmpty());
    }
    CHECK(app::ServerFaultText::sentence({ErrorCode::Internal, "x", {}}, paths).isEmpty());
}
