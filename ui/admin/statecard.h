// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/card.h"
#include "ui/shared/icons.h"

namespace huella::ui {
class IconLabel;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::admin {

/// How one part of the system is: well, not well, or not known yet, by icon, word and colour.
class StateCard : public Card
{
    Q_OBJECT

public:
    enum class State { Unknown, Good, Bad };

    StateCard(Icons icon, const QString& title, QWidget* parent = nullptr);

    void setState(State state, const QString& word, const QString& details);
    [[nodiscard]] QString word() const;

private:
    IconLabel* m_icon;
    IconLabel* m_mark;
    TextLabel* m_word;
    TextLabel* m_details;
};

} // namespace huella::ui::admin
