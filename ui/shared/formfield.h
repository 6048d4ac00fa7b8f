// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace huella::ui {

class IconLabel;
class TextLabel;

/// A label, its editor, a line of help and, when the value is wrong, an error with an icon below.
/// The editor gets the label as its accessible name and the error as its description.
class FormField : public QWidget
{
    Q_OBJECT

public:
    FormField(const QString& label, QWidget* editor, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* editor() const { return m_editor; }
    void setLabel(const QString& label);
    /// A line in small letters below the editor; no room when empty.
    void setHelp(const QString& help);
    /// Adds a mark and a word for screen readers; checks nothing by itself.
    void setRequired(bool isRequired);
    /// Shows what is wrong until the editor changes or an empty text comes.
    void setError(const QString& error);
    [[nodiscard]] QString error() const;
    [[nodiscard]] bool hasError() const { return !error().isEmpty(); }

public slots:
    void clearError();

private:
    void showLabel();
    void clearOnChange();

    QString m_name;
    bool m_isRequired = false;
    QWidget* m_editor;
    TextLabel* m_label;
    TextLabel* m_help;
    IconLabel* m_errorIcon;
    TextLabel* m_error;
};

/// Puts the keyboard into the first of `fields` that shows an error; false when none does.
bool focusFirstError(const QList<FormField*>& fields);

} // namespace huella::ui
