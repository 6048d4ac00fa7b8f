// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"

#include <QFrame>
#include <QList>

class QVBoxLayout;

namespace huella::ui {

class NavButton;

/// Vertical navigation of a role's window: icon, words, badge. Alt+1 to Alt+9 choose, arrows
/// move, and the order of `addEntry` is the order on screen.
class SideNav : public QFrame
{
    Q_OBJECT

public:
    explicit SideNav(QWidget* parent = nullptr);

    /// Returns the entry's index. `name` becomes the button's objectName.
    int addEntry(Icons icon, const QString& title, const QString& name);
    [[nodiscard]] QString title(int index) const;
    void setBadge(int index, int count); ///< 0 takes the badge away
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }

    /// Puts the keyboard on the entry that is shown.
    void focusCurrent();

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* m_column;
    QList<NavButton*> m_buttons;
    int m_current = -1;
};

} // namespace huella::ui
