// SPDX-License-Identifier: GPL-3.0-or-later
// Run by keyring.sh, each tag against a keyring in that state.
#include "core/security/keyringsecretstore.h"

#include "tests/support/await.h"
#include "tests/support/catch.h"

using namespace huella;
using huella::security::KeyringSecretStore;
using huella::test::await;

TEST_CASE("An open keyring keeps bytes as they are", "[.][open]")
{
    KeyringSecretStore store(10000);
    const QByteArray secret("se\0creto \xff", 10);
    REQUIRE(await(store.write("connection", secret)));
    CHECK(await(store.read("connection")) == Result<QByteArray>(secret));
    REQUIRE(await(store.remove("connection")));
    CHECK(await(store.remove("connection")));
    REQUIRE(await(store.write("kept", "for the shut one")));
}

TEST_CASE("An open keyring without the entry says that it is missing", "[.][open]")
{
    KeyringSecretStore store(10000);
    CHECK(await(store.read("never written")).error().code == ErrorCode::NotFound);
}

TEST_CASE("A shut keyring is not taken for an empty one", "[.][shut]")
{
    KeyringSecretStore store(10000);
    CHECK(await(store.read("kept")).error().code == ErrorCode::KeyringLocked);
    CHECK(await(store.read("never written")).error().code == ErrorCode::KeyringLocked);
    CHECK(await(store.write("connection", "x")).error().code == ErrorCode::KeyringLocked);
}

TEST_CASE("A desktop without a keyring is told apart from a shut one", "[.][none]")
{
    KeyringSecretStore store(10000);
    CHECK(await(store.read("kept")).error().code == ErrorCode::KeyringUnavailable);
    CHECK(await(store.write("connection", "x")).error().code == ErrorCode::KeyringUnavailable);
}
