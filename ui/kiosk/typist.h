// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace huella::ui::kiosk {

class Keyboard;

/// Brings the keyboard when a field below `root` has the focus and takes it away when none has,
/// and moves what scrolls so that the field is never covered.
class Typist : public QObject
{
    Q_OBJECT

public:
    /// `keyboard` is outside of `root`; both outlive this.
    Typist(QWidget* root, Keyboard* keyboard, QObject* parent = nullptr);

    /// Keeps the field with the focus in sight, after something took room from it.
    void showField();

private:
    void follow(QWidget* now);
    void hideWhenIdle();

    QWidget* m_root;
    Keyboard* m_keyboard;
    QTimer m_hide;
};

} // namespace huella::ui::kiosk
