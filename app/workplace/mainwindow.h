// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace/clinicplace.h"
#include "core/security/secretstore.h"
#include "ui/shared/doors.h"

#include <QStackedWidget>

namespace huella::ui::signin {
class FirstStartPage;
class RegisterPage;
class StartupPage;
class Welcome;
} // namespace huella::ui::signin

namespace huella::app {

class Workplace;

/// The window: finds the clinic while it shows what it does, then is a workplace.
class MainWindow : public QStackedWidget
{
    Q_OBJECT

public:
    MainWindow(const Options& options, const ui::Doors& doors, security::SecretStore& secrets,
               QWidget* parent = nullptr);

signals:
    void opened(); ///< the sign-in page is there

private:
    void findClinic();
    void found(const Result<ClinicPlace>& place);
    void makeDemo();
    void makeAdmin(const people::AccountDraft& draft);
    void openWorkplace();
    void explain(const Error& error);

    Options m_options;
    ui::Doors m_doors;
    security::SecretStore& m_secrets;
    ClinicPlace m_place;
    ui::signin::Welcome* m_welcome;
    ui::signin::StartupPage* m_startup;
    ui::signin::FirstStartPage* m_firstStart;
    ui::signin::RegisterPage* m_firstAdmin;
};

} // namespace huella::app
