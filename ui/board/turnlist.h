// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/publicboard.h"
#include "core/base/clock.h"

#include <QWidget>

namespace huella::ui::board {

class Portraits;

/// The turns of one state, as large as the screen allows; what finds no room is counted below.
/// Nothing here can be chosen. Who was called within the last minute stands out.
class TurnList : public QWidget
{
    Q_OBJECT

public:
    TurnList(const Clock& clock, const Portraits& portraits, QWidget* parent = nullptr);

    void setRows(const QList<agenda::PublicBoardRow>& rows);
    [[nodiscard]] const QList<agenda::PublicBoardRow>& rows() const { return m_rows; }
    [[nodiscard]] bool isCalled(const agenda::PublicBoardRow& row) const;
    /// How many rows stand on the screen.
    [[nodiscard]] int shownRows() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRow(QPainter& painter, const QRect& area, const agenda::PublicBoardRow& row) const;
    void paintRest(QPainter& painter, const QRect& area, int count) const;
    [[nodiscard]] int rowHeight() const;

    const Clock& m_clock;
    const Portraits& m_portraits;
    QList<agenda::PublicBoardRow> m_rows;
};

} // namespace huella::ui::board
