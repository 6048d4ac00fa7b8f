// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"

#include <QAbstractButton>
#include <QImage>

#include <optional>

namespace huella::ui::owner {

/// What a tile says: a portrait or an icon, a title, a line below it and a word at the right.
struct Choice
{
    QString key; ///< what choosing it means; unique among its neighbours
    QString title;
    QString caption;
    QString trailing;
    QImage photo;
    std::optional<Icons> glyph;
};

/// One large choice among several. Property "title" tells tiles apart.
class ChoiceTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChoiceTile(const Choice& choice, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const { return m_choice.key; }
    [[nodiscard]] QSize sizeHint() const override;
    /// With which no word of it is cut.
    [[nodiscard]] int wordsWidth() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] bool hasPortrait() const;
    void paintPortrait(QPainter& painter, const QRectF& area);
    void paintMark(QPainter& painter, const QRectF& area);
    void paintWords(QPainter& painter, QRect area);

    Choice m_choice;
};

} // namespace huella::ui::owner
