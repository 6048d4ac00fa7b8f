// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace huella::ui::kiosk {

namespace {

constexpr int countedSeconds = 20;

bool isPerson(QEvent::Type type)
{
    switch (type) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::KeyPress:
    case QEvent::Wheel:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(const Patience& patience, QObject* parent)
    : QObject(parent), m_patience(patience)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(patience.idle);
    m_tick.setInterval(patience.countdown / countedSeconds);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        setSecondsLeft(countedSeconds);
        m_tick.start();
    });
    connect(&m_tick, &QTimer::timeout, this, &IdleWatch::count);
}

void IdleWatch::start()
{
    if (!m_isOn)
        qApp->installEventFilter(this);
    m_isOn = true;
    stay();
}

void IdleWatch::stop()
{
    m_isOn = false;
    qApp->removeEventFilter(this);
    m_idle.stop();
    m_tick.stop();
    setSecondsLeft(0);
}

void IdleWatch::stay()
{
    m_tick.stop();
    m_idle.start();
    setSecondsLeft(0);
}

// While it counts, only a touch of the answer stops it: a person must say "I am still here".
bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (!isCounting() && isPerson(event->type()))
        m_idle.start();
    return QObject::eventFilter(watched, event);
}

void IdleWatch::count()
{
    if (m_secondsLeft > 1)
        return setSecondsLeft(m_secondsLeft - 1);
    stop();
    emit gone();
}

void IdleWatch::setSecondsLeft(int seconds)
{
    if (m_secondsLeft == seconds)
        return;
    m_secondsLeft = seconds;
    emit countdownChanged(seconds);
}

} // namespace huella::ui::kiosk
