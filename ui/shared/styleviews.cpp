// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/icon.h"
#include "ui/shared/paint.h"
#include "ui/shared/style_p.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QStyledItemDelegate>

namespace huella::ui::styling {

namespace {

constexpr int leastChoice = 36;
constexpr int choicePadding = 13;

Token rowInk(const QStyleOption& option)
{
    return option.state & QStyle::State_Enabled ? Token::Text : Token::TextDisabled;
}

} // namespace

void paintHeaderSection(QPainter& painter, const QRect& section)
{
    painter.fillRect(section, color(Token::Surface));
    painter.fillRect(QRect(section.left(), section.bottom(), section.width(), 1),
                     color(Token::Border));
}

std::optional<int> headerMargin(const QWidget* widget)
{
    const auto* header = qobject_cast<const QHeaderView*>(widget);
    if (!header || !header->parentWidget())
        return std::nullopt;
    if (header->parentWidget()->inherits("QCalendarView"))
        return space::s; // a calendar makes its days of it
    return header->orientation() == Qt::Horizontal ? std::optional(space::m) : std::nullopt;
}

QSize headerSize(const QStyleOption& option, const QSize& plain)
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
    const bool isColumn = header && header->orientation == Qt::Vertical;
    return {plain.width() + (isColumn ? 2 * space::s : 0),
            option.fontMetrics.height() + 2 * space::s + 1};
}

QRect headerLabel(const QStyleOption& option)
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
    const bool isSorted = header && header->sortIndicator != QStyleOptionHeader::None;
    const QRect words = option.rect.adjusted(space::m, 0, -space::m - (isSorted ? 14 : 0), 0);
    return QStyle::visualRect(option.direction, option.rect, words);
}

QRect headerArrow(const QStyleOption& option)
{
    const QRect box(option.rect.right() - space::m - 11, option.rect.center().y() - 5, 12, 12);
    return QStyle::visualRect(option.direction, option.rect, box);
}

void paintHeaderArrow(QPainter& painter, const QStyleOption& option)
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
    const bool isDown = header && header->sortIndicator == QStyleOptionHeader::SortDown;
    paintIcon(painter, option.rect, isDown ? Icons::ChevronDown : Icons::ChevronUp,
              arrowColor(option));
}

bool isChoiceList(const QWidget* view)
{
    return view && view->inherits("QComboBoxListView");
}

void paintChoiceRow(QPainter& painter, const QStyleOptionViewItem& option)
{
    painter.save();
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        paintRounded(painter, option.rect, radius::s, color(Token::AccentSoft));
    QRect words = option.rect.adjusted(choicePadding, 0, -choicePadding, 0);
    if (!option.icon.isNull()) {
        const QRect box(words.left() - 1, words.center().y() - size::icon / 2, size::icon,
                        size::icon);
        option.icon.paint(&painter, QStyle::visualRect(option.direction, option.rect, box),
                          Qt::AlignCenter,
                          option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
        words.setLeft(box.right() + 1 + space::s + 2);
    }
    painter.setFont(option.font);
    painter.setPen(color(rowInk(option)));
    painter.drawText(QStyle::visualRect(option.direction, option.rect, words),
                     int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                         Qt::AlignVCenter | Qt::TextSingleLine,
                     option.fontMetrics.elidedText(option.text, Qt::ElideRight, words.width()));
    painter.restore();
}

QSize choiceRowSize(const QStyleOptionViewItem& option)
{
    const int icon = option.icon.isNull() ? 0 : size::icon + space::s;
    return {option.fontMetrics.horizontalAdvance(option.text) + icon + 2 * choicePadding,
            std::max(option.fontMetrics.height() + 1, leastChoice)};
}

// What a combo box brings along neither asks the style for a row's height nor lets it paint one.
void useChoiceRows(QWidget& widget)
{
    auto* combo = qobject_cast<QComboBox*>(&widget);
    if (combo && combo->itemDelegate() && combo->itemDelegate()->inherits("QComboBoxDelegate"))
        combo->setItemDelegate(new QStyledItemDelegate(combo));
}

bool isOfCalendar(const QWidget* part)
{
    return part && part->parentWidget() &&
           part->parentWidget()->objectName() == QLatin1String("qt_calendar_navigationbar");
}

// The bar above a calendar has the colours of a selection, of which its buttons know.
void dressCalendar(QWidget& part)
{
    if (part.objectName() != QLatin1String("qt_calendar_navigationbar"))
        return;
    QPalette palette = part.palette();
    palette.setColor(QPalette::Highlight, color(Token::Surface));
    palette.setColor(QPalette::HighlightedText, color(Token::Text));
    part.setPalette(palette);
    part.setFont(font(TextStyle::BodyStrong));
}

} // namespace huella::ui::styling
