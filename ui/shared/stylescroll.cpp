// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/paint.h"
#include "ui/shared/style_p.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextEdit>

namespace huella::ui::styling {

namespace {

constexpr int leastHandle = 40;

bool isForFinger(const QWidget* bar)
{
    return bar && bar->property("finger").toBool();
}

} // namespace

Frame frameOf(const QWidget* widget)
{
    if (qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget))
        return Frame::TextPage;
    if (qobject_cast<const QScrollArea*>(widget))
        return Frame::None;
    if (qobject_cast<const QAbstractItemView*>(widget))
        return widget->windowType() == Qt::Popup || widget->inherits("QCalendarView")
                   ? Frame::Hairline
                   : Frame::Rows;
    if (widget && widget->inherits("QComboBoxPrivateContainer"))
        return Frame::Popup;
    return Frame::Asked;
}

void paintFrame(QPainter& painter, Frame frame, const QStyleOption& option, const QWidget* widget)
{
    if (frame == Frame::TextPage)
        paintTextPage(painter, option, widget);
    else if (frame == Frame::Popup)
        paintPopupPanel(painter, option.rect);
    else if (frame == Frame::Rows) // the bars stand on what the rows stand on
        painter.fillRect(option.rect, color(Token::Surface));
    else if (frame == Frame::Hairline)
        paintRounded(painter, option.rect, 1, color(Token::Surface), color(Token::Border));
}

QRect frameContents(Frame frame, const QRect& full)
{
    switch (frame) {
    case Frame::TextPage:
        return full.adjusted(space::m - 1, space::s + 1, -space::m + 1, -space::s - 1);
    case Frame::Popup:
        return full.adjusted(space::xs + 1, space::xs + 1, -space::xs - 1, -space::xs - 1);
    case Frame::Hairline:
        return full.adjusted(1, 1, -1, -1);
    case Frame::None:
    case Frame::Rows:
    case Frame::Asked:
        break;
    }
    return full;
}

void clearScroll(QWidget& widget)
{
    const Frame frame = frameOf(&widget);
    if (frame == Frame::TextPage || qobject_cast<QScrollArea*>(&widget)) {
        if (frame == Frame::TextPage)
            widget.setAttribute(Qt::WA_Hover);
        static_cast<QAbstractScrollArea&>(widget).viewport()->setAutoFillBackground(false);
    } else if (qobject_cast<QScrollBar*>(&widget)) {
        widget.setAttribute(Qt::WA_OpaquePaintEvent, false);
    }
}

int scrollBarExtent(const QWidget* bar)
{
    return isForFinger(bar) ? 32 : 12;
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part, const QWidget* bar)
{
    const int margin = isForFinger(bar) ? 4 : 2;
    const QRect groove = option.rect.adjusted(margin, margin, -margin, -margin);
    const bool isVertical = option.orientation == Qt::Vertical;
    const int length = isVertical ? groove.height() : groove.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const int wanted =
        range > 0 ? int(qint64(option.pageStep) * length / (range + option.pageStep)) : length;
    const int handle = std::clamp(wanted, std::min(leastHandle, length), length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = isVertical
                               ? QRect(groove.left(), groove.top() + from, groove.width(), size)
                               : QRect(groove.left() + from, groove.top(), size, groove.height());
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return groove;
    case QStyle::SC_ScrollBarSlider:
        return piece(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + handle, length - start - handle);
    default:
        return {};
    }
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QWidget* bar)
{
    const bool isOver = option.state & QStyle::State_MouseOver &&
                        option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const bool isHeld = option.state & QStyle::State_Sunken;
    paintRounded(painter, scrollBarPart(option, QStyle::SC_ScrollBarSlider, bar), 4,
                 color(isOver || isHeld ? Token::BorderControl : Token::Border));
}

} // namespace huella::ui::styling
