// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/lockin.h"

#include <QApplication>
#include <QKeyEvent>

namespace huella::ui::kiosk {

LockIn::LockIn(QWidget* root) : QObject(root), m_root(root)
{
    qApp->installEventFilter(this);
}

LockIn::~LockIn()
{
    if (qApp)
        qApp->removeEventFilter(this);
}

void LockIn::open()
{
    qApp->removeEventFilter(this);
}

bool LockIn::isAllowed(const QKeyEvent& key)
{
    // AltGr, which writes @ on Spanish keyboards, is neither.
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (key.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Shift:
    case Qt::Key_CapsLock:
    case Qt::Key_AltGr:
        return true;
    default:
        return !key.text().isEmpty() && key.text().at(0).isPrint();
    }
}

bool LockIn::isStranger(const QObject* watched) const
{
    const auto* widget = qobject_cast<const QWidget*>(watched);
    const QWidget* own = m_root->window();
    if (!widget || !widget->isWindow() || widget == own)
        return false;
    const bool isPopup = widget->windowType() == Qt::Popup; // what a field unfolds
    return !isPopup || !own->isAncestorOf(widget);
}

bool LockIn::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::Shortcut:
        if (const auto* key = dynamic_cast<QKeyEvent*>(event); key && isAllowed(*key))
            return false;
        event->accept(); // an override that is accepted becomes no shortcut
        return true;
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton;
    case QEvent::Show:
        if (isStranger(watched))
            QMetaObject::invokeMethod(watched, "hide", Qt::QueuedConnection);
        return false;
    default:
        return false;
    }
}

} // namespace huella::ui::kiosk
