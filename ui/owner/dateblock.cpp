// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/dateblock.h"

#include "ui/shared/paint.h"

#include <QLocale>
#include <QPainter>

namespace huella::ui::owner {

DateBlock::DateBlock(QDate day, bool isPast, QWidget* parent)
    : QWidget(parent), m_day(day), m_isPast(isPast)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(QLocale().toString(day, QLocale::LongFormat));
}

void DateBlock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor ink = color(m_isPast ? Token::TextMuted : Token::AccentText);
    paintRounded(painter, rect(), radius::control,
                 color(m_isPast ? Token::SurfaceSunken : Token::AccentSoft));
    painter.setPen(ink);
    const auto write = [&](int top, int height, TextStyle style, const QString& text) {
        painter.setFont(ui::font(style));
        painter.drawText(QRect(0, top, width(), height), Qt::AlignCenter, text);
    };
    QString weekday = QLocale().standaloneDayName(m_day.dayOfWeek(), QLocale::ShortFormat);
    QString month = QLocale().standaloneMonthName(m_day.month(), QLocale::ShortFormat);
    write(6, 18, TextStyle::Caption, weekday.remove(u'.').toLower());
    write(24, 34, TextStyle::Headline, QString::number(m_day.day()));
    write(58, 18, TextStyle::Caption, month.remove(u'.').toLower());
}

} // namespace huella::ui::owner
