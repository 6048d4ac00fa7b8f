// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agendacard.h"

#include "ui/parts/words.h"
#include "ui/shared/icon.h"
#include "ui/shared/locale.h"
#include "ui/shared/paint.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace huella::ui {

using agenda::Appointment;
using agenda::AppointmentStatus;

namespace {

constexpr int stripWidth = 5;
constexpr int cornerRadius = 6;
constexpr int roomForPaidWord = 190;
constexpr int roomForWord = 62; // the word goes before what the visit is for
constexpr double fadedOpacity = 0.58;

QString words(const char* text)
{
    return QCoreApplication::translate("AgendaCard", text);
}

struct Pen
{
    QPainter& painter;
    QFont strong;
    QFont plain;
    int line;

    explicit Pen(QPainter& target)
        : painter(target), strong(font(TextStyle::Caption)), plain(font(TextStyle::Caption))
    {
        strong.setWeight(QFont::DemiBold);
        line = QFontMetrics(strong).height();
    }
    /// Returns how wide it is.
    int write(const QRect& area, const QString& text, const QFont& face, const QColor& ink) const
    {
        if (area.width() < 8 || text.isEmpty())
            return 0;
        const QFontMetrics metrics(face);
        const int width = metrics.horizontalAdvance(text);
        painter.setFont(face);
        painter.setPen(ink);
        painter.drawText(
            area, int(Qt::AlignLeft | Qt::AlignVCenter),
            width <= area.width() ? text : metrics.elidedText(text, Qt::ElideRight, area.width()));
        return std::min(width, area.width());
    }
};

void paintBody(QPainter& painter, const QRect& area, const StatusLook& look, CardMarks marks)
{
    paintRounded(painter, area, cornerRadius, color(look.bg),
                 color(marks & (CardMark::Hovered | CardMark::Current) ? look.fg : look.edge));
    painter.save();
    painter.setClipRect(QRect(area.left(), area.top(), stripWidth, area.height()));
    paintRounded(painter, area, cornerRadius, color(look.edge));
    painter.restore();
}

/// Paid or not at the right of the first line; answers where it begins.
int paintPaid(const Pen& pen, const QRect& line, const Appointment& it, bool hasWord)
{
    if (it.status == AppointmentStatus::Cancelled || it.price.minorUnits() == 0)
        return line.right();
    const Status paid = it.isPaid ? Status::Pagado : Status::NoPagado;
    const QColor ink = color(lookOf(paid).fg);
    int left = line.right() - size::iconS + 1;
    const QString word = wordOf(paid);
    if (hasWord)
        left -= QFontMetrics(pen.plain).horizontalAdvance(word) + space::xs;
    paintIcon(pen.painter, QRectF(left, line.center().y() - 7, 15, 15), lookOf(paid).icon, ink);
    if (hasWord)
        pen.write(
            {left + size::iconS + 3, line.top(), line.right() - left - size::iconS, line.height()},
            word, pen.plain, ink);
    return left - space::xs;
}

int paintStatus(const Pen& pen, const QRect& line, const Appointment& it, bool hasWord)
{
    const Status status = statusOf(it);
    const QColor ink = color(lookOf(status).fg);
    paintIcon(pen.painter, QRectF(line.left(), line.center().y() - 7, 15, 15), lookOf(status).icon,
              ink);
    int right = line.left() + size::iconS + 3;
    if (hasWord)
        right += pen.write(QRect(right, line.top(), line.right() - right, line.height()),
                           wordOf(status), pen.strong, ink);
    return right;
}

QString whatFor(const Appointment& it, CardMarks marks)
{
    const QString visit = it.reason.isEmpty() ? it.serviceName : it.reason.simplified();
    QStringList parts;
    if (it.isOverbooked)
        parts.append(words(QT_TRANSLATE_NOOP("AgendaCard", "Squeezed in")));
    if (marks & CardMark::WithVet)
        parts.append(it.vetName);
    parts.append(visit);
    return parts.join(QStringLiteral(" · "));
}

void paintTwoLines(const Pen& pen, const QRect& inside, const Appointment& it, CardMarks marks)
{
    const int lines = inside.height() >= 3 * pen.line + 4 ? 3 : 2;
    const int top = inside.height() >= 2 * pen.line + 10
                        ? inside.top() + 3
                        : inside.top() + (inside.height() - lines * pen.line) / 2;
    const QRect first(inside.left(), top, inside.width(), pen.line);
    const QRect second = first.translated(0, pen.line);
    const QColor ink = color(Token::Text), muted = color(Token::Text);
    const int end = paintPaid(pen, first, it, inside.width() >= roomForPaidWord);
    const QRect name(first.left(), first.top(), end - first.left(), first.height());
    const int used = pen.write(name, it.patientName, pen.strong, ink);
    if (lines == 2 && name.width() - used > 40)
        pen.write(name.adjusted(used + space::s, 0, 0, 0), it.ownerName, pen.plain, muted);
    const int right = paintStatus(pen, second, it, inside.width() >= roomForWord) + space::s;
    pen.write({right, second.top(), second.right() - right, second.height()},
              lines == 3 ? it.ownerName : whatFor(it, marks), pen.plain, muted);
    if (lines == 3)
        pen.write(second.translated(0, pen.line), whatFor(it, marks), pen.plain, muted);
}

void paintOneLine(const Pen& pen, const QRect& inside, const Appointment& it)
{
    const bool isWide = inside.width() >= roomForPaidWord;
    const int end = paintPaid(pen, inside, it, false);
    const int left = paintStatus(pen, inside, it, isWide) + space::s;
    pen.write({left, inside.top(), end - left, inside.height()}, it.patientName, pen.strong,
              color(Token::Text));
}

/// Too narrow for two things beside each other: the status above, the pet below.
void paintNarrow(const Pen& pen, const QRect& inside, const Appointment& it)
{
    const QRect first(inside.left(), inside.top() + 3, inside.width(), pen.line);
    paintStatus(pen, first, it, false);
    if (inside.height() >= 2 * pen.line + 4)
        pen.write(first.translated(0, pen.line), it.patientName, pen.strong, color(Token::Text));
}

} // namespace

bool isDone(const Appointment& it)
{
    return it.status == AppointmentStatus::Attended || it.status == AppointmentStatus::Cancelled ||
           it.status == AppointmentStatus::Absent;
}

void paintAgendaCard(QPainter& painter, const QRect& area, const Appointment& it, CardMarks marks)
{
    painter.save();
    if (marks & CardMark::Lifted)
        painter.setOpacity(0.3);
    else if (isDone(it) && !(marks & CardMark::Current))
        painter.setOpacity(fadedOpacity);
    paintBody(painter, area, lookOf(statusOf(it)), marks);
    const Pen pen(painter);
    const QRect inside = area.adjusted(stripWidth + space::xs, 0, -space::xs - 2, 0);
    painter.setClipRect(area);
    if (inside.width() < 64)
        paintNarrow(pen, inside, it);
    else if (inside.height() >= 2 * pen.line)
        paintTwoLines(pen, inside, it, marks);
    else
        paintOneLine(pen, inside, it);
    painter.restore();
    if (marks & CardMark::Focused)
        paintFocusRing(painter, area.adjusted(-2, -1, 2, 1), cornerRadius + 2);
}

QString agendaCardSentence(const Appointment& it)
{
    QStringList parts{words(QT_TRANSLATE_NOOP("AgendaCard", "%1 to %2"))
                          .arg(timeOfDay(it.startsAt.time()), timeOfDay(it.endsAt.time())),
                      it.patientName,
                      it.ownerName,
                      it.reason.isEmpty() ? it.serviceName : it.reason.simplified(),
                      it.vetName,
                      wordOf(statusOf(it))};
    if (it.price.minorUnits() > 0)
        parts.append(wordOf(it.isPaid ? Status::Pagado : Status::NoPagado));
    if (it.isOverbooked)
        parts.append(words(QT_TRANSLATE_NOOP("AgendaCard", "squeezed in: %1"))
                         .arg(it.overbookReason.simplified()));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace huella::ui
