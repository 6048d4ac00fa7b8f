// SPDX-License-Identifier: GPL-3.0-or-later
// Style's rooms, sizes and manners; style.cpp paints.
#include "ui/shared/icon.h"
#include "ui/shared/style.h"
#include "ui/shared/style_p.h"
#include "ui/shared/tokens.h"
#include "ui/shared/touch.h"

#include <QHash>
#include <QStyleOption>

namespace huella::ui {

namespace {

/// The measures that are the same for whatever asks.
const QHash<int, int>& fixedMetrics()
{
    static const QHash<int, int> metrics{
        {QStyle::PM_CheckBoxLabelSpacing, 10},
        {QStyle::PM_RadioButtonLabelSpacing, 10},
        {QStyle::PM_LayoutHorizontalSpacing, space::m},
        {QStyle::PM_LayoutVerticalSpacing, space::m},
        {QStyle::PM_LayoutLeftMargin, space::l},
        {QStyle::PM_LayoutTopMargin, space::l},
        {QStyle::PM_LayoutRightMargin, space::l},
        {QStyle::PM_LayoutBottomMargin, space::l},
        {QStyle::PM_SmallIconSize, size::icon},
        {QStyle::PM_ButtonIconSize, size::icon},
        {QStyle::PM_ScrollBarSliderMin, 48}, // with the margins at both ends
        {QStyle::PM_ScrollView_ScrollBarSpacing, 0},
        {QStyle::PM_MenuPanelWidth, 1},
        {QStyle::PM_MenuHMargin, styling::menuPadding},
        {QStyle::PM_MenuVMargin, styling::menuPadding},
        {QStyle::PM_TabBarBaseOverlap, 0},
        {QStyle::PM_TabBarTabOverlap, 0},
        {QStyle::PM_TabBarTabShiftVertical, 0},
        {QStyle::PM_TabBarTabHSpace, 34},
        {QStyle::PM_TabBarTabVSpace, 22},
        {QStyle::PM_ToolTipLabelFrameWidth, 7},
    };
    return metrics;
}

} // namespace

QRect Style::subElementRect(SubElement element, const QStyleOption* option,
                            const QWidget* widget) const
{
    if (element == SE_ShapedFrameContents) {
        if (const styling::Frame frame = styling::frameOf(widget); frame != styling::Frame::Asked)
            return styling::frameContents(frame, option->rect);
    } else if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(space::m - 2, 2, -space::m + 2, -2);
    } else if (element == SE_PushButtonContents && styling::isPlainButton(widget)) {
        return option->rect.adjusted(2, 2, -2, -2);
    } else if (element == SE_HeaderLabel) {
        return styling::headerLabel(*option);
    } else if (element == SE_HeaderArrow) {
        return styling::headerArrow(*option);
    } else if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents) {
        return option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl part, const QWidget* widget) const
{
    QRect placed;
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        control == CC_ComboBox && combo)
        placed = styling::comboPart(*combo, part);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && spin)
        placed = styling::spinPart(*spin, part);
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        control == CC_ScrollBar && bar)
        return styling::scrollBarPart(*bar, part, widget);
    return placed.isNull() ? QProxyStyle::subControlRect(control, option, part, widget) : placed;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    switch (type) {
    case CT_LineEdit:
        if (frame && frame->lineWidth == 0)
            return size;
        [[fallthrough]];
    case CT_ComboBox:
        return {size.width() + space::l + (type == CT_ComboBox ? 2 : 0),
                std::max(contents.height() + 2 * space::m - 4, touch::control(widget))};
    case CT_SpinBox:
        return {size.width() + space::l,
                std::max(contents.height() + 2 * space::m - 6, touch::control(widget))};
    case CT_CheckBox:
    case CT_RadioButton:
        return {size.width(), std::max(size.height(), touch::isOn(widget) ? touch::target : 28)};
    case CT_PushButton:
        return styling::isPlainButton(widget) ? styling::buttonSize(contents) : size;
    case CT_ToolButton:
        return {contents.width() + 23, contents.height() + 23};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return styling::menuItemSize(*item, contents);
        return size;
    case CT_HeaderSection:
        return styling::headerSize(*option, size);
    case CT_ItemViewItem:
        if (const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option);
            row && styling::isChoiceList(widget))
            return styling::choiceRowSize(*row);
        return size;
    case CT_ProgressBar:
        return {size.width(), styling::progressHeight};
    default:
        return size;
    }
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
    case PM_HeaderMargin:
        if (const auto margin = styling::headerMargin(widget))
            return *margin;
        break;
    case PM_ScrollBarExtent:
        return styling::scrollBarExtent(widget);
    default:
        break;
    }
    const auto fixed = fixedMetrics().constFind(metric);
    return fixed != fixedMetrics().cend() ? *fixed
                                          : QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
        return 0;
    case SH_Table_GridLineColor:
        return int(color(Token::Surface).rgba());
    case SH_ToolTip_Mask:
    case SH_Menu_Mask:
        if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(data); mask && option) {
            mask->region = styling::roundedRegion(option->rect, radius::s);
            return 1;
        }
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon Style::standardIcon(StandardPixmap symbol, const QStyleOption* option,
                          const QWidget* widget) const
{
    if (symbol == SP_ArrowLeft || symbol == SP_ArrowRight)
        return icon(symbol == SP_ArrowLeft ? Icons::ChevronLeft : Icons::ChevronRight, Token::Text);
    return QProxyStyle::standardIcon(symbol, option, widget);
}

} // namespace huella::ui
