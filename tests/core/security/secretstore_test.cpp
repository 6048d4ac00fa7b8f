// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/filesecretstore.h"
#include "core/security/memorysecretstore.h"

#include "tests/support/await.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace huella;
using namespace huella::security;
using huella::test::await;

namespace {

void checkKeeping(SecretStore& store)
{
    CHECK(await(store.read("token")).error().code == ErrorCode::NotFound);
    REQUIRE(await(store.write("token", QByteArray("a\0b", 3))));
    CHECK(await(store.read("token")) == Result<QByteArray>(QByteArray("a\0b", 3)));
    REQUIRE(await(store.write("token", "second")));
    CHECK(await(store.read("token")) == Result<QByteArray>("second"));
    REQUIRE(await(store.remove("token")));
    CHECK(await(store.remove("token")));
    CHECK(await(store.read("token")).error().code == ErrorCode::NotFound);
}

} // namespace

TEST_CASE("The store in memory keeps secrets until it ends", "[secrets]")
{
    MemorySecretStore store;
    checkKeeping(store);
}

TEST_CASE("The store in files keeps secrets for their owner alone", "[secrets]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("secrets/token");
    FileSecretStore store(folder.filePath("secrets"));
    checkKeeping(store);

    REQUIRE(await(store.write("token", "x")));
    CHECK((QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser)) ==
          (QFile::ReadOwner | QFile::WriteOwner));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther);
    CHECK(await(store.read("token")).error().code == ErrorCode::BadFile);
}

TEST_CASE("The store in files writes nowhere but in its folder", "[secrets]")
{
    const QTemporaryDir folder;
    FileSecretStore store(folder.filePath("secrets"));
    for (const QString key : {"../token", "", "a/b", ".hidden", "a\n"}) {
        CHECK(await(store.write(key, "x")).error().code == ErrorCode::InvalidValue);
        CHECK(await(store.read(key)).error().code == ErrorCode::InvalidValue);
    }
}
