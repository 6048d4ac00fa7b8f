// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/freshnesslabel.h"

#include "ui/shared/icon.h"
#include "ui/shared/linkwatch.h"
#include "ui/shared/locale.h"
#include "ui/shared/paint.h"

#include <QFontMetrics>
#include <QPainter>

namespace huella::ui {

FreshnessLabel::FreshnessLabel(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(database::LinkState::Up, {});
}

void FreshnessLabel::setWatch(LinkWatch* watch)
{
    if (m_watch)
        m_watch->disconnect(this);
    m_watch = watch;
    const auto copy = [this] { setState(m_watch->state(), m_watch->since()); };
    connect(watch, &LinkWatch::changed, this, copy);
    copy();
}

void FreshnessLabel::setState(database::LinkState state, const QDateTime& since)
{
    m_isFresh = state == database::LinkState::Up;
    if (m_isFresh)
        m_text = tr("Up to date");
    else if (since.isValid())
        m_text = tr("No connection since %1").arg(timeOfDay(since.time()));
    else
        m_text = tr("No connection");
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QSize FreshnessLabel::sizeHint() const
{
    const QFontMetrics metrics(ui::font(TextStyle::Caption));
    return {metrics.horizontalAdvance(m_text) + size::iconS + space::xl,
            std::max(28, metrics.height() + 8)};
}

void FreshnessLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor ink = color(m_isFresh ? Token::SuccessFg : Token::AttentionText);
    if (!m_isFresh)
        paintRounded(painter, rect(), height() / 2.0, color(Token::AttentionSoft));
    const QRectF mark(space::s, (height() - size::iconS) / 2.0, size::iconS, size::iconS);
    paintIcon(painter, mark, m_isFresh ? Icons::Dot : Icons::WifiOff, ink);
    painter.setFont(ui::font(TextStyle::Caption));
    painter.setPen(m_isFresh ? color(Token::TextMuted) : ink);
    painter.drawText(QRectF(rect()).adjusted(mark.right() + 6, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

} // namespace huella::ui
