// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

namespace huella::ui {
class Button;
class CodeEdit;
class FormField;
class InlineMessage;
} // namespace huella::ui

namespace huella::ui::signin {

/// Asks for the second factor: six digits of the authenticator, or a recovery code.
class CodePage : public QWidget
{
    Q_OBJECT

public:
    explicit CodePage(QWidget* parent = nullptr);

    void clear();
    void setBusy(bool isBusy);
    void showError(const Error& error);
    void setTouch();

signals:
    void codeEntered(const QString& code);
    void cancelled();

private:
    void submit();

    InlineMessage* m_message;
    CodeEdit* m_code;
    FormField* m_field;
    Button* m_verify;
    Button* m_back;
};

} // namespace huella::ui::signin
