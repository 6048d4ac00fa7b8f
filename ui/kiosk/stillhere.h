// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace huella::ui {
class Button;
class Card;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::kiosk {

/// Lies over everything while the countdown runs; a touch anywhere says that somebody is here.
class StillHere : public QWidget
{
    Q_OBJECT

public:
    explicit StillHere(QWidget* parent);
    /// Covers its parent while there are seconds left, and goes at 0.
    void showSeconds(int seconds);
    void retranslate();

signals:
    void stayed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int m_seconds = 0;
    TextLabel* m_question;
    TextLabel* m_words;
    Button* m_stay;
};

} // namespace huella::ui::kiosk
