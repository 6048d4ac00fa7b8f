// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/formfield.h"

#include "ui/shared/iconlabel.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QMetaMethod>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace huella::ui {

FormField::FormField(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent)
    , m_name(label)
    , m_editor(editor)
    , m_label(new TextLabel({}, TextStyle::BodyStrong))
    , m_help(new TextLabel({}, TextStyle::Caption, Token::TextMuted))
    , m_errorIcon(new IconLabel(Icons::Error, Token::ErrorFg, size::iconS))
    , m_error(new TextLabel({}, TextStyle::Caption, Token::ErrorFg))
{
    m_label->setTextFormat(Qt::RichText);
    m_label->setBuddy(editor);
    m_help->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("fieldError"));
    auto* problem = new QHBoxLayout;
    problem->setSpacing(6);
    problem->addWidget(m_errorIcon, 0, Qt::AlignTop);
    problem->addWidget(m_error, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_label);
    column->addWidget(editor);
    column->addLayout(problem);
    column->addWidget(m_help);
    if (!(editor->sizePolicy().verticalPolicy() & QSizePolicy::ExpandFlag))
        column->addStretch();
    m_help->hide();
    setError({});
    showLabel();
    setFocusProxy(editor);
    clearOnChange();
}

void FormField::clearOnChange()
{
    // Whatever the editor is, its user property says when its value changes.
    const QMetaProperty value = m_editor->metaObject()->userProperty();
    const QMetaMethod clear = metaObject()->method(metaObject()->indexOfSlot("clearError()"));
    if (value.hasNotifySignal())
        connect(m_editor, value.notifySignal(), this, clear);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(m_editor))
        connect(text, &QPlainTextEdit::textChanged, this, &FormField::clearError);
}

void FormField::setLabel(const QString& label)
{
    m_name = label;
    showLabel();
}

void FormField::showLabel()
{
    const QString mark = QStringLiteral("&nbsp;<span style=\"color:%1\">*</span>")
                             .arg(color(Token::AttentionText).name());
    m_label->setText(m_name.toHtmlEscaped() + (m_isRequired ? mark : QString()));
    m_editor->setAccessibleName(m_isRequired ? tr("%1, required").arg(m_name) : m_name);
}

void FormField::setHelp(const QString& help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty() && !hasError());
}

void FormField::setRequired(bool isRequired)
{
    m_isRequired = isRequired;
    showLabel();
}

void FormField::setError(const QString& error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    m_errorIcon->setVisible(!error.isEmpty());
    m_help->setVisible(error.isEmpty() && !m_help->text().isEmpty());
    m_editor->setAccessibleDescription(error);
    m_editor->setProperty("invalid", !error.isEmpty());
    m_editor->update();
}

void FormField::clearError()
{
    if (hasError())
        setError({});
}

QString FormField::error() const
{
    return m_error->text();
}

bool focusFirstError(const QList<FormField*>& fields)
{
    for (FormField* field : fields) {
        if (!field->hasError())
            continue;
        field->editor()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace huella::ui
