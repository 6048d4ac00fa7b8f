// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QHash>

#include <algorithm>

namespace huella::ui {

/// A list of values with an `id`, in an order of its own, fed from outside. New lists and single
/// values are merged in: only rows that differ change, so selection and scrolling stay.
template <typename Value, bool (*before)(const Value&, const Value&)>
class ValueListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;
    using Key = decltype(Value::id);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_values.size());
    }
    [[nodiscard]] const Value& at(int row) const { return m_values.at(row); }
    [[nodiscard]] const QList<Value>& values() const { return m_values; }
    /// -1 when it is not there.
    [[nodiscard]] int rowOf(const Key& id) const
    {
        const auto found = std::find_if(m_values.begin(), m_values.end(),
                                        [&](const Value& value) { return value.id == id; });
        return found == m_values.end() ? -1 : int(found - m_values.begin());
    }

    /// What is not in `values` goes, what is new comes, what differs changes.
    void setValues(QList<Value> values)
    {
        std::stable_sort(values.begin(), values.end(), before);
        removeMissing(values);
        for (const Value& value : values)
            put(value);
    }

    /// Inserts the value or changes the one of the same id.
    void put(const Value& value)
    {
        const int from = rowOf(value.id);
        if (from < 0)
            return insert(value);
        if (m_values.at(from) == value)
            return;
        m_values[from] = value;
        const int row = settle(from);
        emit dataChanged(index(row), index(row));
    }

    void remove(const Key& id)
    {
        if (const int row = rowOf(id); row >= 0)
            removeAt(row);
    }

private:
    void insert(const Value& value)
    {
        const auto place = std::upper_bound(m_values.begin(), m_values.end(), value, before);
        const int row = int(place - m_values.begin());
        beginInsertRows({}, row, row);
        m_values.insert(row, value);
        endInsertRows();
    }

    /// Moves the changed row to where it belongs; the others are in order.
    int settle(int from)
    {
        int to = 0;
        for (int row = 0; row < m_values.size(); ++row) {
            if (row != from && !before(m_values.at(from), m_values.at(row)))
                ++to;
        }
        if (to == from)
            return from;
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_values.move(from, to);
        endMoveRows();
        return to;
    }

    void removeAt(int row)
    {
        beginRemoveRows({}, row, row);
        m_values.removeAt(row);
        endRemoveRows();
    }

    void removeMissing(const QList<Value>& values)
    {
        for (int row = int(m_values.size()) - 1; row >= 0; --row) {
            const bool stays = std::any_of(values.begin(), values.end(), [&](const Value& value) {
                return value.id == m_values.at(row).id;
            });
            if (!stays)
                removeAt(row);
        }
    }

    QList<Value> m_values;
};

} // namespace huella::ui
