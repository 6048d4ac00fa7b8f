// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace huella::ui::kiosk {

/// The unseen corner that staff hold a finger on; everybody else presses through to nothing.
class Corner : public QWidget
{
    Q_OBJECT

public:
    static constexpr int side = 48;

    /// Stands in the lower right corner of `parent`, above everything.
    explicit Corner(QWidget* parent);
    void setHoldTime(std::chrono::milliseconds time) { m_hold.setInterval(time); }

signals:
    void held();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QTimer m_hold;
};

} // namespace huella::ui::kiosk
