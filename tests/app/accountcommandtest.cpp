// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/signinstore.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testserver.h"

#include <QProcess>

using namespace huella;
using namespace huella::tests;

namespace {

struct Operator
{
    TestDatabase database;
    QString complained;

    /// huellactl's exit code; `typed` is its standard input.
    int ctl(QStringList words, const QString& typed)
    {
        words += {"--password-stdin", "--dsn", database.superuserDsn()};
        QProcess process;
        process.start(qEnvironmentVariable("HUELLA_BIN_DIR") + "/huellactl", words);
        process.write(typed.toUtf8() + '\n');
        process.closeWriteChannel();
        process.waitForFinished(60000);
        complained = QString::fromUtf8(process.readAllStandardError());
        return process.exitCode();
    }
    int create(const QString& username, const QString& password, const QString& email = {})
    {
        return ctl({"account", "create", "--role", "admin", "--username", username, "--email",
                    email.isNull() ? username + "@clinica.pe" : email, "--first-name", "Lucía",
                    "--last-name", "Paredes"},
                   password);
    }
    Result<people::SignedIn> signIn(const QString& username, const QString& password) const
    {
        // Unknown people need somebody to be taken for.
        database.run("SELECT clinic.pool_grow(2, 2)");
        database::Session session;
        people::SignInStore store(database.settings(), session);
        return test::await(store.signIn(username, password));
    }
};

const QString password = "ventana lenta de mayo";

} // namespace

TEST_CASE("The operator makes the first admin, who signs in")
{
    Operator op;
    REQUIRE(op.create("lucia", password) == 0);
    const auto signedIn = op.signIn("lucia", password);
    REQUIRE(signedIn);
    CHECK(signedIn->person.role == people::Role::Admin);
    CHECK(signedIn->person.fullName() == QString::fromUtf8("Lucía Paredes"));
    CHECK_FALSE(signedIn->mustChangePassword);
}

TEST_CASE("An account that cannot be made is explained and not made")
{
    Operator op;
    CHECK(op.create("lucia", "corta") == 1);
    CHECK(op.complained.contains("contraseña"));
    CHECK(op.create("lucia", password, "sin arroba") == 1);
    CHECK(op.complained.contains("--email"));
    CHECK(op.ctl({"account", "create", "--role", "dios"}, password) == 1);
    CHECK(op.ctl({"account", "create", "--colour", "red"}, password) == 2);
    CHECK(op.database.value("SELECT count(*)::text FROM clinic.users") == "0");

    REQUIRE(op.create("lucia", password) == 0);
    CHECK(op.create("LUCIA", password) == 1);
    CHECK(op.complained.contains("--username"));
}

TEST_CASE("The operator gives a new password, to be changed, and it is on the record")
{
    Operator op;
    REQUIRE(op.create("lucia", password) == 0);
    CHECK(op.ctl({"account", "reset", "--username", "nadie"}, "siete tambores lentos") == 1);
    REQUIRE(op.ctl({"account", "reset", "--username", "Lucia@clinica.pe", "--clear-second-factor"},
                   "siete tambores lentos") == 0);
    CHECK(op.signIn("lucia", password).error().code == ErrorCode::WrongPassword);
    const auto signedIn = op.signIn("lucia", "siete tambores lentos");
    REQUIRE(signedIn);
    CHECK(signedIn->mustChangePassword);
    CHECK(op.database.value("SELECT count(*)::text FROM clinic.audit_log "
                            "WHERE action = 'account_reset'") == "1");
}
