// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>
#include <stdexcept>

class QAbstractItemView;

namespace huella::app::tour {

/// A step that did not come about; what() says what was looked for and what was there.
class Stumble : public std::runtime_error
{
public:
    explicit Stumble(const QString& text) : std::runtime_error(text.toStdString()) {}
};

/// A person's hand and eyes at one window: finds what is visible by its objectName, clicks and
/// types with real mouse and key events, and waits for what should happen. Runs the event loop
/// while it waits; throws Stumble when the time is up.
class Hand
{
public:
    explicit Hand(QWidget* window, int patienceMs = 20000);

    /// The visible widget of that name, waited for.
    QWidget* see(const QString& name) const;
    [[nodiscard]] bool sees(const QString& name) const;
    /// The same, enabled.
    void click(const QString& name) const;
    /// The one of several widgets of that name which says \p text: a tile, a card's button.
    void clickSaying(const QString& name, const QString& text) const;
    /// The first enabled button inside the widget of that name, from the \p skip-th on.
    void clickFirstInside(const QString& name, int skip = 0) const;
    /// A row of the list or table `name` whose cells contain `text`; clicked, or double-clicked.
    void clickRow(const QString& name, const QString& text) const;
    void openRow(const QString& name, const QString& text) const;
    /// Clears the field and types.
    void type(const QString& name, const QString& text) const;
    void choose(const QString& comboName, const QString& text) const;
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;

    /// Waits until a visible text anywhere in the window contains `text`.
    void read(const QString& text) const;
    void waitUntil(const QString& what, const std::function<bool()>& isSo) const;
    /// Lets what is moving come to rest.
    static void rest(int milliseconds = 250);

    [[nodiscard]] QWidget* window() const { return m_window; }

private:
    [[nodiscard]] QWidget* find(const QString& name) const;
    [[nodiscard]] QPoint rowPosition(const QString& name, const QString& text,
                                     QAbstractItemView*& view) const;
    [[nodiscard]] bool reads(const QString& text) const;
    [[nodiscard]] QString inventory() const;
    void clickAt(QWidget* widget, const QPoint& position, bool isDouble = false) const;

    QPointer<QWidget> m_window;
    int m_patience;
};

} // namespace huella::app::tour
