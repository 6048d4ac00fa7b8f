// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/barelink.h"

#include <libpq-fe.h>

#include <stdexcept>
#include <vector>

namespace huella::bench {

BareLink::BareLink(const QString& dsn) : m_connection(PQconnectdb(dsn.toUtf8().constData()))
{
    if (PQstatus(m_connection) != CONNECTION_OK) {
        const std::string message = PQerrorMessage(m_connection);
        PQfinish(m_connection);
        throw std::runtime_error(message);
    }
}

BareLink::~BareLink()
{
    PQfinish(m_connection);
}

pg_result* BareLink::checked(pg_result* result) const
{
    const auto status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return result;
    PQclear(result);
    throw std::runtime_error(PQerrorMessage(m_connection));
}

void BareLink::script(const QByteArray& sql)
{
    PQclear(checked(PQexec(m_connection, sql.constData())));
}

void BareLink::prepare(const char* name, const QByteArray& sql)
{
    PQclear(checked(PQprepare(m_connection, name, sql.constData(), 0, nullptr)));
}

int BareLink::run(const char* name, const QList<QByteArray>& values)
{
    std::vector<const char*> pointers;
    for (const QByteArray& value : values)
        pointers.push_back(value.isNull() ? nullptr : value.constData());
    pg_result* result = checked(PQexecPrepared(m_connection, name, int(values.size()),
                                               pointers.data(), nullptr, nullptr, 0));
    const int rows = PQntuples(result);
    volatile char sink = 0;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < PQnfields(result); ++column)
            sink = *PQgetvalue(result, row, column);
    Q_UNUSED(sink)
    PQclear(result);
    return rows;
}

void BareLink::put(const char* name, const QByteArray& uuid, const QByteArray& bytes)
{
    const char* values[] = {uuid.constData(), bytes.constData()};
    const int lengths[] = {0, int(bytes.size())};
    const int formats[] = {0, 1};
    PQclear(checked(PQexecPrepared(m_connection, name, 2, values, lengths, formats, 0)));
}

QByteArray BareLink::content(const char* name, const QByteArray& uuid)
{
    const char* values[] = {uuid.constData()};
    pg_result* result = checked(PQexecPrepared(m_connection, name, 1, values, nullptr, nullptr, 1));
    if (PQntuples(result) != 1)
        throw std::runtime_error("no such row");
    QByteArray bytes(PQgetvalue(result, 0, 0), PQgetlength(result, 0, 0));
    PQclear(result);
    return bytes;
}

QList<QByteArray> BareLink::firstRow(const QByteArray& sql)
{
    pg_result* result = checked(PQexec(m_connection, sql.constData()));
    QList<QByteArray> row;
    for (int column = 0; PQntuples(result) > 0 && column < PQnfields(result); ++column)
        row.append(PQgetvalue(result, 0, column));
    PQclear(result);
    if (row.isEmpty())
        throw std::runtime_error("no row: " + sql.toStdString());
    return row;
}

int BareLink::takeNotifications()
{
    if (!PQconsumeInput(m_connection))
        throw std::runtime_error(PQerrorMessage(m_connection));
    int count = 0;
    while (PGnotify* notify = PQnotifies(m_connection)) {
        PQfreemem(notify);
        ++count;
    }
    return count;
}

int BareLink::socket() const
{
    return PQsocket(m_connection);
}

} // namespace huella::bench
