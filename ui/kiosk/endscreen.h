// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace huella::ui {
class Button;
class IconLabel;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::kiosk {

/// After somebody left: thanks, and what he must still know. Holds no name.
class EndScreen : public QWidget
{
    Q_OBJECT

public:
    enum class Why { Left, Idle };

    explicit EndScreen(QWidget* parent = nullptr);

    /// `parting`: "Your turn is 12"; empty where there is nothing to wait for.
    void display(Why why, const QString& parting);
    /// Nothing of who was here stays.
    void clear();
    void retranslate();

signals:
    void againPressed();

private:
    void showWords();

    Why m_why = Why::Left;
    QString m_parting;
    IconLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_words;
    Button* m_again;
};

} // namespace huella::ui::kiosk
