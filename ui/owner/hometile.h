// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QAbstractButton>
#include <QImage>

namespace huella::ui {
class TextLabel;
}

namespace huella::ui::owner {

/// One large thing to do: an icon or a portrait, what it is, and a line about it. Words wrap, so
/// that nothing is cut whatever their size. A strong one is what most people came for.
class HomeTile : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Plain, Strong };

    HomeTile(Icons icon, const QString& title, const QString& caption = {}, Kind kind = Kind::Plain,
             QWidget* parent = nullptr);
    /// With a portrait in place of the icon: a photo, or the silhouette of a species.
    HomeTile(const QImage& photo, const QString& species, const QString& title,
             const QString& caption, Kind kind, QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    HomeTile(QWidget* mark, const QString& title, const QString& caption, Kind kind,
             QWidget* parent);
    [[nodiscard]] QColor fill() const;
    [[nodiscard]] int leastHeight() const;

    Kind m_kind;
    TextLabel* m_title;
    TextLabel* m_caption;
};

} // namespace huella::ui::owner
