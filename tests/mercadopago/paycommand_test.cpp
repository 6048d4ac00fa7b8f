// SPDX-License-Identifier: GPL-3.0-or-later
// The program, as other clients and the demo use it.
#include "tests/mercadopago/caller.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"

#include <QProcess>

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

} // namespace

TEST_CASE("The program says where it listens, and a preference is paid from the shell")
{
    QProcess server;
    server.start(program(), {"--port", "0", "--outcome", "rejected"});
    REQUIRE(server.waitForReadyRead(10000));
    const QString address = QString::fromUtf8(server.readLine()).trimmed();
    CHECK(address.startsWith("http://127.0.0.1:"));
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(address + "/checkout/preferences/"));
    request.setRawHeader("Authorization", "Bearer TEST-1");
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    auto* reply = network.post(request, text({{"items", QJsonArray{item()}}}));
    REQUIRE(huella::test::waitUntil([&] { return reply->isFinished(); }));
    const QString id = QJsonDocument::fromJson(reply->readAll()).object().value("id").toString();
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
