// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include "ui/shared/backtarget.h"
#include "ui/signin/steps.h"

#include <QWidget>

namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class LineEdit;
class PasswordEdit;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::signin {

/// A name to try the demo clinic with.
struct DemoName
{
    QString username;
    QString label; ///< "Recepción"
};

/// User name, e-mail or phone, and the password; one after the other where a finger works.
class SignInPage : public QWidget, public BackTarget
{
    Q_OBJECT

public:
    explicit SignInPage(QWidget* parent = nullptr);

    /// Forgets the password; the name stays only where `keepName`.
    void clear(bool keepName = false);
    void setBusy(bool isBusy);
    void setTouch();
    bool goBack() override;
    [[nodiscard]] Steps& steps() { return m_steps; }
    void showError(const Error& error);
    void showSuccess(const QString& text);
    void showNote(const QString& text);
    /// Buttons that fill in a demo person; none outside the demonstration.
    void offerDemo(const QList<DemoName>& names, const QString& password);

signals:
    void signInRequested(const QString& identifier, const QString& password);
    void registerRequested();
    void ticketRequested();

private:
    void submit();

    TextLabel* m_title;
    TextLabel* m_hint;
    InlineMessage* m_message;
    LineEdit* m_identifier;
    PasswordEdit* m_password;
    FormField* m_identifierField;
    FormField* m_passwordField;
    Button* m_signIn;
    Button* m_create;
    Button* m_ticket;
    QWidget* m_demo;
    Steps m_steps;
};

} // namespace huella::ui::signin
