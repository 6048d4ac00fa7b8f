// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

class QGridLayout;

namespace huella::ui {

class PhotoTile;

/// Thumbnails that wrap, with a tile to add more where it is editable. Files may be dropped on
/// it. It knows pictures only; PhotoField adds reading and messages.
class PhotoStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoStrip(QWidget* parent = nullptr);

    void setEditable(bool isEditable);
    /// Returns the photo's place; places close up after a removal.
    int addPhoto(const QImage& thumbnail, const QString& caption = {});
    void removePhoto(int index);
    void clear();
    [[nodiscard]] int count() const { return int(m_tiles.size()); }

signals:
    void addRequested(); ///< from "addPhotoButton"
    void filesDropped(const QStringList& paths);
    void removeRequested(int index);
    void activated(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void arrange();

    QGridLayout* m_grid;
    QList<PhotoTile*> m_tiles;
    PhotoTile* m_add;
    int m_columns = 0;
};

} // namespace huella::ui
