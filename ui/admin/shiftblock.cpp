// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/shiftblock.h"

#include "ui/shared/locale.h"
#include "ui/shared/paint.h"
#include "ui/shared/tokens.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace huella::ui::admin {

ShiftBlock::ShiftBlock(const agenda::Schedule& shift, QWidget* parent)
    : QAbstractButton(parent), m_shift(shift)
{
    setObjectName(QStringLiteral("shift%1_%2")
                      .arg(shift.weekday)
                      .arg(shift.starts.toString(QStringLiteral("HHmm"))));
    setText(tr("%1 to %2").arg(timeOfDay(shift.starts), timeOfDay(shift.ends)));
    setAccessibleName(tr("%1, %2").arg(QLocale().standaloneDayName(shift.weekday), text()));
    if (shift.validTo.isValid())
        setToolTip(tr("Until %1").arg(shortDate(shift.validTo)));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void ShiftBlock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    paintRounded(painter, area, radius::control, color(Token::AccentSoft),
                 color(underMouse() ? Token::AccentHover : Token::Accent));
    painter.setPen(color(Token::AccentText));
    painter.setFont(ui::font(TextStyle::BodyStrong));
    const QRect words = rect().adjusted(space::xs, space::xs, -space::xs, -space::xs);
    const QString two = timeOfDay(m_shift.starts) + u'\n' + timeOfDay(m_shift.ends);
    const bool hasRoom = words.height() >= painter.fontMetrics().height() * 2;
    painter.drawText(words, Qt::AlignCenter, hasRoom ? two : timeOfDay(m_shift.starts));
    if (hasFocus())
        paintFocusRing(painter, rect(), radius::control);
}

void ShiftBlock::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace huella::ui::admin
