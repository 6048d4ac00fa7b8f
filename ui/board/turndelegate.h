// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QStyledItemDelegate>

namespace huella::ui::board {

/// Draws a turn for the waiting room: number, the pet's name, and for a minute after the call
/// that it may come in.
class TurnDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TurnDelegate(const Clock& clock, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    const Clock& m_clock;
};

} // namespace huella::ui::board
