// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/boardrow.h"
#include "ui/models/valuelistmodel.h"

namespace huella::ui {

/// The waiting-room board in the queue's order. `BoardRowRole` is the agenda::BoardRow. Single
/// rows from live changes are put and removed without a new read; one that is older than what is
/// shown is ignored.
class BoardModel : public ValueListModel<agenda::BoardRow, agenda::comesBefore>
{
    Q_OBJECT

public:
    enum Role { BoardRowRole = Qt::UserRole };

    using ValueListModel::ValueListModel;

    void apply(const agenda::BoardRow& row);
    [[nodiscard]] int waiting() const;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
};

} // namespace huella::ui
