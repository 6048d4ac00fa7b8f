// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/accountdraft.h"

#include "ui/shared/backtarget.h"
#include "ui/signin/steps.h"

#include <QWidget>

namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class LineEdit;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::signin {

class NewPasswordFields;

/// Makes an account: an owner's own, or the clinic's first administrator's. Where a finger works it
/// asks one question after the other, and makes the user name from the e-mail.
class RegisterPage : public QWidget, public BackTarget
{
    Q_OBJECT

public:
    enum class For { Owner, FirstAdmin };

    explicit RegisterPage(For whom = For::Owner, QWidget* parent = nullptr);

    void clear();
    void setTouch();
    bool goBack() override;
    [[nodiscard]] Steps& steps() { return m_steps; }
    /// The same registration, in a page that was made again.
    [[nodiscard]] RequestId request() const { return m_request; }
    void setRequest(RequestId request) { m_request = request; }
    void setBusy(bool isBusy);
    /// Beside the field the error names, else above the form. Nothing that was typed is lost.
    void showError(const Error& error);
    /// The account waits for the clinic's service.
    void showWaiting();

signals:
    void accountRequested(const huella::people::AccountDraft& draft);
    void cancelled();

private:
    void build(For whom);
    void submit();
    [[nodiscard]] bool check();
    void send();
    void proposeUsername();
    [[nodiscard]] FormField* fieldNamed(const QString& name) const;
    void judgePassword();
    void setReadOnly(bool isReadOnly);

    TextLabel* m_title;
    TextLabel* m_hint;
    InlineMessage* m_message;
    LineEdit* m_firstName;
    LineEdit* m_lastName;
    LineEdit* m_username;
    LineEdit* m_email;
    LineEdit* m_phone;
    LineEdit* m_code;
    FormField* m_firstNameField;
    FormField* m_lastNameField;
    FormField* m_usernameField;
    FormField* m_emailField;
    FormField* m_phoneField;
    FormField* m_codeField;
    NewPasswordFields* m_password;
    Button* m_create;
    Button* m_back;
    Steps m_steps;
    RequestId m_request = RequestId::create(); ///< the same while the same form is sent again
};

} // namespace huella::ui::signin
