// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/owner/tilemark.h"
#include "ui/shared/tokens.h"

#include <QAbstractButton>

class QBoxLayout;

namespace huella::ui {
class TextLabel;
}

namespace huella::ui::owner {

/// One large thing to do: an icon or portraits, what it is, and a line about it. Words wrap, so
/// that nothing is cut whatever their size. A wide one lies across the page; a strong one does too,
/// and is what most people came for. For a finger they are larger, on an upright screen the most.
class HomeTile : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Plain, Wide, Strong };

    HomeTile(Icons icon, const QString& title, const QString& caption = {}, Kind kind = Kind::Plain,
             QWidget* parent = nullptr);
    /// With a portrait in place of the icon.
    HomeTile(const TileMark::Face& face, const QString& title, const QString& caption, Kind kind,
             QWidget* parent = nullptr);

    void setFaces(const QList<TileMark::Face>& faces);
    void setCaption(const QString& caption);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    HomeTile(TileMark* mark, const QString& title, const QString& caption, Kind kind,
             QWidget* parent);
    void build();
    void fit();
    [[nodiscard]] bool isUpright() const;
    [[nodiscard]] QColor fill() const;
    [[nodiscard]] int leastHeight() const;

    Kind m_kind;
    TileMark* m_mark;
    QBoxLayout* m_box;
    TextLabel* m_title;
    TextLabel* m_caption;
};

} // namespace huella::ui::owner
