// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace/clinicplace.h"
#include "core/people/accountstore.h"
#include "core/people/helpstore.h"
#include "core/people/registrationstore.h"
#include "core/people/signinstore.h"
#include "ui/shared/backtarget.h"
#include "ui/shared/doors.h"
#include "ui/shared/linkwatch.h"

#include <QPointer>
#include <QStackedWidget>

namespace huella::ui {
class Shell;
}
namespace huella::ui::signin {
class AccountPage;
class SignInFlow;
} // namespace huella::ui::signin

namespace huella::app {

class RoleView;

/// One PC of the clinic: nobody is in (sign-in), or somebody is and sees his role's view. Several
/// may stand in one process, each with its own connection, as the tour does.
class Workplace : public QStackedWidget, public ui::BackTarget
{
    Q_OBJECT

public:
    Workplace(const ClinicPlace& place, Mode mode, const ui::Doors& doors,
              QWidget* parent = nullptr);
    ~Workplace() override;

    [[nodiscard]] QWidget* view() const;
    /// At a kiosk: a question back, else a page; false at the first.
    bool goBack() override;
    /// All words again in the language in force; what was typed and where one is stays.
    void retranslate();
    /// What who leaves must still know; empty when nothing.
    [[nodiscard]] QString partingWords() const;
    /// In the name of whoever is in, else as the guest. `place`: where this kiosk stands.
    [[nodiscard]] QFuture<Result<void>> callForHelp(const QString& place, const QString& screen);
    /// Null before somebody is in, or where the clinic has not said it.
    [[nodiscard]] QString clinicName() const;

signals:
    void entered(const huella::people::Person& person);
    void leaving(); ///< the view is still there
    void left();

private:
    void makeFlow();
    void enter(const people::SignedIn& who);
    void showView(const people::SignedIn& who);
    void addAccount(ui::Shell* shell, const people::SignedIn& who);
    [[nodiscard]] ui::signin::AccountPage* makeAccount(const people::SignedIn& who);
    void showAccount(const people::SignedIn& who);
    void leave();
    void followLink(database::LinkState state);
    void checkService();

    ClinicPlace m_place;
    Mode m_mode;
    ui::Doors m_doors;
    database::Session m_session;
    people::SignInStore m_signIn;
    people::RegistrationStore m_registration;
    people::AccountStore m_account;
    people::HelpStore m_guestHelp;
    people::HelpDeskStore m_ownHelp;
    ui::LinkWatch m_watch;
    ui::signin::SignInFlow* m_flow = nullptr;
    QPointer<ui::signin::AccountPage> m_accountPage; ///< the view's, once there is one
    std::unique_ptr<RoleView> m_view;
};

} // namespace huella::app
