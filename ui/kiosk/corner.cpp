// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/corner.h"

#include <QEvent>

namespace huella::ui::kiosk {

namespace {

constexpr auto holdTime = std::chrono::seconds(3);

} // namespace

Corner::Corner(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("kioskCorner"));
    setFocusPolicy(Qt::NoFocus);
    m_hold.setSingleShot(true);
    m_hold.setInterval(holdTime);
    connect(&m_hold, &QTimer::timeout, this, &Corner::held);
    parent->installEventFilter(this);
    place();
}

void Corner::place()
{
    // Low on the first screen nothing else is there to press.
    setGeometry(parentWidget()->width() - side, parentWidget()->height() - side, side, side);
    raise();
}

void Corner::mousePressEvent(QMouseEvent*)
{
    m_hold.start();
}

void Corner::mouseReleaseEvent(QMouseEvent*)
{
    m_hold.stop();
}

bool Corner::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace huella::ui::kiosk
