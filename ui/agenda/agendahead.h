// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agenda/agendaplan.h"

#include <QWidget>

namespace huella::ui {

/// The columns' titles above the grid and its gutter; stays while the hours scroll. A click chooses
/// the column.
class AgendaHead : public QWidget
{
    Q_OBJECT

public:
    AgendaHead(const AgendaPlan& plan, QWidget* parent);

    void setOffset(int pixels);
    void setToday(QDate today);
    /// Where the grid's columns begin and end, in this widget.
    void setSight(int left, int right);

    static constexpr int height = 50;

signals:
    void columnChosen(int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintColumn(QPainter& painter, int column) const;
    [[nodiscard]] QString noteOf(int column) const;
    [[nodiscard]] int columnAt(const QPoint& position) const;

    const AgendaPlan& m_plan;
    QDate m_today;
    int m_offset = 0;
    int m_left = 0;
    int m_right = 0;
};

/// The hours at the left of the grid, with the present one in red.
class AgendaGutter : public QWidget
{
    Q_OBJECT

public:
    AgendaGutter(const AgendaPlan& plan, QWidget* parent);

    void setOffset(int pixels);
    /// An invalid time shows none.
    void setNow(QTime now);

    static constexpr int width = 54;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const AgendaPlan& m_plan;
    QTime m_now;
    int m_offset = 0;
};

} // namespace huella::ui
