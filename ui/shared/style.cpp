// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/style.h"

#include "ui/shared/icon.h"
#include "ui/shared/paint.h"
#include "ui/shared/touch.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace huella::ui {

namespace {

FieldState fieldState(const QStyleOption* option, const QWidget* widget)
{
    if (!(option->state & QStyle::State_Enabled))
        return FieldState::Disabled;
    const bool isFocused = option->state & QStyle::State_HasFocus;
    if (widget && widget->property("invalid").toBool())
        return isFocused ? FieldState::InvalidFocused : FieldState::Invalid;
    if (isFocused)
        return FieldState::Focused;
    return option->state & QStyle::State_MouseOver ? FieldState::Hovered : FieldState::Rest;
}

QColor markColor(const QStyleOption* option)
{
    return color(option->state & QStyle::State_Enabled ? Token::OnAccent : Token::Surface);
}

QColor markFill(const QStyleOption* option)
{
    return color(option->state & QStyle::State_Enabled ? Token::Accent : Token::TextDisabled);
}

void paintMarkFrame(QPainter& painter, const QStyleOption* option, double cornerRadius)
{
    const QRectF box = option->rect;
    const bool isOn = option->state & (QStyle::State_On | QStyle::State_NoChange);
    if (isOn)
        paintRounded(painter, box, cornerRadius, markFill(option));
    else
        paintRounded(painter, box, cornerRadius, color(Token::Surface), color(Token::BorderControl),
                     1.5);
}

void paintCheck(QPainter& painter, const QStyleOption* option)
{
    paintMarkFrame(painter, option, radius::s);
    const QRectF inner = QRectF(option->rect).adjusted(3, 3, -3, -3);
    if (option->state & QStyle::State_On)
        paintIcon(painter, inner, Icons::Check, markColor(option));
    else if (option->state & QStyle::State_NoChange)
        paintIcon(painter, inner, Icons::Minus, markColor(option));
}

void paintRadio(QPainter& painter, const QStyleOption* option)
{
    paintMarkFrame(painter, option, option->rect.width() / 2.0);
    if (!(option->state & QStyle::State_On))
        return;
    const double inset = option->rect.width() * 0.31;
    paintRounded(painter, QRectF(option->rect).adjusted(inset, inset, -inset, -inset),
                 option->rect.width(), markColor(option));
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

QColor arrowColor(const QStyleOption* option)
{
    return color(option->state & QStyle::State_Enabled ? Token::TextMuted : Token::TextDisabled);
}

void paintCombo(QPainter& painter, const QStyleOptionComboBox* option, const QWidget* widget,
                const QStyle* style)
{
    paintField(painter, option->rect, fieldState(option, widget));
    const QRect arrow =
        style->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxArrow, widget);
    QRectF box(0, 0, size::iconS, size::iconS);
    box.moveCenter(QRectF(arrow).center());
    paintIcon(painter, box, Icons::ChevronDown, arrowColor(option));
}

void paintSpin(QPainter& painter, const QStyleOptionSpinBox* option, const QWidget* widget,
               const QStyle* style)
{
    paintField(painter, option->rect, fieldState(option, widget));
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (QStyle::SubControl part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        QRectF box(0, 0, 12, 12);
        box.moveCenter(
            QRectF(style->subControlRect(QStyle::CC_SpinBox, option, part, widget)).center());
        paintIcon(painter, box,
                  part == QStyle::SC_SpinBoxUp ? Icons::ChevronUp : Icons::ChevronDown,
                  arrowColor(option));
    }
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            paintField(*painter, option->rect, fieldState(option, widget));
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheck(*painter, option);
    case PE_IndicatorRadioButton:
        return paintRadio(*painter, option);
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        return paintIcon(*painter, option->rect, arrowIcon(element), arrowColor(option));
    case PE_FrameFocusRect:
        return paintFocusRing(*painter, option->rect, radius::s);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (element == CE_ComboBoxLabel) {
        QStyleOptionComboBox copy(*qstyleoption_cast<const QStyleOptionComboBox*>(option));
        const bool isEnabled = copy.state & State_Enabled;
        copy.palette.setColor(QPalette::ButtonText,
                              color(isEnabled ? Token::Text : Token::TextDisabled));
        return QProxyStyle::drawControl(element, &copy, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        control == CC_ComboBox && combo)
        return paintCombo(*painter, combo, widget, this);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && spin)
        return paintSpin(*painter, spin, widget, this);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option,
                            const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(space::m - 2, 2, -space::m + 2, -2);
    }
    return rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl part, const QWidget* widget) const
{
    const QRect full = option->rect;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, full, full.adjusted(space::m, 2, -36, -2));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, full,
                          QRect(full.right() - 36, full.top(), 32, full.height()));
    if (control == CC_ComboBox && part == SC_ComboBoxListBoxPopup)
        return full.translated(0, space::xs);
    if (control == CC_SpinBox) {
        const int half = full.height() / 2;
        const QRect up(full.right() - 30, full.top() + 4, 26, half - 4);
        if (part == SC_SpinBoxUp)
            return visualRect(option->direction, full, up);
        if (part == SC_SpinBoxDown)
            return visualRect(option->direction, full, up.translated(0, half - 4));
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, full, full.adjusted(space::m - 2, 2, -32, -2));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox) {
        if (type == CT_LineEdit)
            if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
                frame && frame->lineWidth == 0)
                return size;
        size.setHeight(std::max(contents.height() + 2 * space::m - 4, touch::control(widget)));
        size.rwidth() += space::l;
    }
    if (type == CT_CheckBox || type == CT_RadioButton)
        size.setHeight(std::max(size.height(), touch::isOn(widget) ? touch::target : 28));
    return size;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return touch::isOn(widget) ? 32 : 20;
    case PM_LineEditIconSize: // Qt adds six and two to it
        return touch::isOn(widget) ? touch::target - 2
                                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 10;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::m;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::l;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return size::icon;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* data) const
{
    if (hint == SH_ComboBox_Popup)
        return 0;
    if (hint == SH_EtchDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace huella::ui
