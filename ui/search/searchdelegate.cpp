// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchdelegate.h"

#include "ui/models/searchhitmodel.h"
#include "ui/parts/paintline.h"
#include "ui/parts/patientphotos.h"
#include "ui/search/joined.h"
#include "ui/search/matches.h"
#include "ui/shared/avatar.h"
#include "ui/shared/icon.h"
#include "ui/shared/paint.h"

#include <QPainter>
#include <QTextLayout>

namespace huella::ui {

using patients::SearchHit;

namespace {

constexpr int faceSize = 36;
constexpr int alertWidth = 170;

/// A line whose words that begin as typed stand out: underlined, so not by colour alone.
void paintMatched(QPainter& painter, const QRect& area, const QString& text, const QString& typed,
                  TextStyle style, Token ink)
{
    const QFont plain = font(style);
    QTextLayout layout(QFontMetrics(plain).elidedText(text, Qt::ElideRight, area.width()), plain);
    QList<QTextLayout::FormatRange> ranges;
    for (const Match& match : matchesIn(layout.text(), typed)) {
        QTextCharFormat format;
        format.setForeground(color(Token::AccentText));
        format.setFontUnderline(true);
        ranges.append({match.start, match.length, format});
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    layout.endLayout();
    painter.setPen(color(ink));
    layout.draw(&painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
}

} // namespace

SearchDelegate::SearchDelegate(PatientPhotos* photos, QObject* parent)
    : QStyledItemDelegate(parent), m_photos(photos)
{}

int SearchDelegate::rowHeight()
{
    return grown(56);
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {320, rowHeight()};
}

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        paintRounded(*painter, option.rect.adjusted(2, 1, -2, -1), radius::s,
                     color(Token::AccentSoft));
    const QRect area = option.rect.adjusted(space::m, 0, -space::m, 0);
    const QString offer = index.data(SearchHitModel::OfferRole).toString();
    if (offer.isEmpty())
        paintHit(*painter, area, index.data(SearchHitModel::HitRole).value<SearchHit>());
    else
        paintOffer(*painter, area, offer);
    painter->restore();
}

void SearchDelegate::paintHit(QPainter& painter, const QRect& area, const SearchHit& hit) const
{
    if (hit.ownerId.isNull())
        return paintAwaited(painter, area);
    const bool isOwner = hit.patientId.isNull();
    const QRectF face(area.left(), area.center().y() - faceSize / 2.0, faceSize, faceSize);
    paintAvatar(painter, face, m_photos ? m_photos->photo(hit.photo) : QImage(),
                isOwner ? std::nullopt : std::optional(silhouetteOf(hit.species)),
                isOwner ? hit.ownerName : hit.patientName);
    const int left = area.left() + faceSize + space::m;
    int right = area.right();
    if (!hit.alert.isEmpty()) {
        const int width = std::min(
            alertWidth, QFontMetrics(font(TextStyle::Caption)).horizontalAdvance(hit.alert) + 34);
        right -= width + space::s;
        const QRect chip(right + space::s, area.center().y() - 11, width, 22);
        paintRounded(painter, chip, 11, color(Token::WarningBg), color(Token::WarningEdge));
        paintIcon(painter, QRectF(chip.left() + 6, chip.center().y() - 6, 13, 13), Icons::Warning,
                  color(Token::WarningFg));
        paintLine(painter, chip.adjusted(22, 0, -6, 0), hit.alert, TextStyle::Caption,
                  Token::WarningFg);
    }
    const QString first =
        isOwner ? hit.ownerName : joined({hit.patientName, hit.species, hit.breed});
    paintMatched(painter, {left, area.top() + grown(6), right - left, grown(24)}, first, m_typed,
                 TextStyle::BodyStrong, hit.isArchived ? Token::TextMuted : Token::Text);
    paintMatched(painter, {left, area.top() + grown(29), right - left, grown(20)}, secondLine(hit),
                 m_typed, TextStyle::Caption, Token::TextMuted);
}

void SearchDelegate::paintAwaited(QPainter& painter, const QRect& area)
{
    const QColor ink = color(Token::SurfaceSunken);
    const QRectF face(area.left(), area.center().y() - faceSize / 2.0, faceSize, faceSize);
    paintRounded(painter, face, faceSize / 2.0, ink);
    const int left = area.left() + faceSize + space::m;
    paintRounded(painter, QRectF(left, area.top() + 13, 180, 10), 5, ink);
    paintRounded(painter, QRectF(left, area.top() + 34, 260, 8), 4, ink);
}

QString SearchDelegate::secondLine(const SearchHit& hit) const
{
    const auto matched = [this](const QString& text) {
        return matchesIn(text, m_typed).isEmpty() ? QString() : text;
    };
    const QString similar = hit.isSimilar ? tr("spelt alike") : QString();
    if (hit.patientId.isNull())
        return joined({tr("Owner without pets"), hit.ownerPhone, matched(hit.ownerEmail), similar});
    return joined({hit.ownerName, hit.ownerPhone, matched(hit.ownerEmail), matched(hit.microchip),
                   hit.isArchived ? tr("archived") : QString(), similar});
}

void SearchDelegate::paintOffer(QPainter& painter, const QRect& area, const QString& text) const
{
    const QRectF face(area.left(), area.center().y() - faceSize / 2.0, faceSize, faceSize);
    paintRounded(painter, face, faceSize / 2.0, color(Token::AccentSoft));
    paintIcon(painter, face.adjusted(8, 8, -8, -8), Icons::UserPlus, color(Token::AccentText));
    paintLine(painter, area.adjusted(faceSize + space::m, 0, 0, 0), text, TextStyle::BodyStrong,
              Token::AccentText);
}

} // namespace huella::ui
