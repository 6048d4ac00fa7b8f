// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/rows.h"

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

Rows::Rows(pg_result* result) : m_result(result, PQclear) {}

int Rows::size() const
{
    return m_result ? PQntuples(m_result.get()) : 0;
}

int Row::columnOf(const char* column) const
{
    const int index = PQfnumber(m_rows->m_result.get(), column);
    Q_ASSERT_X(index >= 0, "Row", column);
    return index;
}

bool Row::isNull(const char* column) const
{
    return PQgetisnull(m_rows->m_result.get(), m_index, columnOf(column)) == 1;
}

QByteArrayView Row::raw(const char* column) const
{
    const PGresult* result = m_rows->m_result.get();
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
    // "2026-11-22 17:12:58.123456+00": Qt wants minutes in the offset and no more than ms.
    const QString value = text(column);
    if (value.isNull())
        return {};
    QDateTime moment = QDateTime::fromString(value.left(19).replace(u' ', u'T'),
                                             QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    moment.setTimeSpec(Qt::UTC);
    const qsizetype end = value.indexOf(u'+', 19);
    if (value.size() > 20 && value[19] == u'.')
        moment = moment.addMSecs(
            QStringView(value).mid(20, end - 20).toString().leftJustified(3, u'0').left(3).toInt());
    return moment.toLocalTime();
}

QByteArray Row::bytes(const char* column) const
{
    const PGresult* result = m_rows->m_result.get();
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
