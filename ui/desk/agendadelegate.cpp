// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/agendadelegate.h"

#include "ui/models/agendafilter.h"
#include "ui/models/agendamodel.h"
#include "ui/parts/paintline.h"
#include "ui/parts/patientphotos.h"
#include "ui/parts/words.h"
#include "ui/shared/avatar.h"
#include "ui/shared/icon.h"
#include "ui/shared/locale.h"
#include "ui/shared/paint.h"
#include "ui/shared/statuspill.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

namespace huella::ui::desk {

using agenda::Appointment;
using agenda::AppointmentStatus;

namespace {

constexpr int agendaRowHeight = 72;
constexpr int hourWidth = 56;
constexpr int agendaPortrait = 40;
constexpr int pillWidth = 124;
constexpr int buttonWidth = 112;
constexpr int buttonHeight = 36;

Appointment appointmentAt(const QModelIndex& index)
{
    return index.data(AgendaModel::AppointmentRole).value<Appointment>();
}

/// Two lines, centred in `area`.
std::pair<QRect, QRect> twoLines(const QRect& area)
{
    const int top = area.center().y() - grown(22);
    return {{area.left(), top, area.width(), grown(24)},
            {area.left(), top + grown(23), area.width(), grown(20)}};
}

bool isOver(const Appointment& it)
{
    return isDropped(it) || it.status == AppointmentStatus::Attended;
}

/// What is over stands back, and is still read easily.
Token inkOf(const Appointment& it)
{
    return isOver(it) ? Token::TextMuted : Token::Text;
}

QRect buttonIn(const QRect& row)
{
    return {row.right() - grown(buttonWidth) - space::s, row.center().y() - grown(buttonHeight) / 2,
            grown(buttonWidth), grown(buttonHeight)};
}

} // namespace

NextStep nextStepOf(const Appointment& appointment)
{
    if (appointment.presence)
        return NextStep::None;
    if (appointment.status == AppointmentStatus::Scheduled)
        return NextStep::Confirm;
    return appointment.status == AppointmentStatus::Confirmed ? NextStep::CheckIn : NextStep::None;
}

AgendaDelegate::AgendaDelegate(const Clock& clock, PatientPhotos* photos, QObject* parent)
    : QStyledItemDelegate(parent), m_clock(clock), m_photos(photos)
{}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {480, grown(agendaRowHeight)};
}

void AgendaDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Appointment it = appointmentAt(index);
    const QRect area = option.rect;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        paintRounded(*painter, area.adjusted(0, 1, 0, -1), radius::control,
                     color(Token::AccentSoft));
    else if (isHovered)
        paintRounded(*painter, area.adjusted(0, 1, 0, -1), radius::control,
                     color(Token::SurfaceHover));
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), color(Token::Border));
    int left = area.left() + space::m;
    paintHour(*painter, {left, area.top(), grown(hourWidth), area.height()}, index);
    left += grown(hourWidth);
    const int right = buttonIn(area).left() - grown(pillWidth) - space::s;
    const int patientWidth = (right - left) * 54 / 100;
    paintPatient(*painter, {left, area.top(), patientWidth - space::s, area.height()}, it);
    paintVisit(
        *painter,
        {left + patientWidth, area.top(), right - left - patientWidth - space::s, area.height()},
        it);
    painter->setOpacity(isOver(it) ? 0.85 : 1);
    paintPills(*painter, {right, area.top(), grown(pillWidth), area.height()}, it);
    painter->setOpacity(1);
    if (nextStepOf(it) != NextStep::None)
        paintButton(*painter, buttonIn(area), isHovered && buttonIn(area).contains(m_mouse), it);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, area.adjusted(1, 2, -1, -2), radius::control);
    painter->restore();
}

void AgendaDelegate::paintHour(QPainter& painter, const QRect& area, const QModelIndex& index) const
{
    const Appointment it = appointmentAt(index);
    const bool isRepeated =
        index.row() > 0 &&
        appointmentAt(index.siblingAtRow(index.row() - 1)).startsAt == it.startsAt;
    const auto [first, second] = twoLines(area);
    const bool isLate = nextStepOf(it) != NextStep::None && it.startsAt < m_clock.now();
    const Token ink = isRepeated ? Token::TextMuted : (isLate ? Token::AttentionText : inkOf(it));
    paintLine(painter, first, timeOfDay(it.startsAt.time()), TextStyle::BodyStrong, ink);
    paintLine(painter, second, tr("%n min", nullptr, int(it.startsAt.secsTo(it.endsAt) / 60)),
              TextStyle::Caption, Token::TextMuted);
}

void AgendaDelegate::paintPatient(QPainter& painter, const QRect& area, const Appointment& it) const
{
    const QRectF face(area.left(), area.center().y() - agendaPortrait / 2.0, agendaPortrait,
                      agendaPortrait);
    painter.setOpacity(isOver(it) ? 0.6 : 1);
    paintAvatar(painter, face, m_photos ? m_photos->photo(it.photo) : QImage(),
                silhouetteOf(it.species), it.patientName);
    painter.setOpacity(1);
    const auto [first, second] = twoLines(area.adjusted(agendaPortrait + space::m, 0, 0, 0));
    paintLine(painter, first, it.patientName, TextStyle::BodyStrong, inkOf(it));
    paintLine(painter, second, it.ownerName, TextStyle::Caption, Token::TextMuted);
}

void AgendaDelegate::paintVisit(QPainter& painter, const QRect& area, const Appointment& it) const
{
    const auto [first, second] = twoLines(area);
    paintLine(painter, first, it.reason.isEmpty() ? it.serviceName : it.reason.simplified(),
              TextStyle::Body, inkOf(it));
    paintLine(painter, second, it.vetName, TextStyle::Caption, Token::TextMuted);
}

void AgendaDelegate::paintPills(QPainter& painter, const QRect& area, const Appointment& it) const
{
    if (isDropped(it)) {
        paintStatusPill(painter, area, statusOf(it));
        return;
    }
    const int middle = area.center().y(), height = grown(28);
    paintStatusPill(painter, {area.left(), middle - height - 2, area.width(), height},
                    statusOf(it));
    paintStatusPill(painter, {area.left(), middle + 2, area.width(), height},
                    it.isPaid ? Status::Pagado : Status::NoPagado);
}

void AgendaDelegate::paintButton(QPainter& painter, const QRect& area, bool isHovered,
                                 const Appointment& it) const
{
    const bool isArrival = nextStepOf(it) == NextStep::CheckIn;
    const Token fill = isArrival ? (isHovered ? Token::AccentHover : Token::Accent)
                                 : (isHovered ? Token::SurfaceHover : Token::Surface);
    paintRounded(painter, area, radius::control, color(fill),
                 isArrival ? QColor(Qt::transparent) : color(Token::BorderControl));
    const QColor ink = color(isArrival ? Token::OnAccent : Token::Text);
    const QString text = isArrival ? tr("Arrived") : tr("Confirm");
    painter.setFont(font(TextStyle::BodyStrong));
    const int words = QFontMetrics(painter.font()).horizontalAdvance(text);
    const int start = area.center().x() - (words + 24) / 2;
    paintIcon(painter, QRectF(start, area.center().y() - 8.5, 18, 18),
              isArrival ? Icons::Arrival : Icons::Check, ink);
    painter.setPen(ink);
    painter.drawText(QRect(start + 24, area.top(), words + 4, area.height()), Qt::AlignVCenter,
                     text);
}

bool AgendaDelegate::editorEvent(QEvent* event, QAbstractItemModel*,
                                 const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* mouse = dynamic_cast<QMouseEvent*>(event);
    if (!mouse)
        return false;
    m_mouse = mouse->pos();
    if (event->type() != QEvent::MouseButtonRelease || mouse->button() != Qt::LeftButton ||
        nextStepOf(appointmentAt(index)) == NextStep::None ||
        !buttonIn(option.rect).contains(m_mouse))
        return false;
    emit nextStepRequested(index);
    return true;
}

} // namespace huella::ui::desk
