// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinflow.h"

#include "ui/signin/codepage.h"
#include "ui/signin/newpasswordpage.h"
#include "ui/signin/registerpage.h"
#include "ui/signin/signinpage.h"
#include "ui/signin/ticketpage.h"

namespace huella::ui::signin {

using people::SignedIn;

SignInFlow::SignInFlow(people::SignInStore& signIn, people::RegistrationStore& registration,
                       people::AccountStore& account, QWidget* parent)
    : Welcome(parent)
    , m_signIn(signIn)
    , m_registration(registration)
    , m_account(account)
    , m_signInPage(new SignInPage)
    , m_codePage(new CodePage)
    , m_registerPage(new RegisterPage)
    , m_newPasswordPage(new NewPasswordPage)
    , m_ticketPage(new TicketPage)
{
    for (QWidget* page :
         {static_cast<QWidget*>(m_signInPage), static_cast<QWidget*>(m_codePage),
          static_cast<QWidget*>(m_registerPage), static_cast<QWidget*>(m_newPasswordPage),
          static_cast<QWidget*>(m_ticketPage)})
        addPage(page);
    connectPages();
    connectTicket();
    showPage(m_signInPage);
}

void SignInFlow::connectPages()
{
    connect(
        m_signInPage, &SignInPage::signInRequested, this,
        [this](const QString& identifier, const QString& password) {
            m_signIn.signIn(identifier, password).then(this, [this](const Result<SignedIn>& who) {
                if (who)
                    arrive(*who);
                else
                    m_signInPage->showError(who.error());
            });
        });
    connect(m_signInPage, &SignInPage::registerRequested, this, [this] {
        m_registerPage->clear();
        showPage(m_registerPage);
    });
    connect(m_codePage, &CodePage::codeEntered, this, [this](const QString& code) {
        m_signIn.submitCode(code).then(this, [this](const Result<SignedIn>& who) {
            if (who)
                arrive(*who);
            else
                m_codePage->showError(who.error());
        });
    });
    connect(m_registerPage, &RegisterPage::accountRequested, this, &SignInFlow::registerOwner);
    connect(m_newPasswordPage, &NewPasswordPage::passwordChosen, this, &SignInFlow::changePassword);
    connect(m_codePage, &CodePage::cancelled, this, &SignInFlow::back);
    connect(m_registerPage, &RegisterPage::cancelled, this, &SignInFlow::back);
    connect(m_newPasswordPage, &NewPasswordPage::cancelled, this, &SignInFlow::back);
}

void SignInFlow::connectTicket()
{
    connect(m_signInPage, &SignInPage::ticketRequested, this, [this] {
        m_ticketPage->clear();
        showPage(m_ticketPage);
    });
    connect(
        m_ticketPage, &TicketPage::ticketShown, this,
        [this](const QString& ticket, const QString& code) {
            m_signIn.signInWithTicket(ticket, code).then(this, [this](const Result<SignedIn>& who) {
                if (who)
                    arrive(*who);
                else
                    m_ticketPage->showError(who.error());
            });
        });
    connect(m_ticketPage, &TicketPage::cancelled, this, &SignInFlow::back);
}

void SignInFlow::arrive(const SignedIn& who)
{
    if (who.isCodeDue) {
        m_codePage->clear();
        showPage(m_codePage);
    } else if (who.mustChangePassword && !who.isByTicket) {
        m_newPasswordPage->start(who.person);
        showPage(m_newPasswordPage);
    } else {
        enter(who);
    }
}

void SignInFlow::enter(const SignedIn& who)
{
    forget();
    emit signedIn(who);
}

void SignInFlow::registerOwner(const people::AccountDraft& draft)
{
    m_registration.registerOwner(draft).then(
        this, [this, draft](const Result<people::AccountState>& state) {
            if (!state) {
                m_registerPage->showError(state.error());
            } else if (*state == people::AccountState::Waiting) {
                m_registerPage->showWaiting();
            } else {
                // Whoever just chose the password need not type it again.
                m_signIn.signIn(draft.username.text(), draft.password)
                    .then(this, [this](const Result<SignedIn>& who) {
                        if (who) {
                            arrive(*who);
                            return;
                        }
                        m_registerPage->clear();
                        showPage(m_signInPage);
                        m_signInPage->showSuccess(tr("Your account is ready. Sign in with it."));
                    });
            }
        });
}

void SignInFlow::changePassword(const QString& current, const QString& next)
{
    const auto person = m_signIn.signedIn()->person;
    m_account.changePassword(current, next, person).then(this, [this](const Result<void>& done) {
        if (!done) {
            m_newPasswordPage->showError(done.error());
            return;
        }
        m_signIn.refresh().then(this, [this](const Result<SignedIn>& who) {
            if (who)
                arrive(*who);
            else
                m_newPasswordPage->showError(who.error());
        });
    });
}

void SignInFlow::forget()
{
    m_signInPage->clear();
    m_codePage->clear();
    m_registerPage->clear();
    m_newPasswordPage->clear();
    m_ticketPage->clear();
}

void SignInFlow::restart()
{
    forget();
    showPage(m_signInPage);
}

void SignInFlow::askCodeAgain()
{
    m_codePage->clear();
    showPage(m_codePage);
}

void SignInFlow::back()
{
    m_signIn.signOut();
    restart();
}

void SignInFlow::showNote(const QString& text)
{
    m_signInPage->showNote(text);
}

void SignInFlow::setTouch()
{
    Welcome::setTouch();
    m_signInPage->setTouch();
    m_codePage->setTouch();
    m_registerPage->setTouch();
    m_newPasswordPage->setTouch();
}

bool SignInFlow::goBack()
{
    auto* page = dynamic_cast<BackTarget*>(currentPage());
    if (page && page->goBack())
        return true;
    if (currentPage() == m_signInPage)
        return false;
    back();
    return true;
}

SignInFlow::Place SignInFlow::place() const
{
    const bool isRegistering = currentPage() == m_registerPage;
    Steps& steps = isRegistering ? m_registerPage->steps() : m_signInPage->steps();
    return {isRegistering, currentPage() == m_codePage, steps.current(), m_registerPage->request()};
}

void SignInFlow::resume(const Place& place)
{
    m_registerPage->setRequest(place.request);
    if (place.isCodeDue)
        return askCodeAgain();
    if (place.isRegistering)
        showPage(m_registerPage);
    (place.isRegistering ? m_registerPage->steps() : m_signInPage->steps()).show(place.step);
}

void SignInFlow::offerDemo(const QList<DemoName>& names, const QString& password)
{
    m_signInPage->offerDemo(names, password);
}

} // namespace huella::ui::signin
