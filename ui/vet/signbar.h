// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/card.h"

namespace huella::ui {
class Button;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::vet {

/// Asks before the one act that nothing takes back. "Go back" has the keyboard, and Escape.
class SignBar : public Card
{
    Q_OBJECT

public:
    explicit SignBar(QWidget* parent = nullptr);

    void ask(const QString& patientName);
    /// The one that signs, for its busy state.
    [[nodiscard]] Button* signButton() const { return m_sign; }

signals:
    void confirmed();
    void declined();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    TextLabel* m_question;
    Button* m_back;
    Button* m_sign;
};

} // namespace huella::ui::vet
