// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace huella::ui {

/// Tells somebody who looks at another window: a message of the desktop where there is a tray,
/// and the window asks for attention in the task bar. Never anything that others may not read.
class DesktopNotice : public QObject
{
    Q_OBJECT

public:
    /// `owner` is any widget of the window that is meant.
    explicit DesktopNotice(QWidget* owner);

    void tell(const QString& text);
    /// A number in front of the window's title, as in "(3) Huella"; 0 takes it away.
    void setCount(int count);

signals:
    void told(const QString& text);

private:
    [[nodiscard]] bool isSomebodyLooking() const;

    QWidget* m_owner;
    QSystemTrayIcon* m_tray = nullptr; ///< from the first message on
};

} // namespace huella::ui
