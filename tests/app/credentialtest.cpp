// SPDX-License-Identifier: GPL-3.0-or-later
// What a workstation keeps of its connection, and where.
#include "tests/app/office.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>

using namespace huella;
using namespace huella::tests;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    static_cast<void>(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A keyring that is shut until somebody unlocks it.
class ShutStore : public security::MemorySecretStore
{
public:
    bool isShut = true;

    QFuture<Result<QByteArray>> read(const QString& key) override
    {
        return isShut ? QtFuture::makeReadyFuture(Result<QByteArray>(shut()))
                      : MemorySecretStore::read(key);
    }
    QFuture<Result<void>> write(const QString& key, const QByteArray& secret) override
    {
        return isShut ? QtFuture::makeReadyFuture(Result<void>(shut()))
                      : MemorySecretStore::write(key, secret);
    }

private:
    static std::unexpected<Error> shut()
    {
        return failure(ErrorCode::KeyringLocked, QStringLiteral("shut"));
    }
};

app::Options with(const QString& file)
{
    app::Options options;
    options.connectionFile = file;
    return options;
}

} // namespace

TEST_CASE("The credential moves from the connection file into the keyring")
{
    const Office office;
    const QByteArray secret = office.settings().guestPassword.toUtf8();
    security::MemorySecretStore secrets;
    {
        Desk desk(with(office.file), secrets);
        REQUIRE(desk.opens());
        CHECK_FALSE(contents(office.file).contains(secret));
    }
    Desk next(with(office.file), secrets);
    REQUIRE(next.opens());
    next.signIn("jefa", Office::password);
    CHECK(test::part(*next.window, "navPeopleButton"));
}

TEST_CASE("A file without its credential says so, and that the keyring is shut only if it is")
{
    const Office office;
    ShutStore secrets;
    secrets.isShut = false;
    REQUIRE(Desk(with(office.file), secrets).opens());

    security::MemorySecretStore empty;
    Desk without(with(office.file), empty);
    CHECK(without.message().startsWith(QString::fromUtf8("El archivo de conexión no sirve")));
    CHECK_FALSE(without.isOpen);

    secrets.isShut = true;
    Desk desk(with(office.file), secrets);
    CHECK(desk.message().contains("llavero"));
    CHECK_FALSE(desk.isOpen);
    secrets.isShut = false;
    test::click(*desk.window, "messageActionButton");
    CHECK(desk.opens());
}

TEST_CASE("Where the keyring takes nothing, the connection file goes on as it is")
{
    const Office office;
    const QByteArray before = contents(office.file);
    ShutStore secrets;
    Desk desk(with(office.file), secrets);
    CHECK(desk.opens());
    CHECK(contents(office.file) == before);
}

TEST_CASE("The program keeps its connection in the desktop's real keyring")
{
    const Office office;
    const QByteArray secret = office.settings().guestPassword.toUtf8();
    // The daemon ends with its bus, and the keyring's file stays: two sessions of one desktop.
    const QString session = QStringLiteral(
        "mkdir -m 700 -p \"$HOME/run\"; export XDG_DATA_HOME=\"$HOME/data\" "
        "XDG_RUNTIME_DIR=\"$HOME/run\" XDG_CURRENT_DESKTOP=GNOME; "
        "exec dbus-run-session -- sh -c 'printf password | gnome-keyring-daemon --unlock "
        "--components=secrets --daemonize >/dev/null; "
        "exec \"$0\" --connection \"$1\" --exit-after-startup' \"$0\" \"$1\"");
    for (int start = 0; start < 2; ++start) {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("HOME", office.server.folder() + "/desktop");
        environment.remove("DBUS_SESSION_BUS_ADDRESS");
        process.setProcessEnvironment(environment);
        QDir().mkpath(office.server.folder() + "/desktop");
        process.start(
            "sh", {"-c", session, qEnvironmentVariable("HUELLA_BIN_DIR") + "/huella", office.file});
        CHECK(process.waitForFinished(60000));
        CHECK(process.exitCode() == 0);
        CHECK_FALSE(contents(office.file).contains(secret));
    }
}
