// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tokens.h"

#include <QWidget>

namespace huella::ui::board {

/// How much larger than on a screen of 1080 lines things are drawn on this one: what is read
/// from five metres is measured by the screen, not by the pixel.
[[nodiscard]] double scaleOf(const QWidget& widget);
/// `pixels` of a screen of 1080 lines, as bold as a headline.
[[nodiscard]] QFont bigFont(double scale, int pixels);

/// One line for a whole room: sized by the screen, cut with an ellipsis.
class BigText : public QWidget
{
    Q_OBJECT

public:
    BigText(int pixels, Token ink, Qt::Alignment alignment = Qt::AlignLeft,
            QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    /// A band of this colour behind the text.
    void setBand(Token band);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int margin() const;

    QString m_text;
    int m_pixels;
    Token m_ink;
    Token m_band = Token::Canvas;
    bool m_hasBand = false;
    Qt::Alignment m_alignment;
};

} // namespace huella::ui::board
