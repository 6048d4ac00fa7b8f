// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/connection.h"
#include "core/database/moment.h"

#include "tests/support/catch.h"
#include "tests/support/testserver.h"

using namespace huella;
using namespace huella::database;

namespace {

Rows rowsOf(const char* sql, const Parameters& parameters = {})
{
    static const tests::TestDatabase database;
    Connection connection;
    REQUIRE(connection.open(database.superuserDsn()));
    const auto rows = connection.execute(sql, parameters);
    REQUIRE(rows);
    return *rows;
}

} // namespace

TEST_CASE("Nothing and an empty text are two things", "[rows]")
{
    const auto rows = rowsOf("SELECT NULL::text AS nothing, $1::text AS empty, $2::text AS null",
                             {QStringLiteral(""), QString()});
    const Row row = rows.first();
    CHECK(row.text("nothing").isNull());
    CHECK(row.isNull("null"));
    CHECK(row.text("empty") == "");
    CHECK_FALSE(row.text("empty").isNull());
}

TEST_CASE("Values of every type come back as they went", "[rows]")
{
    const auto id = PatientId::create();
    const QDateTime moment(QDate(2026, 11, 22), QTime(9, 5, 7, 250));
    const auto rows =
        rowsOf("SELECT $1::uuid AS id, $2::int AS i, $3::bigint AS b, $4::float8 AS f,"
               " $5::bool AS t, $6::date AS d, $7::time AS c, $8::timestamptz AS m",
               {id, 42, qint64(9000000000), 2.5, true, QDate(1899, 12, 31), QTime(13, 30), moment});
    const Row row = rows.first();
    CHECK(row.id<PatientId>("id") == id);
    CHECK(row.integer("i") == 42);
    CHECK(row.bigInteger("b") == 9000000000);
    CHECK(row.real("f") == 2.5);
    CHECK(row.boolean("t"));
    CHECK(row.date("d") == QDate(1899, 12, 31));
    CHECK(row.time("c") == QTime(13, 30));
    CHECK(row.timestamp("m") == moment);
    CHECK(row.timestamp("m").timeSpec() == Qt::LocalTime);
}

TEST_CASE("Moments in JSON are read whatever time zone they were written in", "[rows]")
{
    const QDateTime moment(QDate(2026, 11, 22), QTime(22, 12, 58, 500), Qt::UTC);
    CHECK(momentIn("2026-11-22T22:12:58.5+00:00") == moment);
    CHECK(momentIn("2026-11-22T17:12:58.5-05:00") == moment);
    CHECK(momentIn("2026-11-22T22:12:58.500123Z") == moment);
    CHECK(momentIn("2026-11-22T22:12:58+00:00") == moment.addMSecs(-500));
    CHECK_FALSE(momentIn("").isValid());
    CHECK_FALSE(momentIn("infinity").isValid());
    CHECK_FALSE(momentIn("2026-13-22T22:12:58+00:00").isValid());
}

TEST_CASE("Moments are read to the millisecond, with and without a fraction", "[rows]")
{
    const auto rows = rowsOf("SELECT '2026-01-02 03:04:05.5Z'::timestamptz AS half,"
                             " '2026-01-02 03:04:05Z'::timestamptz AS whole,"
                             " '2026-01-02 03:04:05.123456Z'::timestamptz AS fine,"
                             " '2026-01-02 03:04:05.007Z'::timestamptz AS small,"
                             " 'infinity'::timestamptz AS endless,"
                             " NULL::timestamptz AS never");
    const QDateTime whole(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    CHECK(rows.first().timestamp("whole") == whole);
    CHECK(rows.first().timestamp("half") == whole.addMSecs(500));
    CHECK(rows.first().timestamp("fine") == whole.addMSecs(123));
    CHECK(rows.first().timestamp("small") == whole.addMSecs(7));
    CHECK_FALSE(rows.first().timestamp("never").isValid());
    CHECK_FALSE(rows.first().timestamp("endless").isValid());
}

TEST_CASE("An array of texts keeps commas, quotes and empty ones", "[rows]")
{
    const auto rows = rowsOf("SELECT ARRAY['a', 'b, \"c\" \\ d', '', 'ñ'] AS some,"
                             " ARRAY[]::text[] AS none");
    CHECK(rows.first().textArray("some") ==
          QStringList{"a", "b, \"c\" \\ d", "", QString::fromUtf8("ñ")});
    CHECK(rows.first().textArray("none").isEmpty());
}

TEST_CASE("A result outlives its connection", "[rows]")
{
    const auto rows = rowsOf("SELECT n::text AS n FROM generate_series(1, 3) n");
    CHECK(rows.map([](const Row& row) { return row.text("n"); }) == QStringList{"1", "2", "3"});
}
