// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/arrivallook.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

namespace huella::ui::desk {

using agenda::Arrival;
using agenda::ArrivalKind;

namespace {

struct KindWords
{
    Icons icon;
    Token fg;
    const char* word;
    const char* withMinutes; ///< null where they say nothing
};

// clang-format off
constexpr KindWords rows[] = {
    {Icons::CheckCircle,   Token::SuccessFg,    QT_TRANSLATE_NOOP("ArrivalKind", "On time"), nullptr},
    {Icons::Clock,         Token::InfoFg,       QT_TRANSLATE_NOOP("ArrivalKind", "Early"), QT_TRANSLATE_NOOP("ArrivalKind", "Early, %1")},
    {Icons::Hourglass,     Token::WarningFg,    QT_TRANSLATE_NOOP("ArrivalKind", "Late"), QT_TRANSLATE_NOOP("ArrivalKind", "Late, %1")},
    {Icons::Cash,          Token::NoPagadoFg,   QT_TRANSLATE_NOOP("ArrivalKind", "To be paid"), nullptr},
    {Icons::Paw,           Token::InfoFg,       QT_TRANSLATE_NOOP("ArrivalKind", "No appointment today"), nullptr},
    {Icons::Calendar,      Token::ProgramadaFg, QT_TRANSLATE_NOOP("ArrivalKind", "Not confirmed"), nullptr},
    {Icons::CrossCircle,   Token::CanceladaFg,  QT_TRANSLATE_NOOP("ArrivalKind", "Cancelled appointment"), nullptr},
    {Icons::Queue,         Token::EnColaFg,     QT_TRANSLATE_NOOP("ArrivalKind", "In the waiting room"), nullptr},
};
// clang-format on

QString translated(const char* word)
{
    return QCoreApplication::translate("ArrivalKind", word);
}

/// "25 min", "1 h 10".
QString spanText(int minutes)
{
    if (minutes < 60)
        return QCoreApplication::translate("ArrivalKind", "%1 min").arg(minutes);
    return QCoreApplication::translate("ArrivalKind", "%1 h %2")
        .arg(minutes / 60)
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

StatusLook lookOf(ArrivalKind kind)
{
    const KindWords& row = rows[int(kind)];
    return {row.icon, row.fg, Token(int(row.fg) + 1), Token(int(row.fg) + 2)};
}

QString arrivalWord(const Arrival& arrival)
{
    const KindWords& row = rows[int(arrival.kind)];
    const qint64 minutes = std::abs(arrival.startsAt.secsTo(arrival.announcedAt)) / 60;
    if (!row.withMinutes || !arrival.startsAt.isValid() || minutes == 0)
        return translated(row.word);
    return translated(row.withMinutes).arg(spanText(int(minutes)));
}

ArrivalPill::ArrivalPill(QWidget* parent) : QWidget(parent), m_look(lookOf(ArrivalKind::OnTime))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ArrivalPill::setArrival(const Arrival& arrival)
{
    m_look = lookOf(arrival.kind);
    m_text = arrivalWord(arrival);
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QSize ArrivalPill::sizeHint() const
{
    return pillSize(m_text);
}

void ArrivalPill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_look, m_text);
}

void ArrivalPill::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace huella::ui::desk
