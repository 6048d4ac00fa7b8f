// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace/clinicplace.h"
#include "core/people/accountstore.h"
#include "core/people/registrationstore.h"
#include "core/people/signinstore.h"
#include "ui/shared/doors.h"
#include "ui/shared/linkwatch.h"

#include <QStackedWidget>

namespace huella::ui {
class Shell;
}
namespace huella::ui::signin {
class SignInFlow;
}

namespace huella::app {

class RoleView;

/// One PC of the clinic: nobody is in (sign-in), or somebody is and sees his role's view. Several
/// may stand in one process, each with its own connection, as the tour does.
class Workplace : public QStackedWidget
{
    Q_OBJECT

public:
    Workplace(const ClinicPlace& place, Mode mode, const ui::Doors& doors,
              QWidget* parent = nullptr);
    ~Workplace() override;

    [[nodiscard]] QWidget* view() const;

signals:
    void entered(const huella::people::Person& person);
    void left();

private:
    void enter(const people::SignedIn& who);
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
    ui::LinkWatch m_watch;
    ui::signin::SignInFlow* m_flow;
    std::unique_ptr<RoleView> m_view;
};

} // namespace huella::app
