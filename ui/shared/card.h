// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tokens.h"

#include <QFrame>

class QVBoxLayout;

namespace huella::ui {

/// A soft raised surface with a vertical layout of its own. `title` is optional.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    /// Where the card's contents go; its margins are the card's padding.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    void setPadding(int pixels);
    /// A coloured bar at the left edge, for a card that asks for attention.
    void setStripe(Token stripe);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_body;
    Token m_stripe = Token::Surface;
    bool m_hasStripe = false;
};

} // namespace huella::ui
