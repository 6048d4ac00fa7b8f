// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icon.h"

#include <QWidget>

namespace huella::ui {

/// An icon as a widget, alone or on a soft round plate.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(Icons icon, Token ink = Token::TextMuted, int side = size::icon,
                       QWidget* parent = nullptr);

    void setIcon(Icons icon);
    void setInk(Token ink);
    /// A filled circle behind the icon; the widget grows to twice the icon's side.
    void setPlate(Token plate);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icons m_icon;
    Token m_ink;
    Token m_plate = Token::Surface;
    bool m_hasPlate = false;
    int m_side;
};

} // namespace huella::ui
