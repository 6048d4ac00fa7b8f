// SPDX-License-Identifier: GPL-3.0-or-later
// huellad, a real database, and a Mercado Pago that stands in for the real one.
#include "core/payments/paymentstore.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/mercadopago/standin.h"
#include "tests/support/testclinic.h"

#include <QDir>
#include <QFile>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>

using namespace huella;
using namespace huella::tests;
using huella::test::await;
using huella::test::waitUntil;

namespace {

constexpr auto token = "APP_USR-6295877106812064-112233-topsecret-823549964";

class Huellad
{
public:
    Huellad(const TestDatabase& database, const QString& home)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("HUELLA_HOME", home);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(qEnvironmentVariable("HUELLA_BIN_DIR") + "/huellad",
                        {"--host", database.socketFolder(), "--database", database.name(),
                         "--pool-decoys", "1", "--pool-free", "1"});
        REQUIRE(m_process.waitForStarted());
    }
    ~Huellad()
    {
        m_process.terminate();
        m_process.waitForFinished(10000);
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    QByteArray said() { return m_said += m_process.readAll(); }

private:
    QProcess m_process;
    QByteArray m_said;
};

struct Clinic
{
    Clock clock;
    standin::Standin server{clock};
    TestDatabase database;
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe");
    TestPerson ana = addPerson(database, "reception", "Ana", "Torres");
    TestPerson vega = addPerson(database, "vet", "Iván", "Vega");
    ServiceId control = addService(database, "Control", 30, "85.50");
    PatientId nusta = addPatient(database, rosa, "Ñusta");
    AppointmentId appointment = addAppointment(database, nusta, vega, control, 600);
    std::unique_ptr<database::Session> session = signIn(database, rosa);
    payments::PaymentStore store{*session};
    QTemporaryDir home;

    Clinic()
    {
        REQUIRE(server.start());
        write("token", token);
        write("test-server", server.address().toUtf8());
    }
    void write(const QString& name, const QByteArray& value)
    {
        QDir().mkpath(home.path() + "/worker/mercadopago");
        QFile file(home.path() + "/worker/mercadopago/mercadopago-" + name);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(value);
    }
    bool becomes(const QString& sql, const QString& wanted)
    {
        QString value;
        const bool done = waitUntil([&] { return (value = database.value(sql)) == wanted; }, 30000);
        UNSCOPED_INFO(value.toStdString());
        return done;
    }
    bool isConnected()
    {
        return becomes("SELECT coalesce((SELECT state FROM clinic_private.mp_account), '')",
                       "conectado");
    }
    bool hasLink()
    {
        return becomes("SELECT count(*)::text FROM clinic.payments WHERE mp_init_point IS NOT NULL",
                       "1");
    }
    bool isPaid()
    {
        return becomes("SELECT bool_or(is_paid)::text FROM clinic.appointments", "true");
    }
    PaymentId ask()
    {
        const auto asked = await(store.request(PaymentId::create(), appointment));
        REQUIRE(asked);
        return *asked;
    }
};

} // namespace

TEST_CASE("huellad makes the link, sees that it was paid, and marks the appointment")
{
    Clinic clinic;
    Huellad huellad(clinic.database, clinic.home.path());
    REQUIRE(clinic.isConnected());
    const auto id = clinic.ask();
    REQUIRE(clinic.hasLink());
    const auto attempts = await(clinic.store.attempts(clinic.appointment));
    REQUIRE(attempts);
    CHECK(attempts->first().id == id);
    CHECK(attempts->first().initPoint.startsWith(clinic.server.address()));
    REQUIRE(clinic.server.pay(clinic.server.preferences().ids().first()) != 0);
    CHECK(clinic.isPaid());
    CHECK(clinic.server.preferences().ids().size() == 1);
    // The link that paid is ended, so that nobody pays it again.
    CHECK(waitUntil([&] {
        return !clinic.server.preferences().isOpen(clinic.server.preferences().ids().first());
    }));
    CHECK_FALSE(huellad.said().contains("topsecret"));
}

TEST_CASE("A second approval of the same link is given back by itself")
{
    Clinic clinic;
    Huellad huellad(clinic.database, clinic.home.path());
    REQUIRE(clinic.isConnected());
    clinic.ask();
    REQUIRE(clinic.hasLink());
    const QString link = clinic.server.preferences().ids().first();
    const qint64 first = clinic.server.pay(link);
    const qint64 second = clinic.server.pay(link);
    REQUIRE(second != 0);
    CHECK(clinic.isPaid());
    CHECK(clinic.becomes("SELECT string_agg(cause || status, ',') FROM clinic.refunds",
                         "duplicadodevuelto"));
    CHECK(clinic.server.payments().all().value(first).status == "approved");
    CHECK(clinic.server.payments().all().value(second).status == "refunded");
}

TEST_CASE(
    "A payment under way of a visit that is cancelled is cancelled at Mercado Pago, and its link")
{
    Clinic clinic;
    Huellad huellad(clinic.database, clinic.home.path());
    REQUIRE(clinic.isConnected());
    const auto id = clinic.ask();
    REQUIRE(clinic.hasLink());
    const QString link = clinic.server.preferences().ids().first();
    const qint64 ticket = clinic.server.pay(link, "pending");
    const QString state = "SELECT status FROM clinic.payments WHERE id = '" + id.text() + u'\'';
    REQUIRE(clinic.becomes(state, "por_confirmar"));
    const auto session = signIn(clinic.database, clinic.ana);
    REQUIRE(await(session->step(QStringLiteral("agenda_cancel"),
                                {clinic.appointment, QString(), QString()})));
    CHECK(waitUntil(
        [&] {
            return clinic.server.payments().all().value(ticket).status == u"cancelled" &&
                   !clinic.server.preferences().isOpen(link);
        },
        30000));
    CHECK(clinic.becomes("SELECT count(*)::text FROM clinic_private.mp_to_cancel", "0"));
    const auto told = std::find_if(clinic.server.seen().begin(), clinic.server.seen().end(),
                                   [&](const standin::Seen& it) {
                                       return it.method == "PUT" && it.path.contains("payments");
                                   });
    REQUIRE(told != clinic.server.seen().end());
    CHECK(told->body.contains("cancelled"));
    CHECK_FALSE(told->headers.value("x-idempotency-key").isEmpty());
}

TEST_CASE("A second approval whose refund is rejected goes back at a later try, with another key")
{
    Clinic clinic;
    clinic.server.knobs().refundStatus = "rejected";
    Huellad huellad(clinic.database, clinic.home.path());
    REQUIRE(clinic.isConnected());
    clinic.ask();
    REQUIRE(clinic.hasLink());
    const QString link = clinic.server.preferences().ids().first();
    clinic.server.pay(link);
    const qint64 second = clinic.server.pay(link);
    REQUIRE(clinic.becomes("SELECT (count(*) > 0)::text FROM clinic.refunds WHERE rejections > 0",
                           "true"));
    CHECK(clinic.server.payments().all().value(second).status == "approved");
    clinic.server.knobs().refundStatus = "approved";
    clinic.database.run("UPDATE clinic.refunds SET due_at = now()");
    CHECK(clinic.becomes("SELECT string_agg(cause || status, ',') FROM clinic.refunds",
                         "duplicadodevuelto"));
    CHECK(clinic.server.payments().all().value(second).status == "refunded");
}

TEST_CASE("A revoked token is told to the admin and loses no request")
{
    Clinic clinic;
    clinic.server.knobs().isTokenRevoked = true;
    clinic.database.run("INSERT INTO clinic_private.mp_account (id, state, changed_at) "
                        "VALUES (1, 'conectado', now())");
    clinic.ask();
    Huellad huellad(clinic.database, clinic.home.path());
    REQUIRE(clinic.becomes("SELECT state FROM clinic_private.mp_account", "token_rechazado"));
    CHECK(clinic.database.value("SELECT error FROM clinic_private.mp_account")
              .contains("mercadopago 401"));
    clinic.server.knobs().isTokenRevoked = false;
    clinic.write("token", "APP_USR-6295877106812064-112234-another-823549964");
    CHECK(clinic.isConnected());
    CHECK(clinic.hasLink());
    CHECK_FALSE(huellad.said().contains("topsecret"));
}

TEST_CASE("Two huellads do nothing twice, and one that is killed loses nothing")
{
    Clinic clinic;
    auto first = std::make_unique<Huellad>(clinic.database, clinic.home.path());
    Huellad second(clinic.database, clinic.home.path());
    REQUIRE(clinic.isConnected());
    clinic.ask();
    REQUIRE(clinic.hasLink());
    first->kill();
    clinic.server.pay(clinic.server.preferences().ids().first());
    clinic.database.run("UPDATE clinic_private.payment_work SET lease_until = '-infinity'");
    CHECK(clinic.isPaid());
    CHECK(clinic.server.preferences().ids().size() == 1);
}

TEST_CASE("A signed webhook is stored once; another's and a repeated one are not")
{
    Clinic clinic;
    clinic.write("webhook-secret", "hush");
    clinic.write("webhook-port", "39641");
    Huellad huellad(clinic.database, clinic.home.path());
    REQUIRE(clinic.isConnected());
    QNetworkAccessManager network;
    const auto post = [&](const QByteArray& secret, const QByteArray& requestId) {
        QNetworkRequest request(
            QUrl("http://127.0.0.1:39641/mercadopago?data.id=123456789012&type=payment"));
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
        request.setRawHeader("x-request-id", requestId);
        request.setRawHeader(
            "x-signature",
            standin::signatureOf(secret, "123456789012", QString::fromLatin1(requestId),
                                 QString::number(QDateTime::currentSecsSinceEpoch())));
        auto* reply = network.post(request, R"({"action":"payment.updated"})");
        waitUntil([&] { return reply->isFinished(); });
        reply->deleteLater();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    };
    CHECK(waitUntil([&] { return post("hush", "req-1") == 200; }));
    CHECK(post("hush", "req-1") == 200);
    CHECK(post("guess", "req-2") == 401);
    CHECK(clinic.database.value("SELECT count(*)::text FROM clinic_private.mp_notices "
                                "WHERE source = 'aviso'") == "1");
}
