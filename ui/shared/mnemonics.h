// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractButton;
class QMenu;
class QWidget;

namespace huella::ui {

/// A letter for each button in sight, whatever the language: while Alt is held the letters are
/// underlined, and Alt with one of them presses the button. They are dealt out anew each time Alt
/// goes down, so no two buttons of a window ever share one. Menus get theirs as they open. A button
/// with a shortcut of its own keeps it.
class Mnemonics : public QObject
{
    Q_OBJECT

public:
    explicit Mnemonics(QWidget* window);

    /// Where in its text (of an icon alone: in its accessible name) the button's letter stands
    /// while Alt is held; -1 otherwise.
    [[nodiscard]] static int markOf(const QAbstractButton& button);
    /// The letter itself, or null.
    [[nodiscard]] static QChar letterOf(const QAbstractButton& button);

    /// Deals out letters to what is in sight now.
    void deal();
    static void deal(QMenu& menu);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hide();

    QWidget* m_window;
    bool m_isShown = false;
};

} // namespace huella::ui
