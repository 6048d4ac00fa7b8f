// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class LineEdit;
class PasswordEdit;
} // namespace huella::ui

namespace huella::ui::signin {

/// A name to try the demo clinic with.
struct DemoName
{
    QString username;
    QString label; ///< "Recepción"
};

/// User name or e-mail, and the password.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(QWidget* parent = nullptr);

    /// Forgets the password; the name stays only where `keepName`.
    void clear(bool keepName = false);
    void setBusy(bool isBusy);
    void showError(const Error& error);
    void showSuccess(const QString& text);
    /// Buttons that fill in a demo person; none outside the demonstration.
    void offerDemo(const QList<DemoName>& names, const QString& password);

signals:
    void signInRequested(const QString& identifier, const QString& password);
    void registerRequested();
    void ticketRequested();

private:
    void submit();

    InlineMessage* m_message;
    LineEdit* m_identifier;
    PasswordEdit* m_password;
    FormField* m_identifierField;
    FormField* m_passwordField;
    Button* m_signIn;
    QWidget* m_demo;
};

} // namespace huella::ui::signin
