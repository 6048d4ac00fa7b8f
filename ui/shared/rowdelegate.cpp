// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/rowdelegate.h"

#include "ui/shared/avatar.h"
#include "ui/shared/paint.h"
#include "ui/shared/statuspill.h"
#include "ui/shared/tableview.h"

#include <QPainter>

namespace huella::ui {

namespace {

constexpr int portraitSide = 30;

std::optional<Status> statusOf(const QModelIndex& index)
{
    const QVariant value = index.data();
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? Status::Pagado : Status::NoPagado;
    return statusFromCode(value.toString());
}

QFont cellFont(const QModelIndex& index)
{
    const QVariant wanted = index.data(Qt::FontRole);
    const bool isStrong = wanted.isValid() && wanted.value<QFont>().weight() > QFont::Normal;
    return font(isStrong ? TextStyle::BodyStrong : TextStyle::Body);
}

void paintText(QPainter& painter, const QRect& area, const QModelIndex& index)
{
    painter.setFont(cellFont(index));
    painter.setPen(color(index.flags() & Qt::ItemIsEnabled ? Token::Text : Token::TextDisabled));
    const int wanted = index.data(Qt::TextAlignmentRole).toInt();
    const int across =
        wanted & Qt::AlignHorizontal_Mask ? wanted & Qt::AlignHorizontal_Mask : int(Qt::AlignLeft);
    const QString text = index.data().toString();
    painter.drawText(area, across | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    painter->save();
    const auto* table = qobject_cast<const TableView*>(option.widget);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, color(Token::AccentSoft));
    else if (table && table->hoveredRow() == index.row())
        painter->fillRect(option.rect, color(Token::SurfaceHover));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      color(Token::Border));
    const bool isCurrent = option.state & QStyle::State_HasFocus;
    paintContent(*painter, option.rect.adjusted(space::m, 0, -space::m, -1), option, index);
    if (isCurrent)
        paintFocusRing(*painter, option.rect.adjusted(1, 1, -1, -2), radius::s);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {contentWidth(index) + 2 * space::m, qRound(size::row * textScale())};
}

void RowDelegate::paintContent(QPainter& painter, const QRect& area, const QStyleOptionViewItem&,
                               const QModelIndex& index) const
{
    paintText(painter, area, index);
}

int RowDelegate::contentWidth(const QModelIndex& index) const
{
    return QFontMetrics(cellFont(index)).horizontalAdvance(index.data().toString()) + 2;
}

void StatusDelegate::paintContent(QPainter& painter, const QRect& area, const QStyleOptionViewItem&,
                                  const QModelIndex& index) const
{
    if (const auto status = statusOf(index))
        paintStatusPill(painter, area, *status);
}

int StatusDelegate::contentWidth(const QModelIndex& index) const
{
    const auto status = statusOf(index);
    return status ? statusPillSize(*status).width() : 0;
}

void PortraitDelegate::paintContent(QPainter& painter, const QRect& area,
                                    const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QRectF portrait(area.left(), area.center().y() - portraitSide / 2.0, portraitSide,
                          portraitSide);
    const QString species = index.data(SpeciesRole).toString();
    paintAvatar(painter, portrait, index.data(Qt::DecorationRole).value<QImage>(),
                species.isEmpty() ? std::nullopt : std::optional(silhouetteOf(species)),
                index.data().toString());
    paintText(painter, area.adjusted(portraitSide + space::m, 0, 0, 0), index);
}

int PortraitDelegate::contentWidth(const QModelIndex& index) const
{
    return RowDelegate::contentWidth(index) + portraitSide + space::m;
}

} // namespace huella::ui
