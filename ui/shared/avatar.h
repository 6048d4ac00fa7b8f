// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"

#include <QImage>
#include <QWidget>

#include <optional>

class QPainter;

namespace huella::ui {

/// A round portrait: a photo, else the silhouette of the species, else initials.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int side = 40, QWidget* parent = nullptr);

    /// A null image takes the photo away.
    void setPhoto(const QImage& photo);
    /// Initials of the first and the last word; also the accessible name.
    void setName(const QString& name);
    /// A silhouette in place of the initials; free text as people write it ("Perro", "gato").
    void setSpecies(const QString& species);
    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_side;
    QImage m_photo;
    QString m_name;
    std::optional<Icons> m_silhouette;
};

/// The silhouette for a species, the paw for one we do not draw.
[[nodiscard]] Icons silhouetteOf(const QString& species);
[[nodiscard]] QString initialsOf(const QString& name);
/// For delegates.
void paintAvatar(QPainter& painter, const QRectF& area, const QImage& photo,
                 std::optional<Icons> silhouette, const QString& name);

} // namespace huella::ui
