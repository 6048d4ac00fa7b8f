// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/card.h"

namespace huella::ui {
class Button;
class InlineMessage;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::admin {

/// Asks before a step that others feel at once: says what follows from it, in the page. Buttons
/// are "confirmButton" and "cancelConfirmButton".
class ConfirmCard : public Card
{
    Q_OBJECT

public:
    explicit ConfirmCard(QWidget* parent = nullptr);

    void ask(const QString& title, const QString& consequence, const QString& action);
    [[nodiscard]] Button* confirmButton() const { return m_confirm; }
    [[nodiscard]] InlineMessage* message() const { return m_message; }
    /// A widget between the words and the buttons; hidden until shown.
    void addOption(QWidget* option);

signals:
    void confirmed();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    TextLabel* m_title;
    TextLabel* m_consequence;
    InlineMessage* m_message;
    Button* m_confirm;
    Button* m_cancel;
};

} // namespace huella::ui::admin
