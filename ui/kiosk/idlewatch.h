// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace huella::ui::kiosk {

/// How long the kiosk waits for somebody who does nothing.
struct Patience
{
    std::chrono::milliseconds idle = std::chrono::seconds(45);
    std::chrono::milliseconds countdown = std::chrono::seconds(20);
    std::chrono::milliseconds end = std::chrono::seconds(20); ///< the end screen
};

/// Notices that nobody touches, types or scrolls any more, counts down, and says that it is over.
/// Watches the whole program's input while it runs.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(const Patience& patience, QObject* parent = nullptr);

    void start(); ///< somebody is here
    void stop();
    /// The same as a touch: somebody is still here.
    void stay();
    [[nodiscard]] bool isCounting() const { return m_secondsLeft > 0; }

signals:
    void countdownChanged(int secondsLeft); ///< 0: nobody counts any more
    void gone();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void count();
    void setSecondsLeft(int seconds);

    Patience m_patience;
    QTimer m_idle;
    QTimer m_tick;
    int m_secondsLeft = 0;
    bool m_isOn = false;
};

} // namespace huella::ui::kiosk
