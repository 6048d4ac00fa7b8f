// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/people/clinic.h"

#include "tests/support/await.h"
#include "tests/support/catch.h"

using namespace huella;
using namespace huella::people;
using huella::database::LinkState;
using huella::test::await;
using huella::test::waitUntil;
using huella::tests::Clinic;

namespace {

struct Enrolled : Clinic
{
    QString secret;
    QStringList recoveryCodes;

    Enrolled()
    {
        add("vet", "rosa");
        REQUIRE(signIn("rosa"));
        secret = *await(accounts.enrolSecondFactor());
        recoveryCodes = await(accounts.confirmSecondFactor(codeOf(secret))).value();
        forgetUsedCodes();
        signInStore.signOut();
    }
    [[nodiscard]] Result<SignedIn> submit(const QString& code)
    {
        return await(signInStore.submitCode(code));
    }
};

} // namespace

TEST_CASE("A person enrols a second factor with one right code", "[mfa]")
{
    Clinic clinic;
    clinic.add("owner", "rosa");
    REQUIRE(clinic.signIn("rosa"));
    const auto secret = await(clinic.accounts.enrolSecondFactor());
    REQUIRE(secret);
    CHECK(secret->size() == 32);

    const auto wrong = await(clinic.accounts.confirmSecondFactor("000000"));
    CHECK(wrong.error() == Error{ErrorCode::InvalidValue, "wrong_code", "code"});
    CHECK_FALSE(await(clinic.signInStore.refresh())->person.isMfaEnabled);

    const auto codes = await(clinic.accounts.confirmSecondFactor(Clinic::codeOf(*secret)));
    REQUIRE(codes);
    CHECK(codes->size() == 10);
    CHECK(QSet<QString>(codes->begin(), codes->end()).size() == 10);
    CHECK(await(clinic.signInStore.refresh())->person.isMfaEnabled);
}

TEST_CASE("Without the code nothing is to be seen, with it everything", "[mfa]")
{
    Enrolled clinic;
    const auto signedIn = clinic.signIn("rosa");
    REQUIRE(signedIn);
    CHECK(signedIn->isCodeDue);
    CHECK(clinic.session.linkState() == LinkState::NeedsCode);
    CHECK(await(clinic.accounts.people()).error().code == ErrorCode::SecondFactorDue);
    CHECK(await(clinic.session.subscribe()).error().code == ErrorCode::SecondFactorDue);

    const auto passed = clinic.submit(" " + Clinic::codeOf(clinic.secret).insert(3, ' '));
    REQUIRE(passed);
    CHECK_FALSE(passed->isCodeDue);
    CHECK(await(clinic.accounts.people()));
    CHECK(await(clinic.session.subscribe()));
    CHECK(clinic.session.linkState() == LinkState::Up);
}

TEST_CASE("A code that was used is worth nothing", "[mfa]")
{
    Enrolled clinic;
    REQUIRE(clinic.signIn("rosa"));
    const QString code = Clinic::codeOf(clinic.secret);
    REQUIRE(clinic.submit(code));
    REQUIRE(clinic.signIn("rosa"));
    CHECK(clinic.submit(code).error().field == "code");
    CHECK(clinic.session.linkState() == LinkState::NeedsCode);
}

TEST_CASE("After five wrong codes a right one has to wait", "[mfa]")
{
    Enrolled clinic;
    REQUIRE(clinic.signIn("rosa"));
    for (int attempt = 0; attempt < 5; ++attempt)
        CHECK(clinic.submit("000000").error().code == ErrorCode::InvalidValue);
    CHECK(clinic.submit(Clinic::codeOf(clinic.secret)).error().code == ErrorCode::LimitReached);
}

TEST_CASE("A recovery code opens once", "[mfa]")
{
    Enrolled clinic;
    REQUIRE(clinic.signIn("rosa"));
    REQUIRE(clinic.submit(clinic.recoveryCodes.first().toLower()));
    REQUIRE(clinic.signIn("rosa"));
    CHECK(clinic.submit(clinic.recoveryCodes.first()).error().field == "code");
    CHECK(clinic.submit(clinic.recoveryCodes.last()));
}

TEST_CASE("A broken link comes back without a new code", "[mfa]")
{
    Enrolled clinic;
    REQUIRE(clinic.signIn("rosa"));
    REQUIRE(clinic.submit(Clinic::codeOf(clinic.secret)));
    QList<LinkState> states;
    QObject::connect(&clinic.session, &database::Session::linkChanged, &clinic.session,
                     [&](LinkState state) { states += state; });
    const QString end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                        "WHERE datname = current_database() AND pid <> pg_backend_pid()";
    states.clear();
    clinic.database.run(end);
    REQUIRE(waitUntil([&] { return states == QList{LinkState::Down, LinkState::Up}; }));
    CHECK(await(clinic.accounts.people()));

    // Unless the clinic no longer honours it.
    clinic.database.run("DELETE FROM clinic_private.mfa_tokens");
    states.clear();
    clinic.database.run(end);
    REQUIRE(waitUntil([&] { return states == QList{LinkState::Down, LinkState::NeedsCode}; }));
    clinic.forgetUsedCodes();
    REQUIRE(clinic.submit(Clinic::codeOf(clinic.secret)));
    CHECK(waitUntil([&] { return clinic.session.linkState() == LinkState::Up; }));
}

TEST_CASE("The second factor is given up only with one more code", "[mfa]")
{
    Enrolled clinic;
    REQUIRE(clinic.signIn("rosa"));
    REQUIRE(clinic.submit(Clinic::codeOf(clinic.secret)));
    CHECK(await(clinic.accounts.disableSecondFactor("000000")).error().field == "code");
    clinic.forgetUsedCodes();
    REQUIRE(await(clinic.accounts.disableSecondFactor(Clinic::codeOf(clinic.secret))));
    const auto signedIn = clinic.signIn("rosa");
    REQUIRE(signedIn);
    CHECK_FALSE(signedIn->isCodeDue);
}
