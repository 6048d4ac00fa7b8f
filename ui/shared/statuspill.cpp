// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/statuspill.h"

#include "ui/shared/icon.h"
#include "ui/shared/paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace huella::ui {

namespace {

QFont pillFont()
{
    QFont result = font(TextStyle::Caption);
    result.setWeight(QFont::DemiBold);
    return result;
}

} // namespace

QSize pillSize(const QString& word)
{
    const QFontMetrics metrics(pillFont());
    return {metrics.horizontalAdvance(word) + size::iconS + 28, std::max(28, metrics.height() + 8)};
}

QRect paintPill(QPainter& painter, const QRect& area, const StatusLook& look, const QString& word)
{
    QRect pill({}, pillSize(word));
    pill.moveCenter(area.center());
    pill.moveLeft(area.left());
    pill.setRight(std::min(pill.right(), area.right()));
    paintRounded(painter, pill, pill.height() / 2.0, color(look.bg), color(look.edge));
    const QRectF mark(pill.left() + 9, pill.center().y() - 7.5, size::iconS, size::iconS);
    paintIcon(painter, mark, look.icon, color(look.fg));
    painter.save();
    painter.setFont(pillFont());
    painter.setPen(color(look.fg));
    const QRectF words = QRectF(pill).adjusted(size::iconS + 15, 0, -8, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, word);
    painter.restore();
    return pill;
}

QSize statusPillSize(Status status)
{
    return pillSize(wordOf(status));
}

QRect paintStatusPill(QPainter& painter, const QRect& area, Status status)
{
    return paintPill(painter, area, lookOf(status), wordOf(status));
}

StatusPill::StatusPill(Status status, QWidget* parent) : QWidget(parent), m_status(status)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(wordOf(status));
}

void StatusPill::setStatus(Status status)
{
    m_status = status;
    setAccessibleName(wordOf(status));
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    return statusPillSize(m_status);
}

void StatusPill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintStatusPill(painter, rect(), m_status);
}

void StatusPill::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace huella::ui
