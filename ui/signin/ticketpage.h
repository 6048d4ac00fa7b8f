// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/shared/backtarget.h"

#include <QWidget>

namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class PasswordEdit;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::signin {

/// Signing in by the QR of the last visit: first the scanner (which types, and ends with Enter),
/// then the short code. Both are masked, on a screen that others see.
/// "ticketEdit", "ticketNextButton", "shortCodeEdit", "ticketSignInButton", "ticketBackButton".
class TicketPage : public QWidget, public BackTarget
{
    Q_OBJECT

public:
    explicit TicketPage(QWidget* parent = nullptr);

    void clear();
    void showError(const Error& error);
    bool goBack() override;

signals:
    void ticketShown(const QString& ticket, const QString& code);
    void cancelled();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void askTicket();
    void askCode();
    void submit();
    void setBusy(bool isBusy);

    TextLabel* m_title;
    TextLabel* m_hint;
    InlineMessage* m_message;
    PasswordEdit* m_ticket;
    PasswordEdit* m_code;
    FormField* m_ticketField;
    FormField* m_codeField;
    Button* m_back = nullptr;
    Button* m_next;
    Button* m_signIn;
};

} // namespace huella::ui::signin
