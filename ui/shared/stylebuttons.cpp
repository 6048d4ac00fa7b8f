// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/icon.h"
#include "ui/shared/paint.h"
#include "ui/shared/style_p.h"

#include <QDateTime>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QTimer>

namespace huella::ui::styling {

namespace {

constexpr int aroundWords = 16, leastHeight = 42; ///< of a plain button
constexpr int aroundTool = 10;
constexpr int busyTurn = 1600; ///< milliseconds of one way of the bar that knows no end

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

/// Has `bar` painted again soon; once, however often it was painted now.
void turnOn(QWidget& bar)
{
    const QString name = QStringLiteral("turnOfBusyBar");
    auto* next = bar.findChild<QTimer*>(name, Qt::FindDirectChildrenOnly);
    if (!next) {
        next = new QTimer(&bar);
        next->setObjectName(name);
        next->setSingleShot(true);
        next->setInterval(40);
        QObject::connect(next, &QTimer::timeout, &bar, qOverload<>(&QWidget::update));
    }
    next->start();
}

/// Where the filled part of a bar stands, from 0 to 1.
std::pair<double, double> filledPart(const QStyleOptionProgressBar& option)
{
    if (option.maximum > option.minimum) {
        const double span = double(option.maximum) - option.minimum;
        return {0, std::clamp((double(option.progress) - option.minimum) / span, 0.0, 1.0)};
    }
    const double turn = double(QDateTime::currentMSecsSinceEpoch() % busyTurn) / busyTurn;
    return {std::max(0.0, turn * 1.4 - 0.4), std::min(1.0, turn * 1.4)};
}

} // namespace

bool isPlainButton(const QWidget* widget)
{
    return widget && widget->metaObject() == &QPushButton::staticMetaObject;
}

void paintButtonBody(QPainter& painter, const QStyleOption& option)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isOver = isEnabled && has(option, QStyle::State_MouseOver);
    const bool isDown = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const Token fill = isDown ? Token::AccentSoft : isOver ? Token::SurfaceHover : Token::Surface;
    if (has(option, QStyle::State_HasFocus))
        return paintRounded(painter, option.rect, radius::control, color(fill), color(Token::Focus),
                            size::ring);
    paintRounded(painter, option.rect, radius::control, color(fill),
                 color(isEnabled ? Token::BorderControl : Token::Border));
}

QSize buttonSize(const QSize& words)
{
    return {words.width() + 2 * aroundWords + 2, std::max(words.height() + 2, leastHeight)};
}

void paintToolButtonBody(QPainter& painter, const QStyleOptionToolButton& option)
{
    const bool isOn = has(option, QStyle::State_On) || has(option, QStyle::State_Sunken);
    const bool isOver = has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
    if (isOn || isOver)
        paintRounded(painter, option.rect, radius::control,
                     color(isOn ? Token::AccentSoft : Token::SurfaceHover));
    if (has(option, QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect, radius::control);
}

QRect toolButtonLabel(const QStyleOptionToolButton& option)
{
    const bool isAlone = option.toolButtonStyle == Qt::ToolButtonIconOnly || option.icon.isNull();
    const int side = isAlone ? size::ring : aroundTool;
    return option.rect.adjusted(side, size::ring, -side, -size::ring);
}

void paintMenuArrow(QPainter& painter, const QStyleOption& option)
{
    const QRect box(option.rect.right() - 14, option.rect.bottom() - 14, 12, 12);
    paintIcon(painter, box, Icons::ChevronDown, arrowColor(option));
}

void paintTab(QPainter& painter, const QStyleOptionTab& option)
{
    const QRect line(option.rect.left(), option.rect.bottom() - size::ring + 1, option.rect.width(),
                     size::ring);
    if (has(option, QStyle::State_Selected))
        painter.fillRect(line, color(Token::Accent));
    if (has(option, QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect.adjusted(1, 1, -1, -4), radius::s);
}

QColor tabInk(const QStyleOption& option)
{
    if (!has(option, QStyle::State_Enabled))
        return color(Token::TextDisabled);
    if (has(option, QStyle::State_Selected))
        return color(Token::AccentText);
    return color(has(option, QStyle::State_MouseOver) ? Token::Text : Token::TextMuted);
}

void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option, const QWidget* bar)
{
    const QRectF groove = option.rect;
    const double corner = std::min(groove.height(), double(progressHeight)) / 2;
    paintRounded(painter, groove, corner, color(Token::SurfaceSunken));
    const auto [from, to] = filledPart(option);
    QRectF filled(groove.left() + from * groove.width(), groove.top(), (to - from) * groove.width(),
                  groove.height());
    if (option.direction == Qt::RightToLeft)
        filled.moveRight(groove.right() - from * groove.width());
    painter.save();
    QPainterPath shape; // a narrow part keeps the bar's own corners
    shape.addRoundedRect(groove, corner, corner);
    painter.setClipPath(shape);
    if (filled.width() > 0)
        paintRounded(painter, filled, std::min(corner, filled.width() / 2), color(Token::Accent));
    painter.restore();
    if (bar && option.maximum <= option.minimum)
        turnOn(*const_cast<QWidget*>(bar));
}

} // namespace huella::ui::styling
