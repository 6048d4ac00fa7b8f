// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/hand.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>

namespace huella::app::tour {

namespace {

void runEvents(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

// Scrolls as a person would, until the widget can be hit.
void bringIntoSight(QWidget* widget)
{
    for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent)) {
            area->ensureWidgetVisible(widget);
            runEvents(20);
        }
    }
}

void sendKey(QWidget* target, int key, Qt::KeyboardModifiers modifiers, const QString& text = {})
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(target, &press);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(target, &release);
}

} // namespace

Hand::Hand(QWidget* window, int patienceMs) : m_window(window), m_patience(patienceMs) {}

QWidget* Hand::find(const QString& name) const
{
    if (!m_window)
        return nullptr;
    for (auto* widget : m_window->findChildren<QWidget*>(name)) {
        if (widget->isVisibleTo(m_window))
            return widget;
    }
    return nullptr;
}

bool Hand::sees(const QString& name) const
{
    return find(name) != nullptr;
}

QWidget* Hand::see(const QString& name) const
{
    waitUntil(QStringLiteral("the widget \"%1\"").arg(name), [&] { return find(name) != nullptr; });
    return find(name);
}

void Hand::click(const QString& name) const
{
    see(name);
    waitUntil(QStringLiteral("\"%1\" to be enabled").arg(name), [&] {
        const auto* widget = find(name);
        return widget && widget->isEnabled();
    });
    auto* widget = find(name);
    bringIntoSight(widget);
    clickAt(widget, widget->rect().center());
}

namespace {

bool says(const QWidget* widget, const QString& text)
{
    QStringList words{widget->accessibleName(), widget->property("text").toString()};
    for (const auto* label : widget->findChildren<QLabel*>())
        words.append(label->text());
    return words.join(u' ').contains(text, Qt::CaseInsensitive);
}

} // namespace

void Hand::clickSaying(const QString& name, const QString& text) const
{
    QWidget* hit = nullptr;
    waitUntil(QStringLiteral("\"%1\" that says \"%2\"").arg(name, text), [&] {
        for (auto* widget : m_window->findChildren<QWidget*>(name)) {
            if (widget->isVisibleTo(m_window) && widget->isEnabled() && says(widget, text))
                hit = widget;
        }
        return hit != nullptr;
    });
    bringIntoSight(hit);
    clickAt(hit, hit->rect().center());
}

void Hand::clickFirstInside(const QString& name, int skip) const
{
    QAbstractButton* hit = nullptr;
    waitUntil(QStringLiteral("a button inside \"%1\"").arg(name), [&] {
        auto* container = find(name);
        int seen = 0;
        for (auto* button :
             container ? container->findChildren<QAbstractButton*>() : QList<QAbstractButton*>()) {
            if (button->isVisibleTo(m_window) && button->isEnabled() && seen++ == skip)
                hit = button;
        }
        return hit != nullptr;
    });
    bringIntoSight(hit);
    clickAt(hit, hit->rect().center());
}

void Hand::clickAt(QWidget* widget, const QPoint& position, bool isDouble) const
{
    const QPointer<QWidget> target(widget);
    const auto send = [&](QEvent::Type type, Qt::MouseButtons buttons) {
        if (!target)
            return;
        QMouseEvent event(type, position, target->mapToGlobal(position), Qt::LeftButton, buttons,
                          Qt::NoModifier);
        QApplication::sendEvent(target, &event);
    };
    send(QEvent::MouseButtonPress, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, Qt::NoButton);
    if (isDouble) {
        send(QEvent::MouseButtonDblClick, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, Qt::NoButton);
    }
    runEvents(30);
}

QPoint Hand::rowPosition(const QString& name, const QString& text, QAbstractItemView*& view) const
{
    QModelIndex hit;
    waitUntil(QStringLiteral("a row with \"%1\" in \"%2\"").arg(text, name), [&] {
        view = qobject_cast<QAbstractItemView*>(find(name));
        if (!view || !view->model())
            return false;
        const auto* model = view->model();
        for (int row = 0; row < model->rowCount(view->rootIndex()); ++row) {
            for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
                const auto index = model->index(row, column, view->rootIndex());
                const QString seen = index.data(Qt::DisplayRole).toString() + u' ' +
                                     index.data(Qt::AccessibleTextRole).toString();
                if (seen.contains(text, Qt::CaseInsensitive)) {
                    hit = model->index(row, 0, view->rootIndex());
                    return true;
                }
            }
        }
        return false;
    });
    view->scrollTo(hit);
    runEvents(20);
    return view->visualRect(hit).center();
}

void Hand::clickRow(const QString& name, const QString& text) const
{
    QAbstractItemView* view = nullptr;
    const auto position = rowPosition(name, text, view);
    clickAt(view->viewport(), position);
}

void Hand::openRow(const QString& name, const QString& text) const
{
    QAbstractItemView* view = nullptr;
    const auto position = rowPosition(name, text, view);
    clickAt(view->viewport(), position, true);
}

void Hand::type(const QString& name, const QString& text) const
{
    auto* widget = see(name);
    bringIntoSight(widget);
    widget->setFocus();
    if (auto* combo = qobject_cast<QComboBox*>(widget))
        widget = combo->lineEdit();
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        line->selectAll();
    else if (auto* plain = qobject_cast<QPlainTextEdit*>(widget))
        plain->selectAll();
    else
        sendKey(widget, Qt::Key_A, Qt::ControlModifier);
    for (const QChar letter : text) {
        if (letter == u'\n')
            sendKey(widget, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
        else
            sendKey(widget, 0, Qt::NoModifier, QString(letter));
    }
    runEvents(20);
}

void Hand::choose(const QString& comboName, const QString& text) const
{
    auto* combo = qobject_cast<QComboBox*>(see(comboName));
    if (!combo)
        throw Stumble(QStringLiteral("\"%1\" is no list to choose from").arg(comboName));
    waitUntil(QStringLiteral("\"%1\" among the choices of \"%2\"").arg(text, comboName),
              [&] { return combo->findText(text, Qt::MatchContains) >= 0; });
    const int index = combo->findText(text, Qt::MatchContains);
    combo->setFocus();
    combo->setCurrentIndex(index);
    emit combo->activated(index);
    runEvents(20);
}

void Hand::press(int key, Qt::KeyboardModifiers modifiers) const
{
    auto* target = m_window->focusWidget() ? m_window->focusWidget() : m_window.data();
    sendKey(target, key, modifiers);
    runEvents(30);
}

bool Hand::reads(const QString& text) const
{
    for (const auto* label : m_window->findChildren<QLabel*>()) {
        if (label->isVisibleTo(m_window) && label->text().contains(text, Qt::CaseInsensitive))
            return true;
    }
    for (const auto* button : m_window->findChildren<QAbstractButton*>()) {
        if (button->isVisibleTo(m_window) && button->text().contains(text, Qt::CaseInsensitive))
            return true;
    }
    for (const auto* view : m_window->findChildren<QAbstractItemView*>()) {
        if (!view->isVisibleTo(m_window) || !view->model())
            continue;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const auto index = view->model()->index(row, column);
                const QString seen = index.data(Qt::DisplayRole).toString() + u' ' +
                                     index.data(Qt::AccessibleTextRole).toString();
                if (seen.contains(text, Qt::CaseInsensitive))
                    return true;
            }
        }
    }
    return false;
}

void Hand::read(const QString& text) const
{
    waitUntil(QStringLiteral("the text \"%1\"").arg(text), [&] { return reads(text); });
}

void Hand::waitUntil(const QString& what, const std::function<bool()>& isSo) const
{
    const QDeadlineTimer deadline(m_patience);
    while (!isSo()) {
        if (deadline.hasExpired() || !m_window)
            throw Stumble(
                QStringLiteral("waited in vain for %1; in sight: %2").arg(what, inventory()));
        runEvents(25);
    }
}

void Hand::rest(int milliseconds)
{
    runEvents(milliseconds);
}

QString Hand::inventory() const
{
    QStringList names;
    if (!m_window)
        return QStringLiteral("no window");
    for (const auto* widget : m_window->findChildren<QWidget*>()) {
        if (widget->isVisibleTo(m_window) && !widget->objectName().isEmpty() &&
            !widget->objectName().startsWith(u"qt_"))
            names.append(widget->objectName());
    }
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

} // namespace huella::app::tour
