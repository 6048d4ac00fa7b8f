// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/models/auditmodel.h"
#include "ui/models/auditwords.h"
#include "ui/models/cataloguemodel.h"
#include "ui/models/peoplemodel.h"
#include "ui/models/servicesmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonValue>
#include <QSignalSpy>

using namespace huella;
using namespace huella::ui;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

people::Person person(const QString& name, people::Role role = people::Role::Vet)
{
    people::Person it;
    it.id = PersonId::create();
    it.firstName = name;
    it.lastName = QStringLiteral("Peña");
    it.role = role;
    return it;
}

people::AuditEntry entry(qint64 id, const QString& action, QList<people::AuditChange> changes = {})
{
    people::AuditEntry it;
    it.id = id;
    it.at = QDateTime(QDate(2026, 11, 22), QTime(10, 32));
    it.personName = QStringLiteral("Rosa Flores");
    it.action = action;
    it.table = QStringLiteral("appointments");
    it.subject = QStringLiteral("Ñusta");
    it.changes = std::move(changes);
    return it;
}

} // namespace

TEST_CASE("A list with the same rows changes only those that differ", "[models]")
{
    PeopleModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    QList<people::Person> people{person("Ana"), person("Óscar"), person("Wayra")};
    model.setValues(people);
    CHECK(model.rowCount() == 3);
    CHECK(model.rowOf(people[1].id) == 1);
    CHECK(model.rowOf(PersonId::create()) == -1);

    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    people[1].isActive = false;
    model.setValues(people);
    CHECK(resets.isEmpty());
    REQUIRE(changes.size() == 1);
    CHECK(changes[0][0].toModelIndex().row() == 1);
    CHECK(changes[0][1].toModelIndex().column() == PeopleModel::SecondFactor);
    CHECK_FALSE(model.index(1, PeopleModel::Active).data(PeopleModel::OnRole).toBool());

    people.removeFirst();
    model.setValues(people);
    CHECK(resets.size() == 1);
    CHECK(model.index(0, PeopleModel::Name).data().toString() == "Óscar Peña");
}

TEST_CASE("Services and procedures say name, price and whether they are offered", "[models]")
{
    ServicesModel services;
    const QAbstractItemModelTester servicesTester(&services, fatal);
    services.setValues({{{ServiceId::create(), "Baño", {}, 45, Money(8550, "PEN")}, false}});
    CHECK(services.index(0, ServicesModel::Name).data().toString() == "Baño");
    CHECK(services.index(0, ServicesModel::Price).data().toString().contains("85"));
    CHECK_FALSE(services.index(0, ServicesModel::Offered).data(ServicesModel::OnRole).toBool());

    CatalogueModel catalogue;
    const QAbstractItemModelTester catalogueTester(&catalogue, fatal);
    catalogue.setValues({{{ProcedureId::create(), "Tórax", "rayos_x"}, {}, true}});
    CHECK(catalogue.index(0, CatalogueModel::Kind).data().toString() != "rayos_x");
    CHECK(catalogue.index(0, CatalogueModel::Done).data(CatalogueModel::OnRole).toBool());
}

TEST_CASE("The log grows downwards and starts anew", "[models]")
{
    AuditModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setValues({entry(9, "insert"), entry(8, "update")});
    model.append({entry(7, "delete")});
    model.append({});
    CHECK(model.rowCount() == 3);
    CHECK(model.at(2).id == 7);
    model.setValues({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("The log tells changes that matter to people, and no id", "[models]")
{
    auto changed = entry(
        1, "update",
        {{"status_changed_at", "2026-01-01", "2026-01-02"},
         {"vet_id", "11111111-1111-1111-1111-111111111111", "22222222-2222-2222-2222-222222222222"},
         {"status", "confirmada", "cancelada"},
         {"owner_id", "x", "y"}});
    changed.names = {{"11111111-1111-1111-1111-111111111111", "Valeria Peña"},
                     {"22222222-2222-2222-2222-222222222222", "Óscar Ibáñez"}};
    const QList<AuditLine> lines = auditLines(changed);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].before == "confirmada");
    CHECK(lines[0].after == "cancelada");
    CHECK(lines[1].after == "Óscar Ibáñez");
    CHECK(auditSummary(changed).contains("Ñusta"));
    CHECK_FALSE(auditSummary(changed).contains("1111"));
    CHECK(auditSentence(changed).startsWith("Rosa Flores "));
}

TEST_CASE("A masked value is never told, whoever asks", "[models]")
{
    const auto changed = entry(1, "update", {{"diagnosis", "***", "***"}});
    const QList<AuditLine> lines = auditLines(changed);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].before == lines[0].after);
    CHECK_FALSE(auditSummary(changed).contains("***"));
}

TEST_CASE("Every act has words, also one that nobody foresaw", "[models]")
{
    for (const char* action :
         {"insert", "update", "delete", "undo_take", "role_locked", "novelty"}) {
        INFO(action);
        CHECK(auditSummary(entry(1, QString::fromLatin1(action))).contains("Ñusta"));
    }
    auto nobody = entry(1, "insert");
    nobody.personName.clear();
    nobody.subject.clear();
    CHECK_FALSE(auditActor(nobody).isEmpty());
    CHECK_FALSE(auditSummary(nobody).contains("%1"));
}
