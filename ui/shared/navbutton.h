// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QAbstractButton>

namespace huella::ui {

/// One line of SideNav.
class NavButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavButton(Icons icon, const QString& title, QWidget* parent = nullptr);

    void setBadge(int count);
    [[nodiscard]] int badge() const { return m_badge; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintBadge(QPainter& painter);

    Icons m_glyph;
    int m_badge = 0;
};

} // namespace huella::ui
