// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/timelinestrip.h"

#include "ui/images/mediumwords.h"
#include "ui/shared/imagefile.h"
#include "ui/shared/locale.h"
#include "ui/shared/phototile.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/tokens.h"

#include <QVBoxLayout>

namespace huella::ui {

namespace {

constexpr int tileSide = 64, stripHeight = 106;

} // namespace

TimelineStrip::TimelineStrip(QWidget* parent)
    : QScrollArea(parent), m_content(new QWidget), m_row(new QHBoxLayout(m_content))
{
    setObjectName(QStringLiteral("timelineStrip"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(stripHeight);
    setFocusPolicy(Qt::NoFocus);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::m);
    m_row->addStretch();
    setWidget(m_content);
}

void TimelineStrip::setImages(const QList<patients::Medium>& images)
{
    while (m_row->count() > 1) {
        auto* column = m_row->takeAt(0)->widget();
        column->hide();
        column->deleteLater();
    }
    m_tiles.clear();
    m_ids.clear();
    QDate before;
    for (const patients::Medium& image : images) {
        auto* column = new QWidget;
        auto* layout = new QVBoxLayout(column);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        auto* tile = new PhotoTile(storedThumbnail(image.thumbnail), headline(image));
        tile->setObjectName(QStringLiteral("timelineTile"));
        tile->setFixedSize(tileSide, tileSide);
        tile->setCheckable(true);
        // A day is written once, over the first of its pictures.
        layout->addWidget(
            new TextLabel(image.day() == before ? QStringLiteral(" ") : shortDate(image.day()),
                          TextStyle::Caption, Token::TextMuted));
        layout->addWidget(tile);
        before = image.day();
        m_row->insertWidget(m_row->count() - 1, column);
        connect(tile, &QAbstractButton::clicked, this,
                [this, index = int(m_tiles.size())] { emit chosen(index); });
        m_tiles.append(tile);
        m_ids.append(image.id);
    }
}

void TimelineStrip::setShown(MediaId first, MediaId second)
{
    for (int i = 0; i < m_tiles.size(); ++i) {
        const bool isShown = m_ids[i] == first || (!second.isNull() && m_ids[i] == second);
        m_tiles[i]->setChecked(isShown);
        if (isShown)
            ensureWidgetVisible(m_tiles[i]);
    }
}

} // namespace huella::ui
