// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"

#include <QAbstractButton>
#include <QTimer>

#include <optional>

namespace huella::ui::kiosk {

/// What a key does.
enum class KeyRole { Text, Shift, Accent, Backspace, Enter, Symbols };

/// One key of the on-screen keyboard. Takes no focus, so that the field keeps it; repeats or
/// offers its variants while it is held.
class KeyButton : public QAbstractButton
{
    Q_OBJECT

public:
    KeyButton(KeyRole role, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] KeyRole role() const { return m_role; }
    void setGlyph(Icons icon, const QString& name);
    /// Shown in the accent's colour: shift is down.
    void setLit(bool isLit);
    void setStretch(int stretch) { m_stretch = stretch; }
    [[nodiscard]] int stretch() const { return m_stretch; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void tapped();
    void held(); ///< once, when the finger stays; then there is no tap

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    KeyRole m_role;
    std::optional<Icons> m_glyph;
    QTimer m_hold;
    QTimer m_repeat;
    int m_stretch = 2;
    bool m_isLit = false;
    bool m_wasHeld = false;
};

} // namespace huella::ui::kiosk
