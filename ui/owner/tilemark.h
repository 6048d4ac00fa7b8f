// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"

#include <QImage>
#include <QWidget>

namespace huella::ui::owner {

/// What stands before a tile's words: an icon on a soft plate, or the portraits of pets side by
/// side, as many as have room. As high as its tile has room for.
class TileMark : public QWidget
{
    Q_OBJECT

public:
    /// A photo, or the silhouette of the species.
    struct Face
    {
        QImage photo;
        QString species;
    };

    explicit TileMark(Icons icon, QWidget* parent = nullptr);
    explicit TileMark(const Face& face, QWidget* parent = nullptr);

    /// In place of the icon; empty: the icon again.
    void setFaces(const QList<Face>& faces);
    void setSide(int side);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icons m_icon;
    QList<Face> m_faces;
    int m_side;
};

} // namespace huella::ui::owner
