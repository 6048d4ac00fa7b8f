// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTimer;

namespace huella::ui {

class Button;
class TextLabel;

/// Covers its parent while something runs, so that nothing is pressed twice. Appears only after
/// 300 ms: what is quick does not flicker. Cancel is offered where `setCancellable` says so.
class BusyOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit BusyOverlay(QWidget* covered);

    void start(const QString& text);
    void stop();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void setCancellable(bool isCancellable);

    static constexpr int delayMs = 300;

signals:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_isBusy = false;
    double m_turn = 0;
    TextLabel* m_text;
    Button* m_cancel;
    QTimer* m_delay;
    QTimer* m_spin;
};

} // namespace huella::ui
