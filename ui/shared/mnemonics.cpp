// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/mnemonics.h"

#include "ui/shared/button.h"

#include <QApplication>
#include <QHash>
#include <QKeyEvent>
#include <QMenu>
#include <QSet>

#include <algorithm>

namespace huella::ui {

namespace {

constexpr char markProperty[] = "mnemonicAt";

/// The key that writes it without accents, or null.
QChar keyFor(QChar letter)
{
    const QChar plain = letter.decompositionTag() == QChar::Canonical
                            ? letter.decomposition().at(0).toUpper()
                            : letter.toUpper();
    return plain >= u'A' && plain <= u'Z' ? plain : QChar();
}

/// The places in `text` that have a key: where words begin, then the others; each key once.
QList<int> places(const QString& text)
{
    QList<int> found;
    QSet<QChar> keys;
    for (const bool atBeginnings : {true, false}) {
        for (int i = 0; i < text.size(); ++i) {
            const bool isBeginning = i == 0 || !text.at(i - 1).isLetter();
            const QChar key = keyFor(text.at(i));
            if (isBeginning != atBeginnings || key.isNull() || keys.contains(key))
                continue;
            keys.insert(key);
            found.append(i);
        }
    }
    return found;
}

/// Deals the keys out so that as many texts as can be have one: who comes later may make one that
/// came before take another of its own.
class Deal
{
public:
    explicit Deal(const QStringList& texts) : m_texts(texts), m_places(texts.size(), -1)
    {
        for (int i = 0; i < m_texts.size(); ++i) {
            QSet<QChar> asked;
            give(i, asked);
        }
    }
    /// Where in its text; -1 where there was none left.
    [[nodiscard]] int placeOf(int index) const { return m_places.at(index); }

private:
    bool give(int index, QSet<QChar>& asked)
    {
        const QList<int> own = places(m_texts.at(index));
        for (const bool mayAsk : {false, true}) {
            for (const int place : own) {
                const QChar key = keyFor(m_texts.at(index).at(place));
                const bool isTaken = m_holders.contains(key);
                if (isTaken && (!mayAsk || asked.contains(key)))
                    continue;
                asked.insert(key);
                if (isTaken && !give(m_holders.value(key), asked))
                    continue;
                m_holders.insert(key, index);
                m_places[index] = place;
                return true;
            }
        }
        return false;
    }

    QStringList m_texts;
    QList<int> m_places;
    QHash<QChar, int> m_holders;
};

/// Ours, which we may move; a button's own shortcut stays.
bool hasOwnShortcut(const QAbstractButton& button)
{
    return !button.shortcut().isEmpty() && !button.property(markProperty).isValid();
}

/// What a button is called: what is written on it, or what it says to a screen reader.
QString nameOf(const QAbstractButton& button)
{
    return button.text().isEmpty() ? button.accessibleName() : button.text();
}

void take(QAbstractButton& button)
{
    if (!button.property(markProperty).isValid())
        return;
    button.setShortcut({});
    button.setProperty(markProperty, {});
    button.update();
}

} // namespace

Mnemonics::Mnemonics(QWidget* window) : QObject(window), m_window(window)
{
    // Key events go to whoever has the keyboard, anywhere in the window.
    qApp->installEventFilter(this);
}

int Mnemonics::markOf(const QAbstractButton& button)
{
    const QVariant mark = button.property(markProperty);
    return mark.isValid() ? mark.toInt() : -1;
}

QChar Mnemonics::letterOf(const QAbstractButton& button)
{
    const int mark = markOf(button);
    return mark < 0 ? QChar() : keyFor(nameOf(button).at(mark));
}

void Mnemonics::deal()
{
    QList<Button*> buttons;
    for (auto* button : m_window->window()->findChildren<Button*>()) {
        take(*button);
        if (button->isVisible() && button->isEnabled() && !hasOwnShortcut(*button))
            buttons.append(button);
    }
    // Where letters run short, the small ones without words go without.
    std::ranges::stable_partition(buttons, [](Button* it) { return !it->text().isEmpty(); });
    QStringList names;
    for (const Button* button : std::as_const(buttons))
        names.append(nameOf(*button));
    const Deal deal(names);
    for (int i = 0; i < buttons.size(); ++i) {
        const int place = deal.placeOf(i);
        if (place < 0)
            continue;
        buttons.at(i)->setShortcut(
            QKeySequence(Qt::ALT | Qt::Key(keyFor(names.at(i).at(place)).unicode())));
        buttons.at(i)->setProperty(markProperty, place);
        buttons.at(i)->update();
    }
    m_isShown = true;
}

void Mnemonics::deal(QMenu& menu)
{
    QList<QAction*> actions;
    QStringList names;
    for (QAction* action : menu.actions()) {
        if (action->isSeparator())
            continue;
        actions.append(action);
        names.append(QString(action->text()).remove(u'&').section(u'\t', 0, 0));
    }
    const Deal deal(names);
    for (int i = 0; i < actions.size(); ++i) {
        QString text = QString(actions.at(i)->text()).remove(u'&');
        if (const int place = deal.placeOf(i); place >= 0)
            actions.at(i)->setText(text.insert(place, u'&'));
    }
}

void Mnemonics::hide()
{
    m_isShown = false;
    for (auto* button : m_window->window()->findChildren<Button*>())
        take(*button);
}

bool Mnemonics::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease: {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (key->key() != Qt::Key_Alt || !widget || widget->window() != m_window->window())
            break;
        if (event->type() == QEvent::KeyRelease)
            hide();
        else if (!m_isShown)
            deal();
        break;
    }
    case QEvent::WindowDeactivate: // Alt+Tab: its release is told to another window
        if (m_isShown && watched == m_window->window())
            hide();
        break;
    case QEvent::Polish:
    case QEvent::Show:
        if (auto* menu = qobject_cast<QMenu*>(watched))
            deal(*menu);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace huella::ui
