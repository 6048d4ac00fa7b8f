// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <algorithm>

namespace huella::ui {

/// What tells one value of a table from another: `static Key of(const Value&)`, for each Value.
template <typename Value>
struct RowKey;

/// Values as rows of a table, in the order they are given, fed from outside. Where a new list has
/// the same keys, only the rows that differ change.
template <typename Value>
class ValueTableModel : public QAbstractTableModel
{
public:
    explicit ValueTableModel(QStringList titles, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_titles(std::move(titles))
    {}

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_values.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_titles.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        return index.isValid() ? cell(m_values.at(index.row()), index.column(), role) : QVariant();
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
            return m_titles.value(section);
        return {};
    }

    [[nodiscard]] const Value& at(int row) const { return m_values.at(row); }
    [[nodiscard]] const QList<Value>& values() const { return m_values; }
    /// -1 when it is not there.
    template <typename Key>
    [[nodiscard]] int rowOf(const Key& wanted) const
    {
        const auto found = std::find_if(m_values.begin(), m_values.end(), [&](const Value& value) {
            return RowKey<Value>::of(value) == wanted;
        });
        return found == m_values.end() ? -1 : int(found - m_values.begin());
    }

    void setValues(const QList<Value>& values)
    {
        const bool isSameRows = std::equal(values.begin(), values.end(), m_values.begin(),
                                           m_values.end(), [](const Value& a, const Value& b) {
                                               return RowKey<Value>::of(a) == RowKey<Value>::of(b);
                                           });
        if (!isSameRows) {
            beginResetModel();
            m_values = values;
            endResetModel();
            return;
        }
        for (int row = 0; row < values.size(); ++row)
            replace(row, values.at(row));
    }

    /// More rows below.
    void append(const QList<Value>& values)
    {
        if (values.isEmpty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + int(values.size()) - 1);
        m_values.append(values);
        endInsertRows();
    }

protected:
    /// What the cell says: Qt::DisplayRole at least.
    [[nodiscard]] virtual QVariant cell(const Value& value, int column, int role) const = 0;

private:
    void replace(int row, const Value& value)
    {
        if (m_values.at(row) == value)
            return;
        m_values[row] = value;
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    QStringList m_titles;
    QList<Value> m_values;
};

} // namespace huella::ui
