// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/people/person.h"

#include "ui/shared/backtarget.h"
#include "ui/signin/steps.h"

#include <QWidget>

namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class PasswordEdit;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::signin {

class NewPasswordFields;

/// After a sign-in with a temporary password: one's own must be chosen before anything else.
class NewPasswordPage : public QWidget, public BackTarget
{
    Q_OBJECT

public:
    explicit NewPasswordPage(QWidget* parent = nullptr);

    void start(const people::Person& person);
    /// Nothing of the person stays.
    void clear();
    void setBusy(bool isBusy);
    void showError(const Error& error);
    void setTouch();
    bool goBack() override;

signals:
    void passwordChosen(const QString& current, const QString& next);
    void cancelled();

private:
    void submit();

    TextLabel* m_title;
    TextLabel* m_hint;
    InlineMessage* m_message;
    PasswordEdit* m_current;
    FormField* m_currentField;
    NewPasswordFields* m_next;
    Button* m_save;
    Button* m_back;
    Steps m_steps;
};

} // namespace huella::ui::signin
