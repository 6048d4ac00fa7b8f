// SPDX-License-Identifier: GPL-3.0-or-later
// The PC that owners touch, from nothing but the file that the operator gave it.
#include "app/workplace/guestcredential.h"
#include "app/workplace/kioskplace.h"
#include "core/base/chain.h"
#include "core/settings/settings.h"
#include "tests/app/office.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QProcess>

using namespace huella;
using namespace huella::tests;

namespace {

/// As main() makes it.
struct Kiosk
{
    Clock clock;
    test::PickedFiles files;
    security::MemorySecretStore secrets;
    settings::Settings settings;
    app::KioskPlace place;

    explicit Kiosk(const Office& office)
        : settings(office.server.folder() + "/kiosk.ini")
        , place(
              [this, file = office.file] {
                  app::Options options;
                  options.connectionFile = file;
                  const auto found = app::findClinic(options, {}).value();
                  return andThen(app::withGuestCredential(secrets, found.settings, file, qApp),
                                 qApp, [found](const database::ConnectionSettings& complete) {
                                     app::ClinicPlace whole = found;
                                     whole.settings = complete;
                                     return ready<app::ClinicPlace>(whole);
                                 });
              },
              ui::Doors{clock, files, nullptr, nullptr, &settings})
    {
        test::dress();
        place.setLookTime(std::chrono::milliseconds(300));
        place.resize(1080, 1920);
        place.show();
        place.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&place));
    }
    [[nodiscard]] bool isOnScreen(const QString& name)
    {
        return test::waitUntil([&] { return !test::visibleParts<>(place, name).isEmpty(); }, 60000);
    }
    void press(const QString& name)
    {
        test::click(test::part(place, name, 60000));
        QTest::qWait(20); // what was asked of the frame comes with the next event
    }
};

/// How the program ended that was started with `words` and shows its first screen.
int started(const Office& office, const QStringList& words)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("HOME", office.server.folder());
    environment.insert("HUELLA_HOME", office.server.folder() + "/home");
    environment.remove("DBUS_SESSION_BUS_ADDRESS");
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(qEnvironmentVariable("HUELLA_BIN_DIR") + "/huella", words);
    const bool hasEnded = process.waitForFinished(60000);
    INFO(process.readAll().toStdString());
    CHECK(hasEnded);
    return hasEnded && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace

TEST_CASE("From its connection file alone the kiosk lets an owner in over TLS, and nobody of staff")
{
    const Office office;
    office.createAccount("owner", "rosa");
    Kiosk kiosk(office);
    REQUIRE(test::waitUntil(
        [&] { return test::part(kiosk.place, "kioskBeginButton")->isEnabled(); }, 60000));
    kiosk.press("kioskBeginButton");
    for (const QString name : {"jefa", "rosa"}) {
        REQUIRE(kiosk.isOnScreen("identifierEdit"));
        test::type(kiosk.place, "identifierEdit", name);
        kiosk.press("signInButton");
        test::type(kiosk.place, "passwordEdit", Office::password);
        kiosk.press("signInButton");
    }
    REQUIRE(kiosk.isOnScreen("ownerView"));
    CHECK(office.value("SELECT string_agg(DISTINCT s.ssl::text, ',') FROM pg_stat_ssl s "
                       "JOIN pg_stat_activity a USING (pid) WHERE a.usename ~ '^p_'") == "true");
}

TEST_CASE("The program starts as a kiosk, and stands there too where its clinic does not answer")
{
    Office office;
    CHECK(started(office, {"--kiosk", "--connection", office.file, "--exit-after-startup"}) == 0);
    office.server.setAndRestart("ssl", "off"); // it asks for a server that proves who it is
    CHECK(started(office, {"--kiosk", "--connection", office.file, "--exit-after-startup"}) == 0);
    CHECK(started(office, {"--kiosk", "--connection", office.server.folder() + "/none.ini",
                           "--exit-after-startup"}) == 0);
}
