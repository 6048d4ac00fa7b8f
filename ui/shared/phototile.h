// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>

namespace huella::ui {

class Button;

/// One photo of a PhotoStrip, or the place where a new one is added. A file that has no picture
/// to show is a sheet with its caption.
class PhotoTile : public QAbstractButton
{
    Q_OBJECT

public:
    /// Pressing it opens the photo.
    explicit PhotoTile(const QImage& thumbnail, const QString& caption, QWidget* parent = nullptr);
    /// The dashed "add" tile.
    explicit PhotoTile(const QString& words, QWidget* parent = nullptr);

    void setRemovable(bool isRemovable);
    [[nodiscard]] QSize sizeHint() const override { return {side, side}; }

    static constexpr int side = 112;

signals:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void prepare();
    void paintPhoto(QPainter& painter);
    void paintAdd(QPainter& painter);

    void paintFile(QPainter& painter);

    QImage m_photo;
    bool m_isAdd = false;
    Button* m_remove = nullptr;
};

} // namespace huella::ui
