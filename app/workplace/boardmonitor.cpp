// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplace/boardmonitor.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace huella::app {

BoardMonitor::BoardMonitor(QWidget& window, const QString& wanted)
    : QObject(&window), m_window(window), m_wanted(wanted)
{
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &BoardMonitor::place);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &BoardMonitor::place,
            Qt::QueuedConnection); // it is still among the screens when this is told
}

QStringList BoardMonitor::names()
{
    QStringList names;
    for (const QScreen* screen : QGuiApplication::screens())
        names.append(screen->name());
    return names;
}

int BoardMonitor::chosen(const QStringList& names, const QString& wanted)
{
    return std::max(0, int(names.indexOf(wanted)));
}

QScreen* BoardMonitor::monitor() const
{
    return QGuiApplication::screens().value(chosen(names(), m_wanted));
}

void BoardMonitor::place()
{
    QScreen* screen = monitor();
    if (!screen) // every monitor is off
        return;
    m_window.setScreen(screen);
    m_window.setGeometry(screen->geometry());
    m_window.showFullScreen();
}

} // namespace huella::app
