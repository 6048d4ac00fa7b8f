// SPDX-License-Identifier: GPL-3.0-or-later
// The first start on a computer without a clinic, through the program's own window.
#include "tests/app/office.h"
#include "tests/support/catch.h"
#include "tests/support/temporaryhome.h"

using namespace huella;
using namespace huella::tests;

namespace {

struct NewComputer
{
    TemporaryHome home;
    security::MemorySecretStore secrets;

    NewComputer() { qputenv("HUELLA_HOME", home.paths().home().toLocal8Bit()); }
    ~NewComputer() { qunsetenv("HUELLA_HOME"); }

    [[nodiscard]] QString value(const QByteArray& sql) const
    {
        const auto server = home.server().status();
        return server ? valueOn(*server, sql) : QString();
    }
};

void fillIn(const QWidget& window, const QString& password)
{
    test::type(window, "firstNameEdit", "Luz");
    test::type(window, "lastNameEdit", QString::fromUtf8("Quispe Ñahui"));
    test::type(window, "emailEdit", "luz@clinica.pe");
    test::type(window, "usernameEdit", "luz");
    test::type(window, "newPasswordEdit", password);
    test::type(window, "repeatPasswordEdit", password);
}

} // namespace

TEST_CASE("The first start makes the clinic and its first administrator")
{
    const NewComputer computer;
    auto secrets = computer.secrets;
    {
        Desk desk({}, secrets);
        test::click(test::part(*desk.window, "ownClinicButton", 60000));
        test::snap(*desk.window, "firststart-admin");

        fillIn(*desk.window, "Quispe2026"); // guessable: it is his own name
        test::click(*desk.window, "createAccountButton");
        CHECK_FALSE(test::waitUntil([&] { return desk.isOpen; }, 2000));
        CHECK(test::part<QLineEdit>(*desk.window, "lastNameEdit")->text() ==
              QString::fromUtf8("Quispe Ñahui"));
        CHECK(computer.value("SELECT count(*) FROM clinic.users") == "0");

        fillIn(*desk.window, Office::password);
        test::click(*desk.window, "createAccountButton");
        REQUIRE(desk.opens());
        desk.signIn("luz", Office::password);
        CHECK(test::part(*desk.window, "navPeopleButton"));
        test::snap(*desk.window, "firststart-in");
    }
    CHECK(computer.value("SELECT string_agg(username || ' ' || role, ',') FROM clinic.users") ==
          "luz admin");

    // The next start asks nothing more.
    Desk next({}, secrets);
    REQUIRE(next.opens());
    CHECK(test::visibleParts(*next.window, "ownClinicButton").isEmpty());
}

TEST_CASE("The first start offers a clinic to look around in")
{
    const NewComputer computer;
    auto secrets = computer.secrets;
    Desk desk({}, secrets);
    test::part(*desk.window, "tryDemoButton", 60000);
    test::snap(*desk.window, "firststart");
    test::click(*desk.window, "tryDemoButton");
    REQUIRE(desk.opens());
    desk.signIn("recepcion", "Huella.demo.2026");
    CHECK(test::part(*desk.window, "navTodayButton"));
}
