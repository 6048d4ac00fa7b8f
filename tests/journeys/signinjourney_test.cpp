// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/signindoor.h"

using namespace huella;
using namespace huella::tests;

TEST_CASE("A wrong password and an unknown name are the same sentence", "[signin]")
{
    Door door;
    std::ignore = door.clinic.add("owner", "rosa");
    door.signIn("rosa", "no es esta");
    const QString wrong = door.message();
    CHECK(wrong.startsWith("El usuario o la contrase"));
    CHECK(part<QLineEdit>(door.flow, "identifierEdit")->text() == "rosa");
    tests::takePictures(door.flow, "signin-wrong");

    door.signIn("nadie", "no es esta");
    REQUIRE(waitUntil([&] { return !part<Button>(door.flow, "signInButton")->isBusy(); }));
    CHECK(door.message() == wrong);
    CHECK(part<QLineEdit>(door.flow, "identifierEdit")->text() == "nadie");

    for (const char* name : {"'; DROP TABLE clinic.users; --", "rosa' OR '1'='1"}) {
        door.signIn(name, name);
        REQUIRE(waitUntil([&] { return !part<Button>(door.flow, "signInButton")->isBusy(); }));
        CHECK(door.message() == wrong);
    }
    CHECK(door.known() == 1);
    CHECK(door.arrivals.isEmpty());

    door.signIn("rosa", Clinic::password);
    REQUIRE(door.isIn());
    CHECK(door.arrivals.first().person.username == "rosa");
}

TEST_CASE("Signing in with nothing says so beside the fields", "[signin]")
{
    Door door;
    door.press("signInButton");
    CHECK(door.error("identifierEdit") ==
          QString::fromUtf8("Escriba su usuario, su correo o su teléfono."));
    CHECK(door.error("passwordEdit") == QString::fromUtf8("Escriba su contraseña."));
    type(door.flow, "identifierEdit", "rosa");
    CHECK_FALSE(door.field("identifierEdit")->hasError());
}

TEST_CASE("An owner registers by himself and is let in", "[signin][registration]")
{
    Door door;
    tests::takePictures(door.flow, "signin");
    door.openRegistration();
    door.fillRegistration();
    CHECK_FALSE(door.hasErrors());
    tests::takePictures(door.flow, "register");
    door.press("createAccountButton");
    REQUIRE(door.isIn());
    const auto& who = door.arrivals.first().person;
    CHECK(who.role == people::Role::Owner);
    CHECK(who.firstName == QString::fromUtf8("Ñusta"));
    CHECK(who.email == "nusta@correo.pe");
    CHECK(who.phone == "987 654 321");
    CHECK(door.known() == 1);
}

TEST_CASE("Bad input stays in the registration form and reaches no table", "[registration][bad]")
{
    Door door;
    door.openRegistration();

    SECTION("nothing at all")
    {
        CHECK_FALSE(door.refusal("firstNameEdit").isEmpty());
        for (const char* name : {"lastNameEdit", "emailEdit", "usernameEdit", "newPasswordEdit"})
            CHECK_FALSE(door.error(name).isEmpty());
        CHECK_FALSE(door.field("phoneEdit")->hasError());
        tests::takePictures(door.flow, "register-errors");
    }
    SECTION("names of ten thousand characters")
    {
        door.fillRegistration();
        for (const char* name : {"firstNameEdit", "lastNameEdit", "usernameEdit", "emailEdit"})
            type(door.flow, name, QString(10000, u'n'));
        CHECK_FALSE(door.refusal("firstNameEdit").isEmpty());
        for (const char* name : {"lastNameEdit", "usernameEdit", "emailEdit"})
            CHECK_FALSE(door.error(name).isEmpty());
        CHECK(part<QLineEdit>(door.flow, "firstNameEdit")->text().size() == 10000);
    }
    SECTION("an e-mail that is none")
    {
        door.fillRegistration();
        for (const char* email :
             {"rosa", "rosa.correo.pe", "@correo.pe", "rosa@", "a b@correo.pe"}) {
            type(door.flow, "emailEdit", email);
            INFO(email);
            CHECK_FALSE(door.refusal("emailEdit").isEmpty());
            CHECK(part<QLineEdit>(door.flow, "emailEdit")->text() == email);
        }
    }
    SECTION("a user name with a blank, too short, or like an e-mail")
    {
        door.fillRegistration();
        for (const char* name : {"rosa quispe", "ro", "rosa@casa"}) {
            type(door.flow, "usernameEdit", name);
            INFO(name);
            CHECK_FALSE(door.refusal("usernameEdit").isEmpty());
        }
    }
    SECTION("passwords that are tried first")
    {
        door.fillRegistration();
        for (const char* weak : {"veterinaria123", "contraseña", "Mamani Quispe", "nusta",
                                 "123456789012", "nusta@correo.pe", "'; --"}) {
            door.choosePassword(QString::fromUtf8(weak));
            INFO(weak);
            CHECK_FALSE(door.refusal("newPasswordEdit").isEmpty());
        }
        tests::takePictures(door.flow, "register-weak");
    }
    SECTION("two passwords that differ")
    {
        door.fillRegistration();
        type(door.flow, "repeatPasswordEdit", door.password + "1");
        CHECK(door.refusal("repeatPasswordEdit") ==
              QString::fromUtf8("Las dos contraseñas no son iguales."));
    }
    SECTION("a phone that is none")
    {
        door.fillRegistration();
        type(door.flow, "phoneEdit", "'; DROP TABLE clinic.users; --");
        CHECK_FALSE(door.refusal("phoneEdit").isEmpty());
    }
    CHECK(door.known() == 0);
}

TEST_CASE("Statements in every field are text or refused", "[registration][bad]")
{
    Door door;
    const QString attack = "'; DROP TABLE clinic.users; --";
    door.openRegistration();
    door.fillRegistration();
    for (const char* name :
         {"firstNameEdit", "lastNameEdit", "usernameEdit", "emailEdit", "phoneEdit"})
        type(door.flow, name, attack);
    for (const char* name : {"usernameEdit", "emailEdit", "phoneEdit"})
        CHECK_FALSE(door.refusal(name).isEmpty());
    CHECK(door.known() == 0);

    // A name may be anything; a user name without blanks too.
    type(door.flow, "usernameEdit", "'DROP--");
    type(door.flow, "emailEdit", "nusta@correo.pe");
    type(door.flow, "phoneEdit", "");
    door.press("createAccountButton");
    REQUIRE(door.isIn());
    CHECK(door.arrivals.first().person.firstName == attack);
    CHECK(door.known() == 1);
}

TEST_CASE("A taken user name is said beside it, and another one is let in", "[registration]")
{
    Door door;
    std::ignore = door.clinic.add("owner", "nusta");
    door.openRegistration();
    door.fillRegistration();
    type(door.flow, "emailEdit", "otra@correo.pe");
    CHECK_FALSE(door.refusal("usernameEdit").isEmpty());
    CHECK(part<QLineEdit>(door.flow, "emailEdit")->text() == "otra@correo.pe");
    type(door.flow, "usernameEdit", "nusta2");
    door.press("createAccountButton");
    REQUIRE(door.isIn());
    CHECK(door.arrivals.first().person.username == "nusta2");
}

TEST_CASE("What is put right elsewhere no longer stands in the way", "[registration]")
{
    Door door;
    door.openRegistration();
    door.fillRegistration();
    SECTION("the first password, when the second was meant")
    {
        type(door.flow, "newPasswordEdit", door.password + "1");
        CHECK_FALSE(door.refusal("repeatPasswordEdit").isEmpty());
        type(door.flow, "newPasswordEdit", door.password);
    }
    SECTION("the name that made the password a bad one")
    {
        type(door.flow, "usernameEdit", "xkqwvzjrtplm");
        door.choosePassword("xkqwvzjrtplm");
        CHECK_FALSE(door.refusal("newPasswordEdit").isEmpty());
        type(door.flow, "usernameEdit", "nusta");
    }
    door.press("createAccountButton");
    REQUIRE(door.isIn());
}

TEST_CASE("Without the clinic's service the registration waits and is made once", "[registration]")
{
    Door door;
    door.service.stop();
    door.openRegistration();
    door.fillRegistration();
    door.press("createAccountButton");
    CHECK(door.message().startsWith(QString::fromUtf8("Su registro está guardado")));
    CHECK(door.arrivals.isEmpty());
    tests::takePictures(door.flow, "register-waiting");
    // It is kept as it was sent: what is typed now would be lost.
    for (const char* name : {"usernameEdit", "newPasswordEdit", "emailEdit"})
        CHECK(part<QLineEdit>(door.flow, name)->isReadOnly());

    door.press("createAccountButton");
    REQUIRE(waitUntil([&] { return !part<Button>(door.flow, "createAccountButton")->isBusy(); }));
    CHECK(door.known() == 1);
    door.service.start(200);
    door.press("createAccountButton");
    REQUIRE(door.isIn());
    CHECK(door.clinic.database.value("SELECT count(*)::text FROM clinic.users") == "1");
    CHECK(door.clinic.database.value("SELECT count(*)::text FROM clinic_private.registrations") ==
          "1");
}

TEST_CASE("The second factor is turned on, asked for, and a code serves once", "[mfa]")
{
    Door door;
    std::ignore = door.clinic.add("vet", "rosa");
    door.signIn("rosa", Clinic::password);
    REQUIRE(door.isIn());
    Account account(door);
    tests::takePictures(*account.page, "account");
    click(*account.page, "enableSecondFactorButton");
    part(*account.page, "secondFactorKey");
    tests::takePictures(*account.page, "account-second-factor");
    click(*account.page, "cancelSecondFactorButton");
    CHECK(account.page->findChild<QLabel*>("secondFactorKey")->text().isEmpty());

    account.turnSecondFactorOn();
    CHECK(account.codes.size() == 10);
    CHECK(QSet<QString>(account.codes.begin(), account.codes.end()).size() == 10);
    tests::takePictures(*account.page, "account-recovery-codes");
    click(*account.page, "recoveryCodesKeptButton");
    for (const auto* label : account.page->findChildren<QLabel*>())
        CHECK_FALSE(label->text().contains(account.codes.first()));
    account.page.reset();
    door.clinic.forgetUsedCodes();

    door.signOut();
    door.signIn("rosa", Clinic::password);
    part(door.flow, "codeEdit");
    CHECK(door.arrivals.size() == 1);
    tests::takePictures(door.flow, "signin-code");
    const QString code = Clinic::codeOf(account.secret);
    type(door.flow, "codeEdit", code); // sends itself
    REQUIRE(door.isIn(2));

    door.signOut();
    door.signIn("rosa", Clinic::password);
    CHECK(part<QLineEdit>(door.flow, "codeEdit")->text().isEmpty());
    type(door.flow, "codeEdit", code);
    CHECK(door.error("codeEdit")
              .startsWith(QString::fromUtf8("Ese código no es correcto o ya se usó")));
    tests::takePictures(door.flow, "signin-code-wrong");
    CHECK(door.arrivals.size() == 2);

    click(door.flow, "recoveryCodeButton");
    type(door.flow, "codeEdit", account.codes.first().toLower());
    door.press("verifyCodeButton");
    REQUIRE(door.isIn(3));

    door.signOut();
    door.signIn("rosa", Clinic::password);
    part(door.flow, "codeEdit");
    CHECK(part<QLineEdit>(door.flow, "codeEdit")->placeholderText().contains(u'·'));
    click(door.flow, "recoveryCodeButton");
    type(door.flow, "codeEdit", account.codes.first());
    door.press("verifyCodeButton");
    CHECK_FALSE(door.error("codeEdit").isEmpty());
    CHECK(door.arrivals.size() == 3);
}

TEST_CASE("A temporary password is changed before anything else", "[signin]")
{
    Door door;
    std::ignore = door.clinic.add("reception", "rosa");
    door.clinic.database.run("UPDATE clinic.users SET must_change_password = true");
    door.signIn("rosa", Clinic::password);
    part(door.flow, "saveNewPasswordButton");
    CHECK(door.arrivals.isEmpty());

    type(door.flow, "currentPasswordEdit", "no es esta");
    door.choosePassword("veterinaria123");
    door.press("saveNewPasswordButton");
    CHECK_FALSE(door.error("newPasswordEdit").isEmpty());
    door.choosePassword(door.password);
    door.press("saveNewPasswordButton");
    CHECK(door.error("currentPasswordEdit") ==
          QString::fromUtf8("Esa no es la contraseña temporal."));
    tests::takePictures(door.flow, "signin-temporary");
    CHECK(door.arrivals.isEmpty());

    type(door.flow, "currentPasswordEdit", Clinic::password);
    door.press("saveNewPasswordButton");
    REQUIRE(door.isIn());
    CHECK_FALSE(door.arrivals.first().mustChangePassword);
    door.signOut();
    door.signIn("rosa", door.password);
    REQUIRE(door.isIn(2));
}

TEST_CASE("After a sign-out nothing personal is in any part of the pages", "[signin]")
{
    Door door;
    door.openRegistration();
    door.fillRegistration();
    door.press("createAccountButton");
    REQUIRE(door.isIn());
    door.signOut();
    door.clinic.database.run("UPDATE clinic.users SET must_change_password = true");
    door.signIn("nusta", door.password);
    type(door.flow, "currentPasswordEdit", door.password);
    door.choosePassword("otra clave muy larga y rara");
    door.press("saveNewPasswordButton");
    REQUIRE(door.isIn(2));
    door.signOut();

    CHECK(door.isOnScreen("signInButton"));
    for (auto* edit : door.flow.findChildren<QLineEdit*>()) {
        INFO(edit->objectName().toStdString());
        CHECK(edit->text().isEmpty());
        edit->setEchoMode(QLineEdit::Normal); // as the eye does
        edit->undo();
        CHECK(edit->text().isEmpty());
    }
    for (const auto* label : door.flow.findChildren<QLabel*>()) {
        CHECK_FALSE(label->text().contains("nusta", Qt::CaseInsensitive));
        CHECK_FALSE(label->text().contains("mamani", Qt::CaseInsensitive));
    }
}
