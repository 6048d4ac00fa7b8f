// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/turndelegate.h"

#include "ui/models/boardmodel.h"
#include "ui/shared/avatar.h"
#include "ui/shared/paint.h"

#include <QPainter>

namespace huella::ui::board {

using agenda::BoardRow;
using agenda::BoardState;

namespace {

constexpr int rowHeight = 112;
constexpr int turnWidth = 132;
constexpr int portrait = 72;
constexpr int calledSeconds = 60;

QFont sized(int pixels)
{
    QFont result = font(TextStyle::Display);
    result.setPixelSize(qRound(pixels * textScale()));
    return result;
}

void drawText(QPainter& painter, const QRect& area, const QString& text, const QFont& letters,
              Token ink, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    painter.setFont(letters);
    painter.setPen(color(ink));
    painter.drawText(area, int(alignment),
                     QFontMetrics(letters).elidedText(text, Qt::ElideRight, area.width()));
}

/// What stands below the name: come in, or with whom.
QString lineBelow(const BoardRow& row, bool isCalled)
{
    if (isCalled)
        return TurnDelegate::tr("Please come in");
    return row.vetName.isEmpty() ? row.species : TurnDelegate::tr("With %1").arg(row.vetName);
}

} // namespace

TurnDelegate::TurnDelegate(const Clock& clock, QObject* parent)
    : QStyledItemDelegate(parent), m_clock(clock)
{}

QSize TurnDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {480, rowHeight};
}

void TurnDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const auto row = index.data(BoardModel::BoardRowRole).value<BoardRow>();
    const bool isCalled =
        row.state == BoardState::Attending && row.calledAt.secsTo(m_clock.now()) < calledSeconds;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect plate = option.rect.adjusted(0, 0, 0, -space::m);
    paintRounded(*painter, plate, radius::card,
                 color(isCalled ? Token::Accent : Token::SurfaceSunken));
    const Token ink = isCalled ? Token::OnAccent : Token::Text;
    drawText(*painter, {plate.left(), plate.top(), turnWidth, plate.height()},
             QString::number(row.turn), sized(60), isCalled ? Token::OnAccent : Token::AccentText,
             Qt::AlignCenter);
    const QRectF face(plate.left() + turnWidth, plate.center().y() - portrait / 2.0, portrait,
                      portrait);
    paintAvatar(*painter, face, {}, silhouetteOf(row.species), row.patientName);
    const int left = int(face.right()) + space::l;
    const int width = plate.right() - space::l - left;
    const int middle = plate.center().y();
    drawText(*painter, {left, middle - 42, width, 46}, row.patientName, sized(36), ink);
    drawText(*painter, {left, middle + 6, width, 30}, lineBelow(row, isCalled),
             font(TextStyle::Title), isCalled ? Token::OnAccent : Token::TextMuted);
    painter->restore();
}

} // namespace huella::ui::board
