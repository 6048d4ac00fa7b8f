// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/fingerscroll.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>
#include <QScroller>

namespace huella::ui::kiosk {

FingerScroll::FingerScroll(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

// Only real touches: a mouse must not have its presses held back.
bool FingerScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Polish) {
        if (auto* area = qobject_cast<QAbstractScrollArea*>(watched))
            QScroller::grabGesture(area->viewport(), QScroller::TouchGesture);
        else if (auto* bar = qobject_cast<QScrollBar*>(watched)) {
            bar->setProperty("finger", true); // ui/shared/style.h
            bar->updateGeometry();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace huella::ui::kiosk
