// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/superuserlink.h"

#include <QFile>

#include <libpq-fe.h>

#include <vector>

namespace huella::database {

namespace {

using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

Error errorOf(const PGresult* result, PGconn* connection)
{
    const char* state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const auto code =
        PQstatus(connection) == CONNECTION_OK ? ErrorCode::Internal : ErrorCode::LinkLost;
    return {code, QString::fromUtf8(PQerrorMessage(connection)).trimmed(),
            QString::fromLatin1(state)};
}

bool succeeded(const PGresult* result)
{
    const auto status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
}

QList<QStringList> rowsOf(const PGresult* result)
{
    QList<QStringList> rows;
    for (int row = 0; row < PQntuples(result); ++row) {
        QStringList values;
        for (int column = 0; column < PQnfields(result); ++column)
            values.append(QString::fromUtf8(PQgetvalue(result, row, column)));
        rows.append(values);
    }
    return rows;
}

} // namespace

void SuperuserLink::Closer::operator()(pg_conn* connection) const
{
    PQfinish(connection);
}

Result<SuperuserLink> SuperuserLink::open(const QString& dsn)
{
    SuperuserLink link(PQconnectdb(dsn.toUtf8().constData()));
    PGconn* connection = link.m_connection.get();
    if (PQstatus(connection) != CONNECTION_OK)
        return failure(ErrorCode::ServerUnavailable,
                       QString::fromUtf8(PQerrorMessage(connection)).trimmed());
    PQsetClientEncoding(connection, "UTF8");
    PQsetNoticeProcessor(
        connection, [](void*, const char*) {}, nullptr);
    return link;
}

Result<void> SuperuserLink::runScript(const QByteArray& sql)
{
    const Answer answer(PQexec(m_connection.get(), sql.constData()), &PQclear);
    if (!succeeded(answer.get()))
        return std::unexpected(errorOf(answer.get(), m_connection.get()));
    return {};
}

Result<QList<QStringList>> SuperuserLink::run(const QByteArray& sql, const QStringList& values)
{
    QList<QByteArray> bytes;
    for (const QString& value : values)
        bytes.append(value.toUtf8());
    std::vector<const char*> pointers;
    for (const QByteArray& value : bytes)
        pointers.push_back(value.constData());
    const Answer answer(PQexecParams(m_connection.get(), sql.constData(), int(pointers.size()),
                                     nullptr, pointers.data(), nullptr, nullptr, 0),
                        &PQclear);
    if (!succeeded(answer.get()))
        return std::unexpected(errorOf(answer.get(), m_connection.get()));
    return rowsOf(answer.get());
}

QByteArray SuperuserLink::quotedName(const QString& name) const
{
    const QByteArray text = name.toUtf8();
    char* quoted = PQescapeIdentifier(m_connection.get(), text.constData(), size_t(text.size()));
    const QByteArray result(quoted);
    PQfreemem(quoted);
    return result;
}

QByteArray SuperuserLink::statement(const QString& name)
{
    QFile file(":/sql/server/" + name + ".sql");
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "SuperuserLink::statement", qPrintable(name));
    return isOpen ? file.readAll() : QByteArray();
}

} // namespace huella::database
