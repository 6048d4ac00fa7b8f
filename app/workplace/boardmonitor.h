// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QScreen;
class QWidget;

namespace huella::app {

/// Keeps the public board full screen on the monitor that the clinic chose, also when that one is
/// switched on later than the PC; until then it stands on the first there is.
class BoardMonitor : public QObject
{
    Q_OBJECT

public:
    /// `wanted` is the monitor's name, as `names()` gives them; empty is the main one.
    BoardMonitor(QWidget& window, const QString& wanted);

    void place();
    [[nodiscard]] QScreen* monitor() const;
    [[nodiscard]] static QStringList names();
    /// Which of `names` it is to be: the wanted one, or the first.
    [[nodiscard]] static int chosen(const QStringList& names, const QString& wanted);

private:
    QWidget& m_window;
    QString m_wanted;
};

} // namespace huella::app
