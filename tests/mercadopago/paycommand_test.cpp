// SPDX-License-Identifier: GPL-3.0-or-later
// The program, as other clients and the demo use it.
#include "tests/mercadopago/caller.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>

using namespace huella::standin;

namespace {

QString program()
{
    return qEnvironmentVariable("HUELLA_BIN_DIR") + u"/mercadopago-standin";
}

int run(const QStringList& arguments, QByteArray* said = nullptr)
{
    QProcess process;
    process.start(program(), arguments);
    huella::test::waitUntil([&] { return process.state() == QProcess::NotRunning; });
    if (said)
        *said = process.readAllStandardOutput();
    return process.exitCode();
}

QString addPreference(const QString& address)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(address + "/checkout/preferences/"));
    request.setRawHeader("Authorization", "Bearer TEST-1");
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    auto* reply = network.post(request, text({{"items", QJsonArray{item()}}}));
    REQUIRE(huella::test::waitUntil([&] { return reply->isFinished(); }));
    return QJsonDocument::fromJson(reply->readAll()).object().value("id").toString();
}

} // namespace

TEST_CASE("The program tells --webhook-url of a payment, signed with --webhook-secret")
{
    QTcpServer listener;
    REQUIRE(listener.listen(QHostAddress::LocalHost));
    // From the beginning: the notice may be here before the command that pays has ended.
    QByteArray heard;
    QObject::connect(&listener, &QTcpServer::newConnection, &listener, [&] {
        auto* socket = listener.nextPendingConnection();
        const auto read = [socket, &heard] { heard += socket->readAll(); };
        QObject::connect(socket, &QTcpSocket::readyRead, &listener, read);
        read();
    });
    QProcess server;
    server.start(program(), {"--port", "0", "--webhook-url",
                             QString("http://127.0.0.1:%1/hook").arg(listener.serverPort()),
                             "--webhook-secret", "hush"});
    REQUIRE(server.waitForReadyRead(10000));
    const QString address = QString::fromUtf8(server.readLine()).trimmed();
    CHECK(run({"pay", addPreference(address), "--server", address}) == 0);
    CHECK(huella::test::waitUntil([&] { return heard.contains("payment.created"); }));
    CHECK(heard.startsWith("POST /hook?data.id="));
    CHECK(heard.toLower().contains("x-signature: ts="));
    server.terminate();
    server.waitForFinished();
}

TEST_CASE("The program says where it listens, and a preference is paid from the shell")
{
    QProcess server;
    server.start(program(), {"--port", "0", "--outcome", "rejected"});
    REQUIRE(server.waitForReadyRead(10000));
    const QString address = QString::fromUtf8(server.readLine()).trimmed();
    CHECK(address.startsWith("http://127.0.0.1:"));
    const QString id = addPreference(address);
    QByteArray said;
    CHECK(run({"pay", id, "--server", address}, &said) == 0);
    CHECK(said.contains("rejected cc_rejected_other_reason"));
    CHECK(run({"pay", id, "--outcome", "approved", "--server", address}, &said) == 0);
    CHECK(said.contains(" approved accredited"));
    CHECK(run({"pay", "nope", "--server", address}) == 1);
    CHECK(run({"pay", "--server", address}) == 2);
    CHECK(run({"--outcome", "maybe"}) == 2);
    server.terminate();
    server.waitForFinished();
}
