// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/accountstore.h"
#include "ui/shared/card.h"

class QComboBox;

namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class LineEdit;
class LinkWatch;
class Submission;
} // namespace huella::ui

namespace huella::ui::admin {

/// A new account of any role. Its password is made here, shown once, and changed at the first
/// sign-in. What was typed stays until the account is made or the form is started anew.
class AccountForm : public Card
{
    Q_OBJECT

public:
    AccountForm(people::AccountStore& accounts, LinkWatch& watch, QWidget* parent = nullptr);

    /// Empties the form, with the keyboard in its first field.
    void start();

signals:
    void created(const QString& name, const QString& password, huella::people::AccountState state);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] FormField* addLine(LineEdit* edit, const QString& label, const QString& column,
                                     const QString& name);
    void build();
    void showLicence();
    /// What was typed as a draft; each field says what is wrong with it.
    [[nodiscard]] std::optional<people::AccountDraft> draft();
    [[nodiscard]] bool keep(FormField* field, const Error& error) const;
    void save();

    people::AccountStore& m_accounts;
    RequestId m_request;
    QString m_newPassword;
    LineEdit* m_firstName;
    LineEdit* m_lastName;
    LineEdit* m_username;
    LineEdit* m_email;
    LineEdit* m_phone;
    QComboBox* m_role;
    LineEdit* m_licence;
    InlineMessage* m_message;
    Button* m_save;
    Button* m_cancel;
    Submission* m_submission;
    QList<FormField*> m_fields;
    FormField* m_licenceField;
};

} // namespace huella::ui::admin
