// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/searchdelegate.h"

#include "ui/models/searchhitmodel.h"
#include "ui/parts/paintline.h"
#include "ui/parts/patientphotos.h"
#include "ui/shared/avatar.h"
#include "ui/shared/paint.h"

#include <QPainter>

namespace huella::ui::desk {

using patients::SearchHit;

namespace {

constexpr int hitHeight = 56;
constexpr int hitPortrait = 36;

QStringList present(const QStringList& parts)
{
    QStringList rest = parts;
    rest.removeAll(QString());
    return rest;
}

} // namespace

SearchDelegate::SearchDelegate(PatientPhotos* photos, QObject* parent)
    : QStyledItemDelegate(parent), m_photos(photos)
{}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {320, hitHeight};
}

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const auto hit = index.data(SearchHitModel::HitRole).value<SearchHit>();
    const bool isOwner = hit.patientId.isNull();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        paintRounded(*painter, option.rect.adjusted(2, 1, -2, -1), radius::s,
                     color(Token::AccentSoft));
    const QRect area = option.rect.adjusted(space::m, 0, -space::m, 0);
    const QRectF face(area.left(), area.center().y() - hitPortrait / 2.0, hitPortrait, hitPortrait);
    paintAvatar(*painter, face, m_photos ? m_photos->photo(hit.photo) : QImage(),
                isOwner ? std::nullopt : std::optional(silhouetteOf(hit.species)),
                isOwner ? hit.ownerName : hit.patientName);
    const int left = area.left() + hitPortrait + space::m;
    const int width = area.right() - left;
    const QString first =
        isOwner ? hit.ownerName
                : present({hit.patientName, hit.species, hit.breed}).join(QStringLiteral(" · "));
    const QString second =
        isOwner
            ? tr("Owner without pets")
            : present({hit.ownerName, hit.ownerPhone, hit.isArchived ? tr("archived") : QString()})
                  .join(QStringLiteral(" · "));
    paintLine(*painter, {left, area.top() + 6, width, 24}, first, TextStyle::BodyStrong,
              hit.isArchived ? Token::TextMuted : Token::Text);
    paintLine(*painter, {left, area.top() + 29, width, 20}, second, TextStyle::Caption,
              Token::TextMuted);
    painter->restore();
}

} // namespace huella::ui::desk
