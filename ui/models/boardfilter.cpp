// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/boardfilter.h"

#include "ui/models/boardmodel.h"

namespace huella::ui {

BoardFilter::BoardFilter(agenda::BoardState state, QObject* parent)
    : QSortFilterProxyModel(parent), m_state(state)
{}

bool BoardFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return sourceModel()
               ->index(row, 0, parent)
               .data(BoardModel::BoardRowRole)
               .value<agenda::BoardRow>()
               .state == m_state;
}

} // namespace huella::ui
