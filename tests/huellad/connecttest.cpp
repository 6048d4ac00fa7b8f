// SPDX-License-Identifier: GPL-3.0-or-later
// From the demo to the clinic's own account, as docs/operations.md tells it.
#include "core/payments/paymentstore.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/mercadopago/standin.h"
#include "tests/support/testclinic.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace huella;
using namespace huella::tests;
using huella::test::await;
using huella::test::waitUntil;

namespace {

const QByteArray practice = "APP_USR-6295877106812064-112233-practice-823549964";
const QByteArray own = "APP_USR-1111111111111111-112233-ourown-823549964";

/// The computer of the server: its home, huellactl, and a huellad.
struct ServerRoom
{
    Clock clock;
    standin::Standin server{clock};
    TestDatabase database;
    QTemporaryDir home;
    QProcess huellad;

    ServerRoom() { REQUIRE(server.start()); }
    ~ServerRoom()
    {
        huellad.terminate();
        huellad.waitForFinished(10000);
    }
    [[nodiscard]] QString kept(const QString& name) const
    {
        return home.path() + "/worker/mercadopago/mercadopago-" + name;
    }
    [[nodiscard]] QProcessEnvironment environment() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("HUELLA_HOME", home.path());
        return environment;
    }
    /// `huellactl mercadopago …`, with these lines pasted in.
    [[nodiscard]] int mercadoPago(const QStringList& words, const QByteArray& pasted = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(qEnvironmentVariable("HUELLA_BIN_DIR") + "/huellactl",
                      QStringList{"mercadopago"} + words);
        process.write(pasted);
        process.closeWriteChannel();
        process.waitForFinished(30000);
        return process.exitCode();
    }
    void startService(const QProcessEnvironment& environment)
    {
        huellad.setProcessEnvironment(environment);
        huellad.start(qEnvironmentVariable("HUELLA_BIN_DIR") + "/huellad",
                      {"--host", database.socketFolder(), "--database", database.name(),
                       "--pool-decoys", "1", "--pool-free", "1"});
        REQUIRE(huellad.waitForStarted());
    }
    [[nodiscard]] bool becomes(const QString& state) const
    {
        return waitUntil(
            [&] {
                return database.value("SELECT coalesce((SELECT m.state FROM "
                                      "clinic_private.mp_account m), 'sin_configurar')") == state;
            },
            40000);
    }
};

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(text);
}

} // namespace

TEST_CASE("The ten lines from the demo to one's own account are true")
{
    ServerRoom room;
    const TestPerson rosa = addPerson(room.database, "owner", "Rosa", "Quispe");
    const TestPerson vega = addPerson(room.database, "vet", "Iván", "Vega");
    const ServiceId control = addService(room.database, "Control", 30, "85.50");
    const PatientId nusta = addPatient(room.database, rosa, "Ñusta");
    const AppointmentId visit = addAppointment(room.database, nusta, vega, control, 600);
    const auto session = signIn(room.database, rosa);
    payments::PaymentStore store(*session);
    const auto online = [&] { return *await(store.online()); };

    room.startService(room.environment());
    CHECK(online() == payments::OnlinePayment::Off);
    const QStringList demo{"connect", "--test-server", room.server.address()};
    REQUIRE(room.mercadoPago(demo, practice + '\n') == 0);
    REQUIRE(room.becomes("conectado"));

    REQUIRE(room.mercadoPago({"disconnect"}) == 0);
    REQUIRE(room.becomes("sin_configurar"));
    CHECK(online() == payments::OnlinePayment::Off);
    CHECK_FALSE(QFile::exists(room.kept("token")));

    CHECK(room.mercadoPago({"connect"}, "not a token\n") != 0);
    REQUIRE(room.mercadoPago(demo, own + '\n') == 0);
    CHECK(contents(room.kept("token")) == own);
    CHECK((QFile::permissions(room.kept("token")) &
           (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) == 0);
    REQUIRE(room.becomes("conectado"));
    CHECK(online() == payments::OnlinePayment::On);
    REQUIRE(await(store.request(PaymentId::create(), visit)));
    REQUIRE(waitUntil([&] { return !room.server.preferences().ids().isEmpty(); }, 40000));
    REQUIRE(room.server.pay(room.server.preferences().ids().first()) != 0);
    CHECK(waitUntil(
        [&] {
            return room.database.value("SELECT is_paid::text FROM clinic.appointments") == "true";
        },
        40000));
}

TEST_CASE("Webhooks ask for their secret, and a practice server never takes the clinic's place")
{
    const ServerRoom room; // nobody calls the real Mercado Pago: no huellad runs here
    const QString address = "https://clinica.example/mercadopago?source_news=webhooks";
    CHECK(room.mercadoPago({"connect", "--webhook-port", "8750"}, own + '\n') != 0);
    REQUIRE(room.mercadoPago({"connect", "--webhook-port", "8750", "--notification-url", address},
                             own + "\nhush\n") == 0);
    CHECK(contents(room.kept("webhook-port")) == "8750");
    CHECK(contents(room.kept("notification-url")) == address.toUtf8());
    CHECK(contents(room.kept("webhook-secret")) == "hush");
    CHECK(room.mercadoPago({"connect", "--test-server", room.server.address()}, practice + '\n') ==
          0);
    CHECK(contents(room.kept("token")) == own);
    CHECK_FALSE(QFile::exists(room.kept("test-server")));
}

TEST_CASE("Under systemd the token comes from the unit's credentials")
{
    ServerRoom room;
    QTemporaryDir credentials;
    write(credentials.filePath("mercadopago-token"), own);
    write(credentials.filePath("mercadopago-test-server"), room.server.address().toUtf8());
    auto environment = room.environment();
    environment.insert("CREDENTIALS_DIRECTORY", credentials.path());
    room.startService(environment);
    CHECK(room.becomes("conectado"));
}
