// SPDX-License-Identifier: GPL-3.0-or-later
// What Style paints and measures, by kind of control. Each of these reads the tokens in force.
#pragma once

#include "ui/shared/icons.h"

#include <QStyle>

#include <optional>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QWidget;

namespace huella::ui::styling {

// Fields: stylefields.cpp.

[[nodiscard]] QColor arrowColor(const QStyleOption& option);
/// One of the style's arrows as an icon.
[[nodiscard]] Icons arrowIcon(QStyle::PrimitiveElement element);
void paintLineField(QPainter& painter, const QStyleOption& option, const QWidget* widget);
/// The field of several lines.
void paintTextPage(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void paintCheck(QPainter& painter, const QStyleOption& option);
void paintRadio(QPainter& painter, const QStyleOption& option);
void paintCombo(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget);
void paintSpin(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget);
void paintSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
/// Invalid rectangles: not one of the parts that the style places.
[[nodiscard]] QRect comboPart(const QStyleOptionComboBox& option, QStyle::SubControl part);
[[nodiscard]] QRect spinPart(const QStyleOptionSpinBox& option, QStyle::SubControl part);

// Frames of whatever scrolls, and scroll bars: stylescroll.cpp.

/// What is drawn around and behind `widget`: what its frame shape asks for (Asked), nothing, the
/// ground of rows, a field of several lines, a hairline, or the panel of a list that opens over the
/// window.
enum class Frame { Asked, None, Rows, TextPage, Hairline, Popup };
[[nodiscard]] Frame frameOf(const QWidget* widget);
void paintFrame(QPainter& painter, Frame frame, const QStyleOption& option, const QWidget* widget);
[[nodiscard]] QRect frameContents(Frame frame, const QRect& full);
/// What is behind shows through.
void clearScroll(QWidget& widget);
[[nodiscard]] int scrollBarExtent(const QWidget* bar);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part,
                                  const QWidget* bar);
void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QWidget* bar);

// Rows, headers and calendars: styleviews.cpp.

void paintHeaderSection(QPainter& painter, const QRect& section);
/// Nothing where Qt's own will do.
[[nodiscard]] std::optional<int> headerMargin(const QWidget* widget);
/// `plain` is what Qt makes of the words.
[[nodiscard]] QSize headerSize(const QStyleOption& option, const QSize& plain);
/// Where the words stand, and the arrow of what the rows are sorted by.
[[nodiscard]] QRect headerLabel(const QStyleOption& option);
[[nodiscard]] QRect headerArrow(const QStyleOption& option);
void paintHeaderArrow(QPainter& painter, const QStyleOption& option);
/// Whether `view` is the list that a combo box opens.
[[nodiscard]] bool isChoiceList(const QWidget* view);
void paintChoiceRow(QPainter& painter, const QStyleOptionViewItem& option);
[[nodiscard]] QSize choiceRowSize(const QStyleOptionViewItem& option);
void dressCalendar(QWidget& part);
/// Whether `part` stands in the bar above a calendar.
[[nodiscard]] bool isOfCalendar(const QWidget* part);
void useChoiceRows(QWidget& combo);

// Menus and tool tips: stylemenus.cpp.

inline constexpr int menuPadding = 6;
void paintPopupPanel(QPainter& painter, const QRect& area);
void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& option);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& words);
/// `area` without its corners.
[[nodiscard]] QRegion roundedRegion(const QRect& area, int cornerRadius);

// Qt's own buttons, tabs and progress: stylebuttons.cpp.

/// A QPushButton itself; what derives from it paints itself.
[[nodiscard]] bool isPlainButton(const QWidget* widget);
void paintButtonBody(QPainter& painter, const QStyleOption& option);
/// Below and to the right, of a button that opens a menu.
void paintMenuArrow(QPainter& painter, const QStyleOption& option);
[[nodiscard]] QSize buttonSize(const QSize& words);
void paintToolButtonBody(QPainter& painter, const QStyleOptionToolButton& option);
[[nodiscard]] QRect toolButtonLabel(const QStyleOptionToolButton& option);
void paintTab(QPainter& painter, const QStyleOptionTab& option);
[[nodiscard]] QColor tabInk(const QStyleOption& option);
inline constexpr int progressHeight = 8;
void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option, const QWidget* bar);

} // namespace huella::ui::styling
