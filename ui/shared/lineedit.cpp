// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/lineedit.h"

#include "ui/shared/icon.h"

#include <QAction>

namespace huella::ui {

LineEdit::LineEdit(const QString& placeholder, QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAttribute(Qt::WA_Hover);
}

void LineEdit::setGlyph(Icons icon)
{
    addAction(ui::icon(icon, Token::TextMuted), LeadingPosition);
}

} // namespace huella::ui
