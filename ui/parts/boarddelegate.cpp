// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/boarddelegate.h"

#include "ui/models/boardmodel.h"
#include "ui/parts/paintline.h"
#include "ui/parts/patientphotos.h"
#include "ui/parts/triage.h"
#include "ui/parts/waiting.h"
#include "ui/shared/avatar.h"
#include "ui/shared/icon.h"
#include "ui/shared/paint.h"
#include "ui/shared/statuspill.h"

#include <QPainter>

namespace huella::ui {

using agenda::BoardRow;
using agenda::BoardState;

namespace {

constexpr int rowHeight = 92;
constexpr int titleHeight = 40;
constexpr int turnWidth = 40;
constexpr int portrait = 40;
constexpr int waitWidth = 112;

BoardRow rowAt(const QModelIndex& index)
{
    return index.data(BoardModel::BoardRowRole).value<BoardRow>();
}

bool beginsState(const QModelIndex& index)
{
    return index.row() == 0 ||
           rowAt(index).state != rowAt(index.siblingAtRow(index.row() - 1)).state;
}

int countOf(const QModelIndex& index, BoardState state)
{
    int count = 0;
    for (int row = 0; row < index.model()->rowCount(); ++row)
        count += rowAt(index.siblingAtRow(row)).state == state;
    return count;
}

QString subjectLine(const BoardRow& row)
{
    return row.ownerName.isEmpty() ? row.species : row.species + u" · " + row.ownerName;
}

} // namespace

BoardDelegate::BoardDelegate(const Clock& clock, PatientPhotos* photos, QObject* parent)
    : QStyledItemDelegate(parent), m_clock(clock), m_photos(photos)
{}

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {280, rowHeight + (beginsState(index) ? titleHeight : 0)};
}

void BoardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect area = option.rect;
    if (beginsState(index)) {
        paintTitle(*painter, {area.left() + space::xs, area.top(), area.width(), titleHeight},
                   index);
        area.setTop(area.bottom() - rowHeight + 1);
    }
    const BoardRow row = rowAt(index);
    area.adjust(0, 2, 0, -4);
    paintPlate(*painter, area, option, row);
    area.adjust(space::s, space::s, -space::m, -space::s);
    paintTurn(*painter, {area.left(), area.top(), turnWidth, area.height()}, row);
    const QRectF face(area.left() + turnWidth + space::s, area.center().y() - portrait / 2.0,
                      portrait, portrait);
    paintAvatar(*painter, face, m_photos ? m_photos->photo(row.photo) : QImage(),
                silhouetteOf(row.species), row.patientName);
    const int left = int(face.right()) + space::m;
    paintNames(*painter, {left, area.top(), area.right() - waitWidth - left, area.height()}, row);
    paintWait(*painter, {area.right() - waitWidth, area.top(), waitWidth, area.height()}, row);
    painter->restore();
}

void BoardDelegate::paintTitle(QPainter& painter, const QRect& area, const QModelIndex& index) const
{
    const BoardState state = rowAt(index).state;
    const QString title =
        wordOf(state == BoardState::Waiting ? Status::EnCola : Status::Atendiendo);
    paintLine(painter, area.adjusted(0, space::s, 0, 0), title, TextStyle::BodyStrong, Token::Text);
    const int width = QFontMetrics(painter.font()).horizontalAdvance(title);
    paintLine(painter, area.adjusted(width + space::s, space::s, 0, 0),
              QString::number(countOf(index, state)), TextStyle::Body, Token::TextMuted);
}

void BoardDelegate::paintPlate(QPainter& painter, const QRect& area,
                               const QStyleOptionViewItem& option, const BoardRow& row) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const Token fill =
        isSelected ? Token::AccentSoft : (isHovered ? Token::SurfaceHover : Token::SurfaceSunken);
    paintRounded(painter, area, radius::control, color(fill));
    const bool isUrgent = row.triage < 3 || isOverdue(row, m_clock.now());
    if (isUrgent) {
        painter.save();
        painter.setClipRect(QRect(area.left(), area.top(), 4, area.height()));
        paintRounded(painter, area, radius::control,
                     color(row.triage == 1 ? Token::Danger : Token::Attention));
        painter.restore();
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, area, radius::control);
}

void BoardDelegate::paintTurn(QPainter& painter, const QRect& area, const BoardRow& row) const
{
    const bool isAttending = row.state == BoardState::Attending;
    paintLine(painter, area, QString::number(row.turn), TextStyle::Headline,
              isAttending ? Token::AccentText : Token::Text, Qt::AlignHCenter);
}

void BoardDelegate::paintNames(QPainter& painter, const QRect& area, const BoardRow& row) const
{
    const int third = area.height() / 3;
    QRect line(area.left(), area.top(), area.width(), third);
    paintLine(painter, line, row.patientName, TextStyle::BodyStrong, Token::Text);
    // What stands at the right of a line takes its room only where it is there.
    line.translate(0, third);
    line.setWidth(area.width() + (hasTriageMark(row.triage) ? 0 : waitWidth));
    paintLine(painter, line, subjectLine(row), TextStyle::Caption, Token::TextMuted);
    line.translate(0, third);
    line.setWidth(area.width() + (row.isPaid ? 0 : waitWidth));
    const bool hasVet = !row.vetName.isEmpty();
    const QRectF mark(line.left(), line.center().y() - 7.0, 14, 14);
    const Token ink = hasVet ? Token::TextMuted : Token::AttentionText;
    paintIcon(painter, mark, Icons::Stethoscope, color(ink));
    paintLine(painter, line.adjusted(20, 0, 0, 0), hasVet ? row.vetName : tr("No vet yet"),
              TextStyle::Caption, ink);
}

void BoardDelegate::paintWait(QPainter& painter, const QRect& area, const BoardRow& row) const
{
    const int third = area.height() / 3;
    QRect line(area.left(), area.top(), area.width(), third);
    const int minutes = minutesWaiting(row, m_clock.now());
    const bool isLate = isOverdue(row, m_clock.now());
    const QString time = tr("%n min", nullptr, minutes);
    paintLine(painter, line, time, TextStyle::BodyStrong,
              isLate ? Token::AttentionText : Token::Text, Qt::AlignRight);
    const int width = QFontMetrics(painter.font()).horizontalAdvance(time);
    paintIcon(painter, QRectF(line.right() - width - 20, line.center().y() - 7.0, 15, 15),
              isLate ? Icons::Warning : Icons::Clock,
              color(isLate ? Token::AttentionText : Token::TextMuted));
    line.translate(0, third);
    if (hasTriageMark(row.triage)) {
        const TriageLook look = triageLook(row.triage);
        paintLine(painter, line, look.word, TextStyle::Caption, look.ink, Qt::AlignRight);
        const int words = QFontMetrics(painter.font()).horizontalAdvance(look.word);
        paintIcon(painter, QRectF(line.right() - words - 18, line.center().y() - 6.0, 14, 14),
                  look.icon, color(look.ink));
    }
    line.translate(0, third + 1);
    if (row.isPaid) {
        const Status paid = *row.isPaid ? Status::Pagado : Status::NoPagado;
        const int pill = std::min(area.width(), statusPillSize(paid).width());
        paintStatusPill(painter, QRect(line.right() - pill + 1, line.top() - 2, pill, third), paid);
    }
}

} // namespace huella::ui
