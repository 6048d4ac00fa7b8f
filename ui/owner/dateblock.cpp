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

QString DateBlock::weekday() const
{
    QString name = QLocale().standaloneDayName(m_day.dayOfWeek(), QLocale::ShortFormat);
    return name.remove(u'.').toLower();
}

QString DateBlock::month() const
{
    QString name = QLocale().standaloneMonthName(m_day.month(), QLocale::ShortFormat);
    return name.remove(u'.').toLower();
}

QSize DateBlock::sizeHint() const
{
    const QFontMetrics small(ui::font(TextStyle::Caption)), large(ui::font(TextStyle::Headline));
    const int width =
        std::max(small.horizontalAdvance(weekday()), small.horizontalAdvance(month()));
    return QSize(width + 2 * space::m, 2 * small.height() + large.height() + space::s)
        .expandedTo({68, 84});
}

void DateBlock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor ink = color(m_isPast ? Token::TextMuted : Token::AccentText);
    paintRounded(painter, rect(), radius::control,
                 color(m_isPast ? Token::SurfaceSunken : Token::AccentSoft));
    painter.setPen(ink);
    const int line = QFontMetrics(ui::font(TextStyle::Caption)).height();
    const int margin =
        (height() - 2 * line - QFontMetrics(ui::font(TextStyle::Headline)).height()) / 2;
    const auto write = [&](QRect area, TextStyle style, const QString& text) {
        painter.setFont(ui::font(style));
        painter.drawText(area, Qt::AlignCenter, text);
    };
    const QRect middle = rect().adjusted(0, margin + line, 0, -margin - line);
    write({0, margin, width(), line}, TextStyle::Caption, weekday());
    write(middle, TextStyle::Headline, QString::number(m_day.day()));
    write({0, middle.bottom() + 1, width(), line}, TextStyle::Caption, month());
}

} // namespace huella::ui::owner
