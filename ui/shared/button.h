// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icon.h"

#include <QPushButton>

#include <optional>

class QTimer;

namespace huella::ui {

/// A push button in one of four weights. One Primary a page; Danger for what cannot be undone;
/// Quiet for what stands beside. While busy it shows a spinner, keeps its width and takes no
/// presses. A button without text must be given an accessible name (`iconOnly` does).
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Primary, Secondary, Quiet, Danger };
    /// 36, 44 and 64 px high; where a finger works (ui/shared/touch.h) 48, 64 and 64.
    enum class Size { Compact, Normal, Touch };

    explicit Button(const QString& text, Kind kind = Kind::Secondary, QWidget* parent = nullptr);
    Button(Icons icon, const QString& text, Kind kind = Kind::Secondary, QWidget* parent = nullptr);
    /// A square quiet button; `name` is its accessible name and tool tip.
    [[nodiscard]] static Button* iconOnly(Icons icon, const QString& name,
                                          QWidget* parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    void setButtonSize(Size size);
    /// Replaces the icon in front of the text.
    void setGlyph(Icons icon);
    void setBusy(bool isBusy);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool hitButton(const QPoint& position) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Colors
    {
        QColor fill, edge, ink;
    };
    [[nodiscard]] Colors colors() const;
    [[nodiscard]] Colors filled(Token rest, Token hover, Token pressed, Token ink) const;
    void paintContents(QPainter& painter, const QColor& ink);
    [[nodiscard]] int glyphSide() const;

    Kind m_kind;
    Size m_size = Size::Normal;
    std::optional<Icons> m_glyph;
    QTimer* m_spin = nullptr;
    double m_turn = 0;
    bool m_isBusy = false;
};

} // namespace huella::ui
