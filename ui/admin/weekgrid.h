// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/schedule.h"

#include <QWidget>

namespace huella::ui::admin {

class ShiftBlock;

/// One vet's week: a column a day, a block a shift. Blocks are buttons, so the keyboard reaches
/// them; a press on an empty place asks for a shift that begins there.
class WeekGrid : public QWidget
{
    Q_OBJECT

public:
    explicit WeekGrid(QWidget* parent = nullptr);

    void setShifts(const QList<agenda::Schedule>& shifts);
    [[nodiscard]] QSize sizeHint() const override { return {760, 320}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {560, 280}; }

signals:
    void shiftChosen(const huella::agenda::Schedule& shift);
    void placeChosen(int weekday, QTime starts);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void place();
    void chooseHours(const QList<agenda::Schedule>& shifts);
    [[nodiscard]] QRect dayArea(int weekday) const;
    [[nodiscard]] int yOf(QTime time) const;

    QList<ShiftBlock*> m_blocks;
    int m_firstHour = 7;
    int m_lastHour = 20;
};

} // namespace huella::ui::admin
