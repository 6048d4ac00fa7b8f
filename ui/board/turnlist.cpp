// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/turnlist.h"

#include "ui/board/bigtext.h"
#include "ui/board/portraits.h"
#include "ui/shared/avatar.h"
#include "ui/shared/paint.h"

#include <QPainter>

namespace huella::ui::board {

using agenda::BoardState;
using agenda::PublicBoardRow;

namespace {

// Of a screen of 1080 lines.
constexpr int rowPixels = 134;
constexpr int gapPixels = 12;
constexpr int restPixels = 52;
constexpr int turnPixels = 92;
constexpr int turnWidth = 176;
constexpr int namePixels = 54;
constexpr int linePixels = 30;
constexpr int portraitPixels = 96;
constexpr int calledSeconds = 60;

struct Line
{
    QFont letters;
    Token ink;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

void draw(QPainter& painter, const QRect& area, const QString& text, const Line& line)
{
    painter.setFont(line.letters);
    painter.setPen(color(line.ink));
    painter.drawText(area, int(line.alignment),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

/// What stands below the name: come in, or with whom.
QString lineBelow(const PublicBoardRow& row, bool isCalled)
{
    if (isCalled)
        return row.vetName.isEmpty() ? TurnList::tr("Please come in")
                                     : TurnList::tr("Please come in, with %1").arg(row.vetName);
    return row.vetName.isEmpty() ? row.species : TurnList::tr("With %1").arg(row.vetName);
}

} // namespace

TurnList::TurnList(const Clock& clock, const Portraits& portraits, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_portraits(portraits)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TurnList::setRows(const QList<PublicBoardRow>& rows)
{
    m_rows = rows;
    QStringList spoken;
    for (const PublicBoardRow& row : rows)
        spoken.append(QString::number(row.turn) + u' ' + row.patientName);
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    update();
}

bool TurnList::isCalled(const PublicBoardRow& row) const
{
    return row.state == BoardState::Attending && row.calledAt.isValid() &&
           row.calledAt.secsTo(m_clock.now()) < calledSeconds;
}

int TurnList::rowHeight() const
{
    return qRound((rowPixels + gapPixels) * scaleOf(*this));
}

int TurnList::shownRows() const
{
    const int all = height() / rowHeight();
    if (m_rows.size() <= all)
        return int(m_rows.size());
    return std::max(1, (height() - qRound(restPixels * scaleOf(*this))) / rowHeight());
}

void TurnList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int shown = shownRows();
    const int gap = qRound(gapPixels * scaleOf(*this));
    QRect area(0, 0, width(), rowHeight() - gap);
    for (int i = 0; i < shown; ++i) {
        paintRow(painter, area, m_rows.at(i));
        area.translate(0, rowHeight());
    }
    if (m_rows.size() > shown)
        paintRest(painter, {0, area.top(), width(), height() - area.top()},
                  int(m_rows.size()) - shown);
}

void TurnList::paintRow(QPainter& painter, const QRect& area, const PublicBoardRow& row) const
{
    const double scale = scaleOf(*this);
    const auto scaled = [scale](int pixels) { return qRound(pixels * scale); };
    const bool isHot = isCalled(row);
    paintRounded(painter, area, radius::card, color(isHot ? Token::Accent : Token::SurfaceSunken));
    draw(
        painter, {area.left(), area.top(), scaled(turnWidth), area.height()},
        QString::number(row.turn),
        {bigFont(scale, turnPixels), isHot ? Token::OnAccent : Token::AccentText, Qt::AlignCenter});
    const QRectF face(area.left() + scaled(turnWidth),
                      area.center().y() - scaled(portraitPixels) / 2.0, scaled(portraitPixels),
                      scaled(portraitPixels));
    paintAvatar(painter, face, m_portraits.of(row.id), silhouetteOf(row.species), row.patientName);
    const int left = int(face.right()) + scaled(space::xl);
    const int room = area.right() - scaled(space::l) - left;
    const int middle = area.center().y() + scaled(6);
    draw(painter, {left, middle - scaled(66), room, scaled(68)}, row.patientName,
         {bigFont(scale, namePixels), isHot ? Token::OnAccent : Token::Text});
    draw(painter, {left, middle + scaled(6), room, scaled(42)}, lineBelow(row, isHot),
         {bigFont(scale, linePixels), isHot ? Token::OnAccent : Token::TextMuted});
}

void TurnList::paintRest(QPainter& painter, const QRect& area, int count) const
{
    draw(painter, area, tr("and %n more", nullptr, count),
         {bigFont(scaleOf(*this), linePixels), Token::TextMuted, Qt::AlignLeft | Qt::AlignTop});
}

} // namespace huella::ui::board
