// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/typist.h"

#include "ui/kiosk/keyboard.h"
#include "ui/shared/formfield.h"
#include "ui/shared/touch.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace huella::ui::kiosk {

namespace {

constexpr auto pause = std::chrono::milliseconds(200);

bool isField(const QWidget* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return !line->isReadOnly();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return !text->isReadOnly();
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
        return box->isEditable();
    return qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
}

KeyboardKind kindOf(const QWidget* widget)
{
    const Qt::InputMethodHints hints = widget->inputMethodHints();
    constexpr Qt::InputMethodHints numbers = Qt::ImhDigitsOnly | Qt::ImhDialableCharactersOnly |
                                             Qt::ImhFormattedNumbersOnly | Qt::ImhPreferNumbers |
                                             Qt::ImhDate | Qt::ImhTime;
    if ((hints & numbers) || qobject_cast<const QAbstractSpinBox*>(widget))
        return KeyboardKind::Pad;
    return hints & (Qt::ImhEmailCharactersOnly | Qt::ImhUrlCharactersOnly) ? KeyboardKind::Email
                                                                           : KeyboardKind::Text;
}

bool startsLarge(const QWidget* widget)
{
    if (widget->inputMethodHints() & (Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData))
        return false;
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->text().isEmpty();
    const auto* text = qobject_cast<const QPlainTextEdit*>(widget);
    return text && text->document()->isEmpty();
}

} // namespace

Typist::Typist(QWidget* root, Keyboard* keyboard, QObject* parent)
    : QObject(parent), m_root(root), m_keyboard(keyboard)
{
    m_hide.setInterval(pause);
    connect(&m_hide, &QTimer::timeout, this, &Typist::hideWhenIdle);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now); });
    m_keyboard->hide();
}

void Typist::follow(QWidget* now)
{
    if (!now || !m_root->isAncestorOf(now) || !isField(now)) {
        m_hide.start();
        return;
    }
    m_hide.stop();
    m_keyboard->open(kindOf(now), startsLarge(now));
    m_keyboard->show();
    QTimer::singleShot(0, this, &Typist::showField);
}

// A finger is on a button while the focus goes there: were the keyboard to leave at once, the
// button would slip away from under it.
void Typist::hideWhenIdle()
{
    if (QApplication::mouseButtons() != Qt::NoButton)
        return;
    m_hide.stop();
    m_keyboard->hide();
}

void Typist::showField()
{
    QWidget* field = QApplication::focusWidget();
    if (!field || !m_root->isAncestorOf(field))
        return;
    QWidget* whole = field; // with its label and its error
    for (QWidget* up = field; up && up != m_root; up = up->parentWidget()) {
        if (qobject_cast<FormField*>(up))
            whole = up;
        if (auto* scroll = qobject_cast<QScrollArea*>(up)) {
            scroll->ensureWidgetVisible(whole, 0, touch::gap);
            scroll->ensureWidgetVisible(field, 0, touch::gap);
        }
    }
}

} // namespace huella::ui::kiosk
