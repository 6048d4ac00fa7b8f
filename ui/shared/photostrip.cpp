// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/photostrip.h"

#include "ui/shared/phototile.h"
#include "ui/shared/tokens.h"

#include <QDropEvent>
#include <QGridLayout>
#include <QMimeData>
#include <QUrl>

namespace huella::ui {

PhotoStrip::PhotoStrip(QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_add(new PhotoTile(tr("Add photo")))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::s);
    m_grid->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_add->setObjectName(QStringLiteral("addPhotoButton"));
    connect(m_add, &QAbstractButton::clicked, this, &PhotoStrip::addRequested);
    setEditable(false);
}

void PhotoStrip::setEditable(bool isEditable)
{
    m_add->setVisible(isEditable);
    setAcceptDrops(isEditable);
    for (PhotoTile* tile : m_tiles)
        tile->setRemovable(isEditable);
    arrange();
}

int PhotoStrip::addPhoto(const QImage& thumbnail, const QString& caption)
{
    auto* tile = new PhotoTile(thumbnail, caption);
    tile->setObjectName(QStringLiteral("photoTile"));
    tile->setRemovable(acceptDrops());
    m_tiles.append(tile);
    connect(tile, &QAbstractButton::clicked, this,
            [this, tile] { emit activated(int(m_tiles.indexOf(tile))); });
    connect(tile, &PhotoTile::removeRequested, this,
            [this, tile] { emit removeRequested(int(m_tiles.indexOf(tile))); });
    arrange();
    return count() - 1;
}

void PhotoStrip::removePhoto(int index)
{
    m_tiles.takeAt(index)->deleteLater();
    arrange();
}

void PhotoStrip::clear()
{
    while (!m_tiles.isEmpty())
        removePhoto(0);
}

void PhotoStrip::arrange()
{
    m_columns = std::max(1, (width() + space::s) / (PhotoTile::side + space::s));
    QList<PhotoTile*> all = m_tiles;
    all.append(m_add);
    for (int i = 0; i < all.size(); ++i)
        m_grid->addWidget(all.at(i), i / m_columns, i % m_columns);
}

void PhotoStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (std::max(1, (width() + space::s) / (PhotoTile::side + space::s)) != m_columns)
        arrange();
}

void PhotoStrip::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PhotoStrip::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    event->acceptProposedAction();
    if (!paths.isEmpty())
        emit filesDropped(paths);
}

} // namespace huella::ui
