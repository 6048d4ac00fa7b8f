// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/auditstore.h"

#include "core/database/session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace huella::people {

namespace {

using database::Row;

const QJsonValue nothing(QJsonValue::Undefined);

/// The log keeps an update as [before, after], anything else as the value itself.
AuditChange change(const QString& action, const QString& column, const QJsonValue& value)
{
    if (action == u"insert")
        return {column, nothing, value};
    if (action == u"delete")
        return {column, value, nothing};
    const QJsonArray pair = value.toArray();
    if (value.isArray() && pair.size() == 2)
        return {column, pair.at(0), pair.at(1)};
    return {column, value, value}; // masked
}

QList<AuditChange> changes(const QString& action, const QString& json)
{
    QList<AuditChange> list;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        list.append(change(action, it.key(), it.value()));
    return list;
}

QHash<QString, QString> names(const QString& json)
{
    QHash<QString, QString> hash;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        hash.insert(it.key(), it.value().toString());
    return hash;
}

AuditEntry auditEntry(const Row& row)
{
    AuditEntry entry;
    entry.id = row.bigInteger("id");
    entry.at = row.timestamp("at");
    entry.person = row.id<PersonId>("person_id");
    entry.personName = row.text("person_name");
    entry.action = row.text("action");
    entry.table = row.text("table_name");
    entry.row = QUuid::fromString(row.text("row_id"));
    entry.subject = row.text("subject");
    entry.changes = changes(entry.action, row.text("changes"));
    entry.note = row.text("note");
    entry.names = names(row.text("names"));
    return entry;
}

} // namespace

QFuture<Result<QList<AuditEntry>>> AuditStore::page(const AuditFilter& filter)
{
    const std::optional<qint64> before =
        filter.before ? std::optional(filter.before->id) : std::nullopt;
    return m_session.list(
        QStringLiteral("audit_page"),
        {filter.person, filter.table, filter.from, filter.until, before, pageSize}, auditEntry);
}

} // namespace huella::people
