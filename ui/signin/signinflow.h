// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/accountstore.h"
#include "core/people/registrationstore.h"
#include "core/people/signinstore.h"
#include "ui/shared/backtarget.h"
#include "ui/signin/welcome.h"

namespace huella::ui::signin {

class CodePage;
class NewPasswordPage;
class RegisterPage;
class SignInPage;
class TicketPage;
struct DemoName;

/// From nobody to somebody: sign-in, second factor, temporary password, registration. The stores
/// outlive it.
class SignInFlow : public Welcome, public BackTarget
{
    Q_OBJECT

public:
    SignInFlow(people::SignInStore& signIn, people::RegistrationStore& registration,
               people::AccountStore& account, QWidget* parent = nullptr);

    /// Back to the empty sign-in page; nothing personal stays.
    void restart();
    /// The link is back but the second factor is due again.
    void askCodeAgain();
    /// Above the first question.
    void showNote(const QString& text);
    /// One question a screen, for a finger.
    void setTouch();
    /// A question back; false at the very first.
    bool goBack() override;

    /// Where somebody is, for a flow made again in another language.
    struct Place
    {
        bool isRegistering = false;
        bool isCodeDue = false;
        int step = 0;
        RequestId request = RequestId::create();
    };
    [[nodiscard]] Place place() const;
    void resume(const Place& place);
    void offerDemo(const QList<DemoName>& names, const QString& password);

signals:
    void signedIn(const huella::people::SignedIn& who);

private:
    void connectPages();
    void connectTicket();
    void arrive(const people::SignedIn& who);
    void enter(const people::SignedIn& who);
    void registerOwner(const people::AccountDraft& draft);
    void changePassword(const QString& current, const QString& next);
    void back();
    void forget();

    people::SignInStore& m_signIn;
    people::RegistrationStore& m_registration;
    people::AccountStore& m_account;
    SignInPage* m_signInPage;
    CodePage* m_codePage;
    RegisterPage* m_registerPage;
    NewPasswordPage* m_newPasswordPage;
    TicketPage* m_ticketPage;
};

} // namespace huella::ui::signin
