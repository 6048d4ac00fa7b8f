// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/card.h"

namespace huella::ui {
class Button;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::admin {

/// A temporary password, shown this once: to be read out or copied.
class PasswordCard : public Card
{
    Q_OBJECT

public:
    explicit PasswordCard(QWidget* parent = nullptr);

    void display(const QString& name, const QString& password);

signals:
    void done();

private:
    TextLabel* m_title;
    TextLabel* m_words;
    TextLabel* m_password;
    Button* m_copy;
    Button* m_done;
};

} // namespace huella::ui::admin
