// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/boarddelegate.h"

#include "ui/models/boardmodel.h"
#include "ui/parts/boardnotes.h"
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
constexpr int remarkHeight = 22;
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

BoardDelegate::BoardDelegate(const Clock& clock, PatientPhotos* photos, const BoardNotes* notes,
                             QObject* parent)
    : QStyledItemDelegate(parent), m_clock(clock), m_photos(photos), m_notes(notes)
{}

bool BoardDelegate::isLate(const BoardRow& row) const
{
    return m_notes ? isOverdue(row, m_clock.now(), m_notes->overdueMinutes())
                   : isOverdue(row, m_clock.now());
}

QString BoardDelegate::waitText(const BoardRow& row) const
{
    return m_notes && row.state == BoardState::Waiting ? m_notes->waitText(row.id) : QString();
}

QString BoardDelegate::presenceText(const BoardRow& row) const
{
    return m_notes ? m_notes->presenceText(row.patient) : QString();
}

int BoardDelegate::remarks(const BoardRow& row) const
{
    return int(hasTriageMark(row.triage)) + int(!presenceText(row).isEmpty());
}

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {280, grown(rowHeight) + remarks(rowAt(index)) * grown(remarkHeight) +
                     (beginsState(index) ? grown(titleHeight) : 0)};
}

void BoardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect area = option.rect;
    if (beginsState(index)) {
        paintTitle(*painter,
                   {area.left() + space::xs, area.top(), area.width(), grown(titleHeight)}, index);
        area.setTop(area.top() + grown(titleHeight));
    }
    const BoardRow row = rowAt(index);
    area.adjust(0, 2, 0, -4);
    paintPlate(*painter, area, option, row);
    area.adjust(space::s, space::s, -space::m, -space::s);
    const int below = remarks(row) * grown(remarkHeight);
    paintRemarks(*painter,
                 {area.left() + space::xs, area.bottom() - below + 1, area.width(), below}, row);
    area.setBottom(area.bottom() - below);
    paintTurn(*painter, {area.left(), area.top(), grown(turnWidth), area.height()}, row);
    const QRectF face(area.left() + grown(turnWidth) + space::s, area.center().y() - portrait / 2.0,
                      portrait, portrait);
    paintAvatar(*painter, face, m_photos ? m_photos->photo(row.photo) : QImage(),
                silhouetteOf(row.species), row.patientName);
    const int left = int(face.right()) + space::m;
    paintNames(*painter, {left, area.top(), area.right() - grown(waitWidth) - left, area.height()},
               row);
    paintWait(*painter,
              {area.right() - grown(waitWidth), area.top(), grown(waitWidth), area.height()}, row);
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
    const bool isUrgent = row.triage < 3 || isLate(row);
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
    line.setWidth(area.width() + (waitText(row).isEmpty() ? grown(waitWidth) : 0));
    paintLine(painter, line, subjectLine(row), TextStyle::Caption, Token::TextMuted);
    line.translate(0, third);
    line.setWidth(area.width() + (row.isPaid ? 0 : grown(waitWidth)));
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
    const bool isOver = isLate(row);
    const QString time = tr("%n min", nullptr, minutes);
    paintLine(painter, line, time, TextStyle::BodyStrong,
              isOver ? Token::AttentionText : Token::Text, Qt::AlignRight);
    const int width = QFontMetrics(painter.font()).horizontalAdvance(time);
    paintIcon(painter, QRectF(line.right() - width - 20, line.center().y() - 7.0, 15, 15),
              isOver ? Icons::Warning : Icons::Clock,
              color(isOver ? Token::AttentionText : Token::TextMuted));
    line.translate(0, third);
    paintLine(painter, line, waitText(row), TextStyle::Caption, Token::TextMuted, Qt::AlignRight);
    line.translate(0, third + 1);
    if (row.isPaid) {
        const Status paid = *row.isPaid ? Status::Pagado : Status::NoPagado;
        const int pill = std::min(area.width(), statusPillSize(paid).width());
        paintStatusPill(painter, QRect(line.right() - pill + 1, line.top() - 2, pill, third), paid);
    }
}

// Below, over the whole width: how urgent and why, who has the record open.
void BoardDelegate::paintRemarks(QPainter& painter, const QRect& area, const BoardRow& row) const
{
    QRect line(area.left(), area.top(), area.width(), grown(remarkHeight));
    const auto paint = [&](Icons icon, Token ink, const QString& text) {
        paintIcon(painter, QRectF(line.left(), line.center().y() - 6.0, 14, 14), icon, color(ink));
        paintLine(painter, line.adjusted(20, 0, 0, 0), text, TextStyle::Caption, ink);
        line.translate(0, grown(remarkHeight));
    };
    if (hasTriageMark(row.triage)) {
        const TriageLook look = triageLook(row.triage);
        paint(look.icon, look.ink,
              row.triageReason.isEmpty() ? look.word : look.word + u": " + row.triageReason);
    }
    if (const QString present = presenceText(row); !present.isEmpty())
        paint(Icons::Edit, Token::AccentText, present);
}

} // namespace huella::ui
