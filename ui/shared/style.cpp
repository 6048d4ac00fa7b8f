// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/style.h"

#include "ui/shared/icon.h"
#include "ui/shared/paint.h"
#include "ui/shared/style_p.h"

#include <QApplication>
#include <QPainter>
#include <QProgressBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace huella::ui {

namespace {

/// The application's palette with these colours instead.
QPalette paletteWith(const QList<std::pair<QPalette::ColorRole, Token>>& roles)
{
    QPalette palette = QApplication::palette();
    for (const auto& [role, token] : roles)
        palette.setColor(role, color(token));
    return palette;
}

template <typename Option>
const Option& as(const QStyleOption* option)
{
    return *qstyleoption_cast<const Option*>(option);
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

// A class's palette and font cost a window nothing; a palette of its own every widget does.
void Style::polish(QApplication* application)
{
    QProxyStyle::polish(application);
    QApplication::setPalette(paletteWith({{QPalette::Base, Token::Surface},
                                          {QPalette::AlternateBase, Token::Surface},
                                          {QPalette::Highlight, Token::AccentSoft},
                                          {QPalette::HighlightedText, Token::Text}}),
                             "QAbstractItemView");
    QApplication::setPalette(
        paletteWith({{QPalette::Base, Token::Surface}, {QPalette::ButtonText, Token::TextMuted}}),
        "QHeaderView");
    QApplication::setPalette(paletteWith({{QPalette::Base, Token::Surface}}), "QCalendarView");
    QApplication::setPalette(paletteWith({{QPalette::WindowText, Token::TextMuted}}), "QStatusBar");
    QApplication::setFont(font(TextStyle::Caption), "QHeaderView");
    QApplication::setFont(font(TextStyle::Caption), "QTipLabel");
    QApplication::setFont(font(TextStyle::BodyStrong), "QTabBar");
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    styling::clearScroll(*widget);
    styling::useChoiceRows(*widget);
    styling::dressCalendar(*widget);
    if (styling::isPlainButton(widget))
        widget->setFont(font(TextStyle::BodyStrong));
    else if (qobject_cast<QProgressBar*>(widget))
        widget->setFixedHeight(styling::progressHeight);
    else if (qobject_cast<QTabBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    else if (widget->inherits("QTipLabel"))
        widget->setContentsMargins(space::xs, 0, space::xs, 0);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        return styling::paintLineField(*painter, *option, widget);
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return styling::paintCheck(*painter, *option);
    case PE_IndicatorRadioButton:
        return styling::paintRadio(*painter, *option);
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        return paintIcon(*painter, option->rect, styling::arrowIcon(element),
                         styling::arrowColor(*option));
    case PE_IndicatorHeaderArrow:
        return styling::paintHeaderArrow(*painter, *option);
    case PE_FrameFocusRect:
        return paintFocusRing(*painter, option->rect, radius::s);
    case PE_PanelMenu:
        return styling::paintPopupPanel(*painter, option->rect);
    case PE_PanelTipLabel:
        return painter->fillRect(option->rect, color(Token::Text));
    case PE_PanelStatusBar:
        return painter->fillRect(option->rect, color(Token::Surface));
    case PE_FrameTabWidget:
        return painter->fillRect(option->rect.left(), option->rect.top(), option->rect.width(), 1,
                                 color(Token::Border));
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (drawButton(element, option, painter, widget))
        return;
    switch (element) {
    case CE_ShapedFrame:
        if (const styling::Frame frame = styling::frameOf(widget); frame != styling::Frame::Asked)
            return styling::paintFrame(*painter, frame, *option, widget);
        break;
    case CE_ItemViewItem:
        if (styling::isChoiceList(widget))
            return styling::paintChoiceRow(*painter, as<QStyleOptionViewItem>(option));
        break;
    case CE_Header: // Fusion would ask itself where the words stand
        return drawHeader(as<QStyleOptionHeader>(option), *painter, widget);
    case CE_HeaderSection:
        return styling::paintHeaderSection(*painter, option->rect);
    case CE_HeaderEmptyArea:
        return painter->fillRect(option->rect, color(Token::Surface));
    case CE_MenuItem:
        return styling::paintMenuItem(*painter, as<QStyleOptionMenuItem>(option));
    case CE_ProgressBar:
        return styling::paintProgress(*painter, as<QStyleOptionProgressBar>(option), widget);
    case CE_MenuEmptyArea:
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawHeader(const QStyleOptionHeader& option, QPainter& painter,
                       const QWidget* widget) const
{
    drawControl(CE_HeaderSection, &option, &painter, widget);
    QStyleOptionHeader part(option);
    part.rect = styling::headerLabel(option);
    drawControl(CE_HeaderLabel, &part, &painter, widget);
    if (option.sortIndicator == QStyleOptionHeader::None)
        return;
    part.rect = styling::headerArrow(option);
    drawPrimitive(PE_IndicatorHeaderArrow, &part, &painter, widget);
}

bool Style::drawButton(ControlElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const
{
    if (element == CE_PushButtonBevel || element == CE_TabBarTabShape) {
        element == CE_PushButtonBevel ? styling::paintButtonBody(*painter, *option)
                                      : styling::paintTab(*painter, as<QStyleOptionTab>(option));
    } else if (element == CE_PushButton) { // without a second ring inside the button's own
        QStyleOptionButton label(as<QStyleOptionButton>(option));
        drawControl(CE_PushButtonBevel, option, painter, widget);
        label.rect = subElementRect(SE_PushButtonContents, option, widget);
        drawControl(CE_PushButtonLabel, &label, painter, widget);
        if (label.features & QStyleOptionButton::HasMenu)
            styling::paintMenuArrow(*painter, *option);
    } else if (element == CE_TabBarTabLabel) {
        QStyleOptionTab copy(as<QStyleOptionTab>(option));
        copy.state &= ~State_HasFocus;
        copy.palette.setColor(QPalette::WindowText, styling::tabInk(*option));
        QProxyStyle::drawControl(element, &copy, painter, widget);
    } else if (element == CE_ComboBoxLabel) {
        QStyleOptionComboBox copy(as<QStyleOptionComboBox>(option));
        const bool isEnabled = copy.state & State_Enabled;
        copy.palette.setColor(QPalette::ButtonText,
                              color(isEnabled ? Token::Text : Token::TextDisabled));
        QProxyStyle::drawControl(element, &copy, painter, widget);
    } else {
        return false;
    }
    return true;
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        return styling::paintCombo(*painter, as<QStyleOptionComboBox>(option), widget);
    case CC_SpinBox:
        return styling::paintSpin(*painter, as<QStyleOptionSpinBox>(option), widget);
    case CC_ScrollBar:
        return styling::paintScrollBar(*painter, as<QStyleOptionSlider>(option), widget);
    case CC_Slider:
        return styling::paintSlider(
            *painter, as<QStyleOptionSlider>(option),
            subControlRect(CC_Slider, &as<QStyleOptionSlider>(option), SC_SliderHandle, widget));
    case CC_ToolButton:
        return drawToolButton(as<QStyleOptionToolButton>(option), *painter, widget);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void Style::drawToolButton(const QStyleOptionToolButton& option, QPainter& painter,
                           const QWidget* widget) const
{
    styling::paintToolButtonBody(painter, option);
    QStyleOptionToolButton label(option);
    label.rect = styling::toolButtonLabel(option);
    label.state &= ~(State_Sunken | State_On); // the words stay where they are
    drawControl(CE_ToolButtonLabel, &label, &painter, widget);
    const bool hasMenu = option.features & QStyleOptionToolButton::HasMenu;
    if (hasMenu && !styling::isOfCalendar(widget))
        styling::paintMenuArrow(painter, option);
}

} // namespace huella::ui
