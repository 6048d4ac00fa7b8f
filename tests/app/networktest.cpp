// SPDX-License-Identifier: GPL-3.0-or-later
// A workstation and the clinic's server, over TLS.
#include "tests/app/office.h"
#include "tests/support/catch.h"

using namespace huella;
using namespace huella::tests;

TEST_CASE("A workstation signs in over TLS to the server that its file names")
{
    const Office office;
    const auto settings = office.settings();
    CHECK(settings.sslMode == "verify-full");
    CHECK(settings.rootCertificate == office.server.folder() + "/clinica-ca.pem");

    database::Session session;
    people::SignInStore store(settings, session);
    const auto signedIn = test::await(store.signIn("jefa", Office::password), 60000);
    INFO((signedIn ? QString() : signedIn.error().detail).toStdString());
    REQUIRE(signedIn);
    CHECK(signedIn->person.role == people::Role::Admin);
    // Who spoke TLS, by the server's own account.
    CHECK(office.value("SELECT s.ssl::text || ' ' || s.version FROM pg_stat_ssl s "
                       "JOIN pg_stat_activity a USING (pid) WHERE a.usename ~ '^p_'") ==
          "true TLSv1.3");
    CHECK(office.value("SELECT count(*)::text FROM clinic_private.check_catalogue()") == "0");
}

TEST_CASE("A server that cannot prove who it is hears no password")
{
    Office office;
    auto settings = office.settings();

    SECTION("its certificate is of another authority")
    {
        settings.rootCertificate = office.server.otherAuthority();
    }
    SECTION("its certificate is for another name")
    {
        settings.host = "127.0.0.1";
    }
    SECTION("it has no certificate")
    {
        office.server.setAndRestart("ssl", "off");
        office.server.allow({"host huella all 127.0.0.1/32 scram-sha-256"});
    }
    SECTION("it lets everybody in and asks for no proof")
    {
        office.server.allow({"hostssl huella all 127.0.0.1/32 trust"});
    }
    SECTION("it asks for the password itself")
    {
        office.server.allow({"hostssl huella all 127.0.0.1/32 password"});
    }
    const auto refused = Office::signIn(settings);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ServerUnavailable);
    CHECK_FALSE(refused.error().detail.contains(settings.guestPassword));
}

TEST_CASE("Each connection file carries the same guest's credential until a new one is asked for")
{
    const Office office;
    const auto first = office.settings();
    CHECK(first.guestPassword.size() >= 32);
    office.exportFile();
    CHECK(office.settings().guestPassword == first.guestPassword);
    REQUIRE(Office::signIn(first));

    office.exportFile({"--renew"});
    CHECK(office.settings().guestPassword != first.guestPassword);
    CHECK(Office::signIn(first).error().code == ErrorCode::WrongPassword);
    CHECK(Office::signIn(office.settings()));
}

TEST_CASE("A guest who changes the guest's password shuts nobody out for long")
{
    const Office office;
    std::ignore = office.value("ALTER ROLE huella_guest PASSWORD 'otra'");
    CHECK(test::waitUntil([&] { return Office::signIn(office.settings()).has_value(); }, 20000));
}
