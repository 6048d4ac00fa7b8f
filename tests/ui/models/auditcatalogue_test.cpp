// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "tests/support/testclinic.h"
#include "ui/models/auditvocabulary.h"

#include <QSet>

using namespace huella;
using namespace huella::tests;

// The log's words against the catalogue of a migrated database.

namespace {

const QString audited =
    "FROM pg_trigger g JOIN pg_proc f ON f.oid = g.tgfoid JOIN pg_class c ON c.oid = g.tgrelid "
    "WHERE NOT g.tgisinternal AND (f.proname ~ '^audit' OR f.prosrc ~ '\\maudit\\M')";

QStringList listOf(const TestDatabase& database, const QString& sql)
{
    return database.value("SELECT coalesce(string_agg(DISTINCT x, ' ' ORDER BY x), '') FROM (" +
                          sql + ") AS list (x)")
        .split(' ', Qt::SkipEmptyParts);
}

template <typename Words>
QSet<QString> keysOf(const Words& words)
{
    QSet<QString> keys;
    for (const auto& word : words)
        keys.insert(QString::fromLatin1(word.key));
    return keys;
}

bool isInSpanish(const char* text)
{
    // Words of no catalogue come back as they are; some are the same in both languages.
    static const QSet<QString> same{"Mercado Pago", "PDF", "A4", "anamnesis",
                                   "microchip"};
    return same.contains(text) || QCoreApplication::translate("AuditWords", text) != text;
}

} // namespace

TEST_CASE("Every table and column of the log has a word that people know", "[audit]")
{
    const TestDatabase database;
    QSet<QString> tables;
    for (const auto& table : ui::auditTableWords())
        tables.insert(QString::fromLatin1(table.table));
    const QStringList known = listOf(database, "SELECT c.relname::text " + audited);
    REQUIRE(known.size() > 20);
    for (const QString& table : known) {
        INFO("table " << table.toStdString());
        CHECK(tables.contains(table));
    }
    QSet<QString> columns = keysOf(ui::auditColumnWords());
    for (const char* silent : ui::auditSilentColumns())
        columns.insert(QString::fromLatin1(silent));
    for (const QString& column : listOf(
             database, "SELECT a.attname::text FROM pg_attribute a WHERE a.attnum > 0 AND NOT "
                       "a.attisdropped AND a.atttypid <> 'uuid'::regtype AND a.attrelid IN "
                       "(SELECT c.oid " +
                           audited + ")")) {
        INFO("column " << column.toStdString());
        CHECK(columns.contains(column));
    }
}

TEST_CASE("Every act of the log has a sentence", "[audit]")
{
    const TestDatabase database;
    const QSet<QString> acts = keysOf(ui::auditActWords());
    const QStringList known = listOf(
        database, "SELECT (regexp_matches(prosrc, '\\maudit\\(\\s*''([a-z_]+)''', 'g'))[1] FROM "
                  "pg_proc WHERE pronamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN "
                  "('clinic', 'clinic_private'))");
    REQUIRE(known.size() > 5);
    for (const QString& act : known) {
        INFO("act " << act.toStdString());
        CHECK(acts.contains(act));
    }
}

TEST_CASE("The log's words are there in Spanish", "[audit]")
{
    test::dress();
    for (const auto& table : ui::auditTableWords())
        for (const char* text : {table.title, table.named, table.plain}) {
            INFO(text);
            CHECK(isInSpanish(text));
        }
    for (const auto words : {ui::auditActWords(), ui::auditColumnWords(), ui::auditValueWords()})
        for (const auto& word : words) {
            INFO(word.text);
            CHECK(isInSpanish(word.text));
        }
}
