// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace huella::ui {
class FormField;
class PasswordEdit;
class StrengthBar;
} // namespace huella::ui

namespace huella::ui::signin {

/// A new password, how strong it is while it is typed, and the same once more.
class NewPasswordFields : public QWidget
{
    Q_OBJECT

public:
    explicit NewPasswordFields(QWidget* parent = nullptr);

    /// What somebody who knows the person tries first; judged again at once.
    void setPersonalWords(const QStringList& words);
    [[nodiscard]] QString password() const;
    /// Shows what is wrong beside its field; true when the password will do.
    [[nodiscard]] bool validate();
    void showError(const QString& text);
    void clear();
    void setReadOnly(bool isReadOnly);
    /// Asks once: where a finger types, the eye shows what was written.
    void setAskedOnce();
    [[nodiscard]] QList<FormField*> fields() const { return {m_passwordField, m_repeatField}; }

private:
    void judge();

    PasswordEdit* m_password;
    PasswordEdit* m_repeat;
    FormField* m_passwordField;
    FormField* m_repeatField;
    StrengthBar* m_strength;
    QStringList m_personal;
};

} // namespace huella::ui::signin
