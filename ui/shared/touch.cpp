// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/touch.h"

#include "ui/shared/tokens.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVariant>
#include <QWidget>

namespace huella::ui::touch {

namespace {

constexpr char touchProperty[] = "huellaTouch";
bool isAnywhere = false; // staff's windows pay nothing for the question

void measureAgain(QWidget* root)
{
    QList<QWidget*> all = root->findChildren<QWidget*>();
    all.append(root);
    for (QWidget* widget : all) {
        QEvent change(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &change);
        widget->updateGeometry();
    }
}

/// A page is made, and often measured, before it comes to stand in a window for a finger.
class Arrivals : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ParentChange && watched->isWidgetType())
            if (auto* widget = static_cast<QWidget*>(watched); isOn(widget))
                measureAgain(widget);
        return false;
    }
};

} // namespace

void set(QWidget* root, bool isOn)
{
    if (isOn && !isAnywhere)
        qApp->installEventFilter(new Arrivals(qApp));
    isAnywhere = isAnywhere || isOn;
    root->setProperty(touchProperty, isOn);
    measureAgain(root);
}

bool isOn(const QWidget* widget)
{
    if (!isAnywhere)
        return false;
    for (const QWidget* up = widget; up; up = up->parentWidget()) {
        const QVariant said = up->property(touchProperty);
        if (said.isValid())
            return said.toBool();
    }
    return false;
}

int control(const QWidget* widget)
{
    return isOn(widget) ? main : int(size::control);
}

} // namespace huella::ui::touch
