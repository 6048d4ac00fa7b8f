// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/till.h"
#include "ui/models/valuetablemodel.h"

namespace huella::ui {

/// A movement in its place of the day: the place is what tells it from another.
struct MovementRow
{
    int place = 0;
    payments::Movement movement;
    bool isAfterClose = false;

    friend bool operator==(const MovementRow& a, const MovementRow& b)
    {
        return a.place == b.place && a.movement.payment == b.movement.payment &&
               a.movement.amount == b.movement.amount && a.isAfterClose == b.isAfterClose;
    }
};

template <>
struct RowKey<MovementRow>
{
    [[nodiscard]] static int of(const MovementRow& row) { return row.place; }
};

/// What moved on a day, a row each.
class MovementModel : public ValueTableModel<MovementRow>
{
    Q_OBJECT

public:
    enum Column { When, What, Method, Amount, Whom, Who };

    explicit MovementModel(QObject* parent = nullptr);

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void setDay(const payments::TillDay& day);

protected:
    [[nodiscard]] QVariant cell(const MovementRow& row, int column, int role) const override;
};

} // namespace huella::ui
