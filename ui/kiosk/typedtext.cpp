// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/typedtext.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace huella::ui::kiosk {

TypedText TypedText::of(const QWidget& root)
{
    TypedText typed;
    for (const auto* line : root.findChildren<QLineEdit*>())
        if (!line->objectName().isEmpty() && !line->text().isEmpty())
            typed.m_texts.insert(line->objectName(), line->text());
    for (const auto* text : root.findChildren<QPlainTextEdit*>())
        if (!text->objectName().isEmpty() && !text->document()->isEmpty())
            typed.m_texts.insert(text->objectName(), text->toPlainText());
    return typed;
}

void TypedText::restore(QWidget& root) const
{
    for (auto* line : root.findChildren<QLineEdit*>())
        if (m_texts.contains(line->objectName()))
            line->setText(m_texts.value(line->objectName()));
    for (auto* text : root.findChildren<QPlainTextEdit*>())
        if (m_texts.contains(text->objectName()))
            text->setPlainText(m_texts.value(text->objectName()));
}

} // namespace huella::ui::kiosk
