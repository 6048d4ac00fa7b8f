// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/connectionfile.h"
#include "core/database/migration.h"
#include "core/database/postmaster.h"
#include "tests/support/catch.h"
#include "tests/support/temporaryhome.h"

#include <QFile>
#include <QProcess>

using namespace huella;
using namespace huella::database;
using namespace huella::tests;

namespace {

struct Ended
{
    int code = -1;
    QString said;
    QString complained;
};

std::unique_ptr<QProcess> begun(const TemporaryHome& home, const QStringList& words)
{
    auto process = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("HUELLA_HOME", home.paths().home());
    environment.remove("HUELLA_LANGUAGE");
    process->setProcessEnvironment(environment);
    process->start(qEnvironmentVariable("HUELLA_BIN_DIR") + "/huellactl", words);
    return process;
}

Ended ended(QProcess& process)
{
    process.waitForFinished(60000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
            QString::fromUtf8(process.readAllStandardError()).trimmed()};
}

Ended ctl(const TemporaryHome& home, const QStringList& words)
{
    return ended(*begun(home, words));
}

} // namespace

TEST_CASE("A server outlives the huellactl that started it, with its database ready")
{
    const TemporaryHome home;
    REQUIRE(ctl(home, {"server", "start"}).code == 0);
    const auto server = home.server().status();
    REQUIRE(server);
    CHECK(Postmaster::isAlive(server->pid));
    CHECK(ctl(home, {"database", "check"}).code == 0);
    const QString dsn = ctl(home, {"server", "status", "--dsn"}).said;
    CHECK(dsn == server->superuserDsn());
    ServerInfo huella = *server;
    CHECK(valueOn(huella, "SELECT clinic.schema_version()").toInt() ==
          Migration::inFolder()->last().number);
    CHECK(ctl(home, {"server", "stop"}).code == 0);
    CHECK_FALSE(Postmaster::isAlive(server->pid));
    CHECK(ctl(home, {"server", "status"}).code == 3);
}

TEST_CASE("Two programs that start at once both end well and share one server")
{
    const TemporaryHome home;
    const auto one = begun(home, {"server", "start"});
    const auto two = begun(home, {"server", "start"});
    const Ended first = ended(*one);
    const Ended second = ended(*two);
    CHECK(first.code == 0);
    CHECK(second.code == 0);
    const auto server = home.server().status();
    REQUIRE(server);
    CHECK(first.said.contains(QString::number(server->pid)));
    CHECK(second.said.contains(QString::number(server->pid)));
}

TEST_CASE("A newer database is told in Spanish and not touched")
{
    const TemporaryHome home;
    REQUIRE(ctl(home, {"server", "start"}).code == 0);
    const auto server = home.server().status();
    REQUIRE(server);
    runOn(*server, "INSERT INTO clinic_private.migrations (version, name, checksum) "
                   "VALUES (9999, '9999_future.sql', repeat('0', 64))");
    const Ended answer = ctl(home, {"server", "start"});
    CHECK(answer.code == 5);
    CHECK(answer.complained.startsWith("Actualice Huella en esta computadora"));
    CHECK(ctl(home, {"database", "migrate"}).code == 5);
}

TEST_CASE("A fault ends in one Spanish sentence and a failing code")
{
    const TemporaryHome home("home");
    QFile file(home.paths().home());
    REQUIRE(file.open(QIODevice::WriteOnly)); // a file where the folder should be
    const Ended answer = ctl(home, {"server", "start"});
    CHECK(answer.code == 1);
    CHECK(answer.complained.startsWith("No se puede escribir en la carpeta"));
    CHECK_FALSE(answer.complained.contains(u'\n'));
    file.remove();
}

TEST_CASE("A public screen's file carries the screen's own login and nobody else's")
{
    const TemporaryHome home;
    REQUIRE(ctl(home, {"server", "start"}).code == 0);
    const QString file = home.paths().home() + "/pantalla.ini";
    REQUIRE(ctl(home, {"connection", "export", file, "--board"}).code == 0);
    const auto own = ConnectionFile::read(file);
    REQUIRE(own);
    CHECK(own->guestUser == "huella_screen");
    CHECK(own->guestPassword.isEmpty()); // the socket asks for none

    const QString dsn = ctl(home, {"server", "status", "--dsn"}).said;
    const QStringList network{"connection", "export", file,    "--board",
                              "--host",     "servidor", "--dsn", dsn};
    REQUIRE(ctl(home, network).code == 0);
    const auto first = ConnectionFile::read(file);
    REQUIRE(first);
    CHECK(first->guestUser == "huella_screen");
    CHECK(first->guestPassword.size() >= 20);
    CHECK_FALSE(QFile::permissions(file).testFlag(QFile::ReadOther));
    REQUIRE(ctl(home, network).code == 0); // for the second screen: the same
    CHECK(ConnectionFile::read(file)->guestPassword == first->guestPassword);
}

TEST_CASE("A connection file that was exported can be read")
{
    const TemporaryHome home;
    const QString file = home.folder() + "/clinica.ini";
    CHECK(ctl(home, {"connection", "export", file}).code == 1); // nothing runs here yet
    const QStringList words{"connection", "export", file, "--host", "servidor", "--ca"};
    CHECK(ctl(home, words + QStringList{home.folder() + "/none.pem"}).code == 1);
    QFile certificate(home.folder() + "/authority.crt");
    REQUIRE(certificate.open(QIODevice::WriteOnly));
    certificate.write("PEM");
    certificate.close();
    REQUIRE(ctl(home, words + QStringList{certificate.fileName()}).code == 0);
    const auto settings = ConnectionFile::read(file);
    REQUIRE(settings);
    CHECK(settings->host == "servidor");
    CHECK(settings->sslMode == "verify-full");
    CHECK(settings->rootCertificate == home.folder() + "/clinica-ca.pem"); // goes with the file
    CHECK(QFile::exists(settings->rootCertificate));
    CHECK(settings->guestUser == "huella_guest");
}

TEST_CASE("A command that does not exist is refused with the list of those that do")
{
    const TemporaryHome home;
    const Ended answer = ctl(home, {"servidor"});
    CHECK(answer.code == 2);
    CHECK(answer.said.contains("server start"));
    CHECK(ctl(home, {"server", "start", "now"}).code == 2);
}
