// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/registrationstore.h"

#include "tests/core/people/clinic.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"

using namespace huella;
using namespace huella::people;
using huella::test::await;
using huella::test::waitUntil;
using huella::tests::Clinic;

namespace {

AccountDraft draftOf(const QString& username, const QString& password = Clinic::password)
{
    AccountDraft draft{.username = *Username::fromText(username),
                       .email = *Email::fromText(username + "@correo.pe"),
                       .firstName = *PersonName::fromText("Ñusta"),
                       .lastName = *PersonName::fromText("Mamani Quispe", "last_name"),
                       .phone = *Phone::fromText("987 654 321"),
                       .password = password};
    return draft;
}

/// Registers while the clinic's service runs beside it.
Result<AccountState> registered(const Clinic& clinic, const AccountDraft& draft)
{
    RegistrationStore store(clinic.database.settings());
    const auto future = store.registerOwner(draft);
    waitUntil([&] {
        clinic.provision();
        return future.isFinished();
    });
    return await(future);
}

} // namespace

TEST_CASE("Somebody registers and signs in", "[registration]")
{
    Clinic clinic;
    CHECK(registered(clinic, draftOf("nusta")) == AccountState::Made);
    const auto signedIn = clinic.signIn("nusta@correo.pe");
    REQUIRE(signedIn);
    CHECK(signedIn->person.role == Role::Owner);
    CHECK(signedIn->person.firstName == QString::fromUtf8("Ñusta"));
    CHECK(signedIn->person.phone == "987 654 321");
    CHECK_FALSE(signedIn->mustChangePassword);
}

TEST_CASE("The same registration sent twice makes one account", "[registration]")
{
    Clinic clinic;
    const auto draft = draftOf("nusta");
    CHECK(registered(clinic, draft) == AccountState::Made);
    CHECK(registered(clinic, draft) == AccountState::Made);
    CHECK(clinic.database.value("SELECT count(*)::text FROM clinic.users") == "1");
}

TEST_CASE("A registration says which name is taken", "[registration]")
{
    Clinic clinic;
    clinic.add("owner", "nusta");
    CHECK(registered(clinic, draftOf("Nusta")).error() ==
          Error{ErrorCode::AlreadyExists, {}, "username"});

    auto other = draftOf("otra");
    other.email = *Email::fromText("NUSTA@correo.pe");
    CHECK(registered(clinic, other).error() == Error{ErrorCode::AlreadyExists, {}, "email"});
}

TEST_CASE("A weak password reaches no table", "[registration]")
{
    Clinic clinic;
    CHECK(registered(clinic, draftOf("nusta", "contraseña1")).error() ==
          Error{ErrorCode::InvalidValue, "too_easy", "password"});
    CHECK(registered(clinic, draftOf("nusta", "nustamamani")).error().detail == "too_easy");
    CHECK(clinic.database.value("SELECT count(*)::text FROM clinic_private.registrations") == "0");
}

TEST_CASE("While the clinic's service does not run, a registration waits", "[registration]")
{
    Clinic clinic;
    const auto draft = draftOf("nusta");
    RegistrationStore store(clinic.database.settings());
    store.setWaitLimit(600);
    CHECK(await(store.registerOwner(draft)) == AccountState::Waiting);
    CHECK(clinic.signIn("nusta").error().code == ErrorCode::WrongPassword);
    clinic.provision();
    CHECK(await(store.registerOwner(draft)) == AccountState::Made);
    CHECK(clinic.signIn("nusta"));
}

TEST_CASE("A store that is gone leaves nobody waiting for it", "[registration]")
{
    Clinic clinic;
    auto store = std::make_unique<RegistrationStore>(clinic.database.settings());
    const auto future = store->registerOwner(draftOf("nusta"));
    store.reset();
    CHECK(waitUntil([&] { return future.isFinished(); }, 5000));
}

TEST_CASE("An owner whom the desk wrote down claims his account with its code, once",
          "[registration]")
{
    Clinic clinic;
    clinic.database.run(
        "INSERT INTO clinic.users (id, username, password_hash, first_name, last_name, phone, "
        "role, role_name, has_account) VALUES ('00000000-0000-0000-0000-000000000001', "
        "'mostrador-1', 'SCRAM-SHA-256$4096:' || repeat('A', 22) || '==$' || repeat('A', 43) || "
        "'=:' || repeat('A', 43) || '=', 'Rosa', 'Quispe', '987 000 111', 'owner', 'p_' || "
        "repeat('b', 32), false);"
        "INSERT INTO clinic_private.owner_claims (person_id, digest, expires_at, created_by) "
        "VALUES ('00000000-0000-0000-0000-000000000001', "
        "clinic_private.claim_digest('ABCD-EFGH'), now() + interval '1 hour', "
        "'00000000-0000-0000-0000-000000000001')");
    auto draft = draftOf("rosa");
    draft.claimCode = QStringLiteral("ZZZZ-ZZZZ");
    const auto wrong = registered(clinic, draft);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == ErrorCode::InvalidValue);
    CHECK(wrong.error().field == "claim_code");

    draft.id = RequestId::create();
    draft.claimCode = QStringLiteral("abcd efgh");
    CHECK(registered(clinic, draft) == AccountState::Made);
    const auto signedIn = clinic.signIn("rosa");
    REQUIRE(signedIn);
    CHECK(signedIn->person.id.text() == "00000000-0000-0000-0000-000000000001");

    auto second = draftOf("otra");
    second.claimCode = QStringLiteral("ABCDEFGH");
    CHECK_FALSE(registered(clinic, second));
}
