// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/card.h"

#include <QPointer>

class QGridLayout;

namespace huella::ui {

class Button;
class TextLabel;

/// A key and what it does, in words.
struct KeyHint
{
    QString keys;
    QString text;
    friend bool operator==(const KeyHint&, const KeyHint&) = default;
};

/// For keys that a widget handles by itself: lists them in the help while the widget is in sight.
void describeKeys(QWidget* widget, const QList<KeyHint>& hints);

/// Every key that does something in the parts of `window` that are in sight: shortcuts that say
/// what they are for (`whatsThis`), buttons with a shortcut, and what widgets describe. The help
/// is made of what is there, so it cannot be out of date.
[[nodiscard]] QList<KeyHint> keyHintsIn(const QWidget& window);

/// The help over a window (F1, Ctrl+?): a word about the page that is shown and every key that
/// works there. Esc closes it and gives the keyboard back to where it was.
class KeyHelp : public Card
{
    Q_OBJECT

public:
    explicit KeyHelp(QWidget* window);

    void open(const QString& title, const QString& about);
    void close();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void place();
    void list(const QList<KeyHint>& hints);

    QPointer<QWidget> m_opener;
    TextLabel* m_title;
    TextLabel* m_about;
    Button* m_close;
    QWidget* m_table = nullptr;
};

} // namespace huella::ui
