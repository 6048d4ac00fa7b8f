// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/tillsheet.h"

#include "ui/parts/words.h"
#include "ui/shared/locale.h"
#include "ui/till/tillwords.h"

#include <QCoreApplication>

namespace huella::ui {

using payments::Movement;
using payments::TillDay;
using payments::TillLine;
using payments::operator+; // Money is another namespace's

namespace {

struct SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(TillSheet)
};

Cell plain(const QString& text)
{
    return {{text, Typesetter::plain()}};
}

Cell strong(const QString& text)
{
    return {{text, Typesetter::strong()}};
}

// Figures end under each other.
Cell figure(const QString& text, Type type = Typesetter::plain())
{
    type.alignment = Qt::AlignRight;
    return {{text, type}};
}

QString differenceText(const TillLine& line)
{
    if (!line.counted)
        return QStringLiteral("–");
    return line.difference().minorUnits() == 0 ? SheetWords::tr("matches")
                                               : moneyText(line.difference());
}

void writeFigures(Typesetter& set, const QList<TillLine>& lines)
{
    QList<QList<Cell>> rows;
    for (const TillLine& it : lines)
        rows.append({strong(wordOf(it.method)), figure(moneyText(it.taken)),
                     figure(moneyText(it.voided)), figure(moneyText(it.refunded + it.chargedBack)),
                     figure(moneyText(it.expected()), Typesetter::strong()),
                     figure(it.counted ? moneyText(*it.counted) : QStringLiteral("–")),
                     figure(differenceText(it))});
    set.table({SheetWords::tr("Method"), SheetWords::tr("Charged"), SheetWords::tr("Voided"),
               SheetWords::tr("Gone back"), SheetWords::tr("There should be"),
               SheetWords::tr("Counted"), SheetWords::tr("Difference")},
              {0.16, 0.14, 0.13, 0.15, 0.15, 0.14, 0.13}, rows);
}

void writeMovements(Typesetter& set, const TillDay& day)
{
    QList<QList<Cell>> rows;
    for (const Movement& it : day.movements) {
        const bool isLater = day.close() && !it.isClosed;
        const QString what =
            isLater ? SheetWords::tr("%1 (after the close)").arg(wordOf(it.kind)) : wordOf(it.kind);
        rows.append({plain(timeOfDay(it.at.time())),
                     {{what, Typesetter::plain()}, {wordOf(it.method), Typesetter::caption()}},
                     {{it.patient + QStringLiteral(" · ") + it.owner, Typesetter::plain()},
                      {it.service, Typesetter::caption()},
                      {it.reason, Typesetter::caption()}},
                     plain(it.person.isEmpty() ? SheetWords::tr("by itself") : it.person),
                     figure(moneyText(it.amount), Typesetter::strong())});
    }
    if (rows.isEmpty())
        return set.text(SheetWords::tr("No money moved on this day."), Typesetter::plain());
    set.table({SheetWords::tr("Time"), SheetWords::tr("What"), SheetWords::tr("Pet and owner"),
               SheetWords::tr("By"), SheetWords::tr("Amount")},
              {0.1, 0.2, 0.36, 0.18, 0.16}, rows);
}

void write(Typesetter& set, const TillDay& day, const QString& clinic)
{
    Type title = Typesetter::strong();
    title.size = 15;
    set.text(clinic, Typesetter::strong());
    set.text(SheetWords::tr("Day's close, %1").arg(longDate(day.day)), title);
    const payments::DayClose* close = day.close();
    set.text(close ? SheetWords::tr("Closed at %1 by %2").arg(dateAndTime(close->at), close->by)
                   : SheetWords::tr("Not closed yet: the figures so far."),
             Typesetter::plain());
    set.gap(6);
    writeFigures(set, close ? close->lines : payments::linesToCount(day.uncounted(), day.currency));
    if (close)
        set.section(SheetWords::tr("Why it differs"), close->reason);
    if (close && !day.uncounted().isEmpty()) {
        set.heading(SheetWords::tr("After the close"));
        writeFigures(set, payments::linesOf(day.uncounted()));
    }
    set.heading(SheetWords::tr("Movements"));
    writeMovements(set, day);
    if (close)
        set.signature(close->by, SheetWords::tr("who closed the day"));
}

} // namespace

PlainSheet tillSheet(const TillDay& day, const QString& clinic)
{
    const QString name = SheetWords::tr("Day's close of %1").arg(shortDate(day.day));
    const QString edge = clinic.simplified().left(60) + QStringLiteral(" · ") + name;
    return {name, edge, edge, [day, clinic](Typesetter& set) { write(set, day, clinic); }};
}

QString tillSheetFileName(QDate day)
{
    return QStringLiteral("cierre-%1.pdf").arg(day.toString(Qt::ISODate));
}

} // namespace huella::ui
