// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/windowcheck.h"

#include "ui/shared/button.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QHash>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <utility>

namespace huella::tests {

namespace {

QString called(const QWidget* widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className()).section(u':', -1);
    for (const QWidget* up = widget; up; up = up->parentWidget()) {
        if (!up->objectName().isEmpty() && !up->objectName().startsWith(u"qt_")) {
            name += u' ' + up->objectName();
            break;
        }
    }
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const auto* label = qobject_cast<const QLabel*>(widget);
    const QString text = button ? button->text() : label ? label->text() : QString();
    return text.isEmpty() ? name : name + u" “" + text.left(40) + u'”';
}

/// Tab stops, from the window's first around to it.
QList<QWidget*> tabStops(QWidget& window)
{
    QList<QWidget*> stops; // the first one, being the highest, is where one begins to read
    if (QWidget* focus = QApplication::focusWidget())
        focus->clearFocus();
    window.setFocus();
    QTest::keyClick(&window, Qt::Key_Tab);
    for (int step = 0; step < 400; ++step) {
        QWidget* focus = QApplication::focusWidget();
        if (!focus || (stops.contains(focus) && focus != stops.last()))
            break;
        if (stops.isEmpty() || focus != stops.last()) // else: to its next part, as of a time
            stops.append(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return stops;
}

bool takesTab(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() &&
           (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
}

QRect placeIn(const QWidget& window, const QWidget* widget)
{
    return {widget->mapTo(&window, QPoint()), widget->size()};
}

/// The children of the nearest common ancestor under which both are.
std::pair<const QWidget*, const QWidget*> branches(const QWidget* a, const QWidget* b)
{
    QList<const QWidget*> line;
    for (const QWidget* up = a; up; up = up->parentWidget())
        line.append(up);
    const QWidget* below = b;
    for (const QWidget* up = b; up; below = up, up = up->parentWidget()) {
        const auto at = line.indexOf(up);
        if (at > 0)
            return {line.at(at - 1), below};
        if (at == 0)
            break;
    }
    return {nullptr, nullptr};
}

/// `next` stands above `here`, or beside it at the left.
bool isBackward(const QRect& here, const QRect& next)
{
    if (next.bottom() < here.top() + 4)
        return true;
    const int shared = std::min(here.bottom(), next.bottom()) - std::max(here.top(), next.top());
    const bool isBeside = shared > std::min(here.height(), next.height()) / 2;
    return isBeside && next.right() < here.left() + 4;
}

} // namespace

QStringList missedByTab(QWidget& window)
{
    const QList<QWidget*> stops = tabStops(window);
    QStringList missed;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (takesTab(widget) && !stops.contains(widget))
            missed.append(called(widget));
    }
    return missed;
}

QStringList againstReadingOrder(QWidget& window)
{
    const QList<QWidget*> stops = tabStops(window);
    QStringList wrong;
    for (int i = 1; i < stops.size(); ++i) {
        const auto [here, next] = branches(stops.at(i - 1), stops.at(i));
        if (here && next && isBackward(placeIn(window, here), placeIn(window, next)))
            wrong.append(called(stops.at(i - 1)) + u" → " + called(stops.at(i)));
    }
    return wrong;
}

QStringList withoutKey(QWidget& window)
{
    QStringList wrong;
    QHash<QString, QString> holders;
    QWidget* top = window.window();
    QTest::keyPress(top, Qt::Key_Alt);
    for (const auto* button : window.findChildren<ui::Button*>()) {
        if (!button->isVisible() || !button->isEnabled())
            continue;
        const QString key = button->shortcut().toString();
        if (key.isEmpty() && button->text().isEmpty() && holders.size() >= 20)
            continue; // the letters have run out; such a small one is reached by Tab
        if (key.isEmpty()) {
            wrong.append(called(button) + u' ' + button->accessibleName());
        } else if (holders.contains(key)) {
            wrong.append(key + u": " + called(button) + u" and " + holders.value(key));
        }
        holders.insert(key, called(button));
    }
    QTest::keyRelease(top, Qt::Key_Alt);
    return wrong;
}

namespace {

void checkWords(const QWidget* widget, QStringList& wrong)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget);
        label && !label->text().isEmpty()) {
        const bool isCut = label->wordWrap()
                               ? label->heightForWidth(label->width()) > label->height() + 1
                               : label->sizeHint().width() > label->width() + 1 ||
                                     label->sizeHint().height() > label->height() + 1;
        const bool mayEnd = label->inherits("huella::ui::vet::ElidedLabel");
        if (isCut && !(mayEnd && label->height() + 1 >= label->sizeHint().height()))
            wrong.append(u"cut: " + called(label) +
                         QStringLiteral(" %1x%2 of %3x%4")
                             .arg(label->width())
                             .arg(label->height())
                             .arg(label->sizeHint().width())
                             .arg(label->sizeHint().height()));
    }
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (!button || button->inherits("QLineEditIconButton"))
        return;
    const QSize least =
        qobject_cast<const ui::Button*>(button) ? button->sizeHint() : button->minimumSizeHint();
    if (least.width() > button->width() + 1 || least.height() > button->height() + 1)
        wrong.append(u"cut: " + called(button) +
                     QStringLiteral(" %1x%2 of %3x%4")
                         .arg(button->width())
                         .arg(button->height())
                         .arg(button->sizeHint().width())
                         .arg(button->sizeHint().height()));
}

void collect(const QLayout* layout, QList<const QWidget*>& parts)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (const QWidget* widget = item->widget(); widget && widget->isVisible())
            parts.append(widget);
        else if (const QLayout* inner = item->layout())
            collect(inner, parts);
    }
}

void checkSiblings(const QWidget* parent, QStringList& wrong)
{
    if (!parent->layout() || parent->layout()->inherits("QStackedLayout"))
        return;
    QList<const QWidget*> parts;
    collect(parent->layout(), parts);
    for (int i = 0; i < parts.size(); ++i) {
        for (int k = i + 1; k < parts.size(); ++k) {
            const QRect shared = parts.at(i)->geometry() & parts.at(k)->geometry();
            if (shared.width() > 1 && shared.height() > 1)
                wrong.append(u"overlap: " + called(parts.at(i)) + u" and " + called(parts.at(k)));
        }
    }
}

} // namespace

QStringList cutOrOverlapping(const QWidget& window)
{
    QStringList wrong;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        checkWords(widget, wrong);
        checkSiblings(widget, wrong);
    }
    return wrong;
}

QStringList wideParts(const QWidget& window)
{
    QStringList wrong;
    for (const auto* area : window.findChildren<QScrollArea*>()) {
        const int more = area->horizontalScrollBar()->maximum();
        if (area->isVisible() && more > 0)
            wrong.append(called(area->widget()) + QStringLiteral(": %1 px").arg(more));
        // Where no bar is wanted, what is wider is only cut.
        const int cut = area->widget()->width() - area->viewport()->width();
        if (area->isVisible() && cut > 0 && more == 0)
            wrong.append(u"cut: " + called(area->widget()) + QStringLiteral(", %1 px").arg(cut));
    }
    return wrong;
}

QStringList nameless(const QWidget& window)
{
    QStringList wrong;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!takesTab(widget))
            continue;
        const auto* reader = QAccessible::queryAccessibleInterface(widget);
        if (!reader || reader->role() == QAccessible::NoRole)
            wrong.append(u"no role: " + called(widget));
        else if (reader->text(QAccessible::Name).trimmed().isEmpty())
            wrong.append(u"no name: " + called(widget));
    }
    return wrong;
}

} // namespace huella::tests
