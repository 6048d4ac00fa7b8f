// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/rows.h"

#include "core/database/moment.h"

#include <QHash>

#include <libpq-fe.h>

namespace huella::database {

namespace {

constexpr Oid byteaOid = 17;

QByteArray unescaped(QByteArrayView text)
{
    size_t size = 0;
    unsigned char* bytes =
        PQunescapeBytea(reinterpret_cast<const unsigned char*>(text.data()), &size);
    const QByteArray value(reinterpret_cast<const char*>(bytes), qsizetype(size));
    PQfreemem(bytes);
    return value;
}

/// The elements of PostgreSQL's text form of a one-dimensional array: {a,"b c",NULL}.
QStringList elements(const QString& array)
{
    QStringList values;
    QString value;
    bool isQuoted = false;
    bool isEscaped = false;
    for (qsizetype i = 1; i < array.size(); ++i) {
        const QChar c = array[i];
        if (isEscaped) {
            value += c;
            isEscaped = false;
        } else if (c == u'\\') {
            isEscaped = true;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u',' || c == u'}')) {
            values.append(value);
            value.clear();
        } else {
            value += c;
        }
    }
    return values;
}

} // namespace

/// A result with its columns by name: PQfnumber goes through all of them at each call.
struct Rows::Table
{
    pg_result* result;
    QHash<QByteArrayView, int> columns;

    explicit Table(pg_result* owned) : result(owned)
    {
        for (int i = 0; i < PQnfields(result); ++i)
            columns.insert(PQfname(result, i), i);
    }
    ~Table() { PQclear(result); }
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;
};

Rows::Rows(pg_result* result) : m_result(std::make_shared<Table>(result)) {}

int Rows::size() const
{
    return m_result ? PQntuples(m_result->result) : 0;
}

int Row::columnOf(const char* column) const
{
    const int index = m_rows->m_result->columns.value(column, -1);
    Q_ASSERT_X(index >= 0, "Row", column);
    return index;
}

Result<QByteArray> Rows::joined(const char* column) const
{
    if (isEmpty())
        return failure(ErrorCode::NotFound);
    const int index = first().columnOf(column);
    qsizetype size = 0;
    for (int i = 0; i < this->size(); ++i)
        size += PQgetlength(m_result->result, i, index);
    QByteArray bytes;
    bytes.reserve(size);
    for (int i = 0; i < this->size(); ++i)
        bytes.append(PQgetvalue(m_result->result, i, index),
                     PQgetlength(m_result->result, i, index));
    return bytes;
}

bool Row::isNull(const char* column) const
{
    return PQgetisnull(m_rows->m_result->result, m_index, columnOf(column)) == 1;
}

QByteArrayView Row::raw(const char* column) const
{
    const PGresult* result = m_rows->m_result->result;
    const int index = columnOf(column);
    if (PQgetisnull(result, m_index, index))
        return {};
    return {PQgetvalue(result, m_index, index), PQgetlength(result, m_index, index)};
}

QString Row::text(const char* column) const
{
    const auto value = raw(column);
    // A NULL is a null string, an empty text is not.
    return value.isNull() ? QString() : QString::fromUtf8(value.data(), value.size());
}

bool Row::boolean(const char* column) const
{
    return raw(column) == QByteArrayView("t");
}

int Row::integer(const char* column) const
{
    return raw(column).toByteArray().toInt();
}

qint64 Row::bigInteger(const char* column) const
{
    return raw(column).toByteArray().toLongLong();
}

std::optional<double> Row::real(const char* column) const
{
    if (isNull(column))
        return std::nullopt;
    return raw(column).toByteArray().toDouble();
}

QDate Row::date(const char* column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QTime Row::time(const char* column) const
{
    return QTime::fromString(text(column), Qt::ISODateWithMs);
}

QDateTime Row::timestamp(const char* column) const
{
    return momentIn(raw(column));
}

QByteArray Row::bytes(const char* column) const
{
    const PGresult* result = m_rows->m_result->result;
    const int index = columnOf(column);
    const auto value = raw(column);
    if (value.isNull())
        return {};
    const bool isHex = PQfformat(result, index) == 0 && PQftype(result, index) == byteaOid;
    return isHex ? unescaped(value) : value.toByteArray();
}

QStringList Row::textArray(const char* column) const
{
    const QString value = text(column);
    return value.size() <= 2 ? QStringList() : elements(value);
}

QUuid Row::uuid(const char* column) const
{
    return QUuid::fromString(QLatin1StringView(raw(column)));
}

} // namespace huella::database
