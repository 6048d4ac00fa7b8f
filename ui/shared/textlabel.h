// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tokens.h"

#include <QLabel>

namespace huella::ui {

/// A label in a step of the type scale and a token's colour; follows theme and text scale.
/// Plain text always: what people typed is never read as markup.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString& text = {}, TextStyle style = TextStyle::Body,
                       Token ink = Token::Text, QWidget* parent = nullptr);

    void setTextStyle(TextStyle style);
    void setInk(Token ink);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    TextStyle m_style;
    Token m_ink;
};

} // namespace huella::ui
