// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/icon.h"
#include "ui/shared/paint.h"
#include "ui/shared/style_p.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace huella::ui::styling {

namespace {

FieldState fieldState(const QStyleOption& option, const QWidget* widget)
{
    if (!(option.state & QStyle::State_Enabled))
        return FieldState::Disabled;
    const bool isFocused = option.state & QStyle::State_HasFocus;
    if (widget && widget->property("invalid").toBool())
        return isFocused ? FieldState::InvalidFocused : FieldState::Invalid;
    if (isFocused)
        return FieldState::Focused;
    return option.state & QStyle::State_MouseOver ? FieldState::Hovered : FieldState::Rest;
}

QColor markColor(const QStyleOption& option)
{
    return color(option.state & QStyle::State_Enabled ? Token::OnAccent : Token::Surface);
}

QColor markFill(const QStyleOption& option)
{
    return color(option.state & QStyle::State_Enabled ? Token::Accent : Token::TextDisabled);
}

void paintMarkFrame(QPainter& painter, const QStyleOption& option, double cornerRadius)
{
    const QRectF box = option.rect;
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    if (isOn)
        paintRounded(painter, box, cornerRadius, markFill(option));
    else
        paintRounded(painter, box, cornerRadius, color(Token::Surface), color(Token::BorderControl),
                     1.5);
}

} // namespace

QColor arrowColor(const QStyleOption& option)
{
    return color(option.state & QStyle::State_Enabled ? Token::TextMuted : Token::TextDisabled);
}

Icons arrowIcon(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        return Icons::ChevronUp;
    case QStyle::PE_IndicatorArrowLeft:
        return Icons::ChevronLeft;
    case QStyle::PE_IndicatorArrowRight:
        return Icons::ChevronRight;
    default:
        return Icons::ChevronDown;
    }
}

void paintLineField(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    if (frame && frame->lineWidth > 0)
        paintField(painter, option.rect, fieldState(option, widget));
}

void paintTextPage(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const bool isReadOnly = widget && widget->property("readOnly").toBool();
    if (!isReadOnly)
        return paintField(painter, option.rect, fieldState(option, widget));
    paintField(painter, option.rect, FieldState::Disabled);
    if (option.state & QStyle::State_HasFocus)
        paintRounded(painter, option.rect, radius::control, Qt::transparent, color(Token::Accent),
                     size::ring);
}

void paintCheck(QPainter& painter, const QStyleOption& option)
{
    paintMarkFrame(painter, option, radius::s);
    const QRectF inner = QRectF(option.rect).adjusted(3, 3, -3, -3);
    if (option.state & QStyle::State_On)
        paintIcon(painter, inner, Icons::Check, markColor(option));
    else if (option.state & QStyle::State_NoChange)
        paintIcon(painter, inner, Icons::Minus, markColor(option));
}

void paintRadio(QPainter& painter, const QStyleOption& option)
{
    paintMarkFrame(painter, option, option.rect.width() / 2.0);
    if (!(option.state & QStyle::State_On))
        return;
    const double inset = option.rect.width() * 0.31;
    paintRounded(painter, QRectF(option.rect).adjusted(inset, inset, -inset, -inset),
                 option.rect.width(), markColor(option));
}

void paintCombo(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget)
{
    paintField(painter, option.rect, fieldState(option, widget));
    QRectF box(0, 0, size::iconS, size::iconS);
    box.moveCenter(QRectF(comboPart(option, QStyle::SC_ComboBoxArrow)).center());
    paintIcon(painter, box, Icons::ChevronDown, arrowColor(option));
}

void paintSpin(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget)
{
    paintField(painter, option.rect, fieldState(option, widget));
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (QStyle::SubControl part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        QRectF box(0, 0, 12, 12);
        box.moveCenter(QRectF(spinPart(option, part)).center());
        paintIcon(painter, box,
                  part == QStyle::SC_SpinBoxUp ? Icons::ChevronUp : Icons::ChevronDown,
                  arrowColor(option));
    }
}

void paintSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle)
{
    constexpr double line = 4, knob = 16;
    const bool isFlat = option.orientation == Qt::Horizontal;
    const bool isOn = option.state & QStyle::State_Enabled;
    const QPointF middle = QRectF(handle).center();
    QRectF groove(option.rect);
    if (isFlat)
        groove = {groove.left(), middle.y() - line / 2, groove.width(), line};
    else
        groove = {middle.x() - line / 2, groove.top(), line, groove.height()};
    paintRounded(painter, groove, line / 2, color(isOn ? Token::BorderControl : Token::Border));
    QRectF grip(0, 0, knob, knob);
    grip.moveCenter(middle);
    paintRounded(painter, grip, knob / 2, color(isOn ? Token::Accent : Token::TextDisabled),
                 color(Token::Surface), 2);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, grip.adjusted(-3, -3, 3, 3), knob / 2 + 3);
}

QRect comboPart(const QStyleOptionComboBox& option, QStyle::SubControl part)
{
    const QRect full = option.rect;
    switch (part) {
    case QStyle::SC_ComboBoxEditField:
        return QStyle::visualRect(option.direction, full, full.adjusted(space::m, 2, -36, -2));
    case QStyle::SC_ComboBoxArrow:
        return QStyle::visualRect(option.direction, full,
                                  QRect(full.right() - 36, full.top(), 32, full.height()));
    case QStyle::SC_ComboBoxListBoxPopup:
        return full.translated(0, space::xs);
    default:
        return {};
    }
}

QRect spinPart(const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    const QRect full = option.rect;
    const int half = full.height() / 2;
    const QRect up(full.right() - 30, full.top() + 4, 26, half - 4);
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return QStyle::visualRect(option.direction, full, up);
    case QStyle::SC_SpinBoxDown:
        return QStyle::visualRect(option.direction, full, up.translated(0, half - 4));
    case QStyle::SC_SpinBoxEditField:
        return QStyle::visualRect(option.direction, full, full.adjusted(space::m - 2, 2, -32, -2));
    default:
        return {};
    }
}

} // namespace huella::ui::styling
