// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/scramverifier.h"

#include "core/database/connection.h"
#include "core/security/passwordstretch.h"
#include "tests/support/catch.h"
#include "tests/support/testserver.h"

#include <QUuid>

using namespace huella;
using huella::security::PasswordStretch;
using huella::security::ScramVerifier;

// Salt and password of RFC 7677; the keys were computed with Python's hashlib.
TEST_CASE("A verifier follows RFC 5802", "[scram]")
{
    CHECK(ScramVerifier::make("pencil", QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ==")) ==
          "SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY="
          ":wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=");
    CHECK(ScramVerifier::make("pencil") != ScramVerifier::make("pencil"));
}

TEST_CASE("PostgreSQL takes a verifier as it is and lets its owner in", "[scram]")
{
    const tests::TestDatabase database;
    const QString role = "p_" + QUuid::createUuid().toString(QUuid::Id128);
    const QString secret = PasswordStretch::compute(QString::fromUtf8("un gato ñato y cojo"), role);
    const QString verifier = ScramVerifier::make(secret);
    database.run(
        QString("CREATE ROLE %1 LOGIN PASSWORD '%2' IN ROLE huella_owner").arg(role, verifier));
    CHECK(database.value("SELECT rolpassword FROM pg_authid WHERE rolname = $1", {role}) ==
          verifier);

    database::Connection connection;
    CHECK(connection.open(database.settings(), role, secret.toUtf8()));
    CHECK(connection.open(database.settings(), role, "another").error().code ==
          ErrorCode::WrongPassword);
    connection.close();
    database.run("DROP ROLE " + role);
}
