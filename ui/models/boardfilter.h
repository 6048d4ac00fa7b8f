// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/boardstate.h"

#include <QSortFilterProxyModel>

namespace huella::ui {

/// Of a BoardModel those who wait, or those who are being attended.
class BoardFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit BoardFilter(agenda::BoardState state, QObject* parent = nullptr);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    agenda::BoardState m_state;
};

} // namespace huella::ui
