// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

struct pg_result;

namespace huella::database {

/// One parameter of a statement. Everything but bytes travels as text; null is an empty optional.
class Parameter
{
public:
    Parameter(std::nullptr_t) {}
    Parameter(const QString& text)
        : m_value(text.isNull() ? std::nullopt : std::optional(text.toUtf8()))
    {}
    Parameter(const char* text) : m_value(QByteArray(text)) {}
    Parameter(bool value) : m_value(QByteArray(value ? "t" : "f")) {}
    Parameter(int value) : m_value(QByteArray::number(value)) {}
    Parameter(qint64 value) : m_value(QByteArray::number(value)) {}
    Parameter(double value) : m_value(QByteArray::number(value, 'g', 17)) {}
    Parameter(QDate value)
        : m_value(value.isValid() ? std::optional(value.toString(Qt::ISODate).toUtf8())
                                  : std::nullopt)
    {}
    Parameter(QTime value)
        : m_value(value.isValid() ? std::optional(value.toString(Qt::ISODate).toUtf8())
                                  : std::nullopt)
    {}
    Parameter(const QDateTime& value)
        : m_value(value.isValid()
                      ? std::optional(value.toUTC().toString(Qt::ISODateWithMs).toUtf8())
                      : std::nullopt)
    {}
    template <typename Tag>
    Parameter(const Id<Tag>& id)
        : m_value(id.isNull() ? std::nullopt : std::optional(id.text().toUtf8()))
    {}
    template <typename T>
    Parameter(const std::optional<T>& value)
    {
        if (value)
            *this = Parameter(*value);
    }
    /// Raw bytes for a bytea parameter: sent in binary, never as hex text.
    [[nodiscard]] static Parameter bytes(const QByteArray& value)
    {
        Parameter parameter(nullptr);
        parameter.m_value = value;
        parameter.m_isBinary = true;
        return parameter;
    }

    [[nodiscard]] const std::optional<QByteArray>& value() const { return m_value; }
    [[nodiscard]] bool isBinary() const { return m_isBinary; }

private:
    std::optional<QByteArray> m_value;
    bool m_isBinary = false;
};

using Parameters = QList<Parameter>;

class Rows;

/// One row of a result; columns by name. Valid while its Rows lives. A name that the statement does
/// not return is a defect and asserts.
class Row
{
public:
    [[nodiscard]] bool isNull(const char* column) const;
    [[nodiscard]] QString text(const char* column) const; ///< a null QString for NULL
    [[nodiscard]] bool boolean(const char* column) const;
    [[nodiscard]] int integer(const char* column) const;
    [[nodiscard]] qint64 bigInteger(const char* column) const;
    [[nodiscard]] std::optional<double> real(const char* column) const;
    [[nodiscard]] QDate date(const char* column) const;          ///< invalid for NULL
    [[nodiscard]] QTime time(const char* column) const;          ///< invalid for NULL
    [[nodiscard]] QDateTime timestamp(const char* column) const; ///< local time; invalid for NULL
    [[nodiscard]] QByteArray bytes(const char* column) const;
    [[nodiscard]] QStringList textArray(const char* column) const;
    template <typename IdType>
    [[nodiscard]] IdType id(const char* column) const
    {
        return IdType(uuid(column));
    }

private:
    friend class Rows;
    Row(const Rows* rows, int index) : m_rows(rows), m_index(index) {}
    [[nodiscard]] QUuid uuid(const char* column) const;
    [[nodiscard]] int columnOf(const char* column) const;
    [[nodiscard]] QByteArrayView raw(const char* column) const;

    const Rows* m_rows;
    int m_index;
};

/// A statement's result, cheap to copy. Text format, except single-column bytea answers.
class Rows
{
public:
    Rows() = default;
    explicit Rows(pg_result* result); ///< takes ownership

    [[nodiscard]] int size() const;
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] Row at(int index) const { return Row(this, index); }
    [[nodiscard]] Row first() const { return at(0); }

    /// Every row through `make`, a function from `const Row&` to a value.
    template <typename Function>
    [[nodiscard]] auto map(Function make) const
    {
        QList<decltype(make(at(0)))> values;
        values.reserve(size());
        for (int i = 0; i < size(); ++i)
            values.append(make(at(i)));
        return values;
    }

    /// One column's bytes of all rows, one after the other; NotFound without rows.
    [[nodiscard]] Result<QByteArray> joined(const char* column) const;

private:
    friend class Row;
    struct Table;
    std::shared_ptr<const Table> m_result;
};

} // namespace huella::database
