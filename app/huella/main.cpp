// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"
#include "app/tour/tourclinic.h"
#include "app/workplace/boardmonitor.h"
#include "app/workplace/boardplace.h"
#include "app/workplace/guestcredential.h"
#include "app/workplace/kioskplace.h"
#include "app/workplace/look.h"
#include "app/workplace/mainwindow.h"
#include "core/base/background.h"
#include "core/base/chain.h"
#include "core/base/clock.h"
#include "core/security/keyringsecretstore.h"
#include "core/settings/settings.h"
#include "ui/documents/cupsprinters.h"
#include "ui/kiosk/stickpicker.h"
#include "ui/shared/browseropener.h"
#include "ui/shared/filepicker.h"
#include "ui/shared/locale.h"
#include "ui/shared/theme.h"
#include "ui/shared/translation.h"

#include <QApplication>
#include <QTimer>

#include <algorithm>

using namespace huella;

namespace {

void show(QWidget& window, app::Mode mode)
{
    if (mode == app::Mode::Board)
        return; // its monitor places it
    window.setMinimumSize(720, 560);
    if (mode == app::Mode::Desk)
        window.show();
    else
        window.showFullScreen();
}

/// Where and as large as it was closed last.
void rememberPlace(QWidget& window, settings::Settings& settings)
{
    window.resize(1366, 768);
    window.restoreGeometry(settings.value(settings::Setting::WindowGeometry).toByteArray());
    QObject::connect(qApp, &QApplication::aboutToQuit, &window, [&window, &settings] {
        settings.set(settings::Setting::WindowGeometry, window.saveGeometry());
    });
}

template <typename Window>
int run(Window& window, const app::Options& options, void (Window::*opened)())
{
    if (options.exitAfterStartup)
        QObject::connect(&window, opened, qApp, [&window] {
            window.repaint(); // what was opened is seen before it ends
            QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(0); }); // a kiosk refuses quit()
        });
    show(window, options.mode);
    return QApplication::exec();
}

/// Where the public screen's clinic is, with what it signs in with.
app::BoardPlace::Find findFor(const app::Options& options, security::SecretStore& secrets)
{
    return [options, &secrets] {
        const auto found = inBackground([options] { return app::findClinic(options, {}); });
        return andThen(found, qApp, [options, &secrets](const app::ClinicPlace& place) {
            return app::withGuestCredential(secrets, place.settings, options.connectionFile, qApp);
        });
    };
}

/// The same for the kiosk, with what else is known of the clinic.
app::KioskPlace::Find findForKiosk(const app::Options& options, security::SecretStore& secrets)
{
    return [options, &secrets] {
        const auto found = inBackground([options] { return app::findClinic(options, {}); });
        return andThen(found, qApp, [options, &secrets](const app::ClinicPlace& place) {
            const auto settings =
                app::withGuestCredential(secrets, place.settings, options.connectionFile, qApp);
            return andThen(settings, qApp, [place](const database::ConnectionSettings& complete) {
                app::ClinicPlace whole = place;
                whole.settings = complete;
                return ready<app::ClinicPlace>(whole);
            });
        });
    };
}

/// No browser, no printer and no file dialog: they would lead out.
int runKiosk(const app::Options& options, const Clock& clock, settings::Settings& settings,
             security::SecretStore& secrets)
{
    ui::kiosk::StickPicker picker;
    app::KioskPlace kiosk(findForKiosk(options, secrets),
                          {clock, picker, nullptr, nullptr, &settings});
    QObject::connect(&kiosk, &app::KioskPlace::exitGranted, qApp, &QCoreApplication::quit);
    return run(kiosk, options, &app::KioskPlace::opened);
}

} // namespace

int main(int argc, char* argv[])
{
    // Before anything asks for the time: the tour's clinic is at work, whatever the hour is here.
    if (std::any_of(argv, argv + argc,
                    [](const char* word) { return qstrncmp(word, "--tour", 6) == 0; }))
        qputenv("TZ", app::tour::TourClinic::morningTimeZone());
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("huella"));
    QApplication::setApplicationDisplayName(QStringLiteral("Huella"));
    QApplication::setDesktopFileName(QStringLiteral("pe.huella.Huella"));
    int exitCode = 0;
    const auto options =
        app::Options::parse(QApplication::arguments(), exitCode, app::BoardMonitor::names());
    if (!options)
        return exitCode;
    ui::setRegion(QStringLiteral("es_PE"));
    ui::Theme::apply(application, options->isDark ? ui::ThemeMode::Dark : ui::ThemeMode::System);
    ui::setLanguage(application, QStringLiteral("es"));
    if (!options->tourFolder.isEmpty())
        return app::tour::runTour(options->tourFolder);
    settings::Settings settings;
    if (options->mode != app::Mode::Kiosk) // it greets everybody the same way
        app::followLook(application, settings, options->isDark);
    const Clock clock;
    ui::DialogFilePicker filePicker;
    ui::CupsPrinters printers;
    security::KeyringSecretStore secrets;
    if (options->mode == app::Mode::Board) {
        app::BoardPlace screen(findFor(*options, secrets), clock);
        if (!options->boardScreen.isEmpty())
            settings.set(settings::Setting::BoardScreen, options->boardScreen);
        app::BoardMonitor monitor(screen, settings.text(settings::Setting::BoardScreen));
        monitor.place();
        return run(screen, *options, &app::BoardPlace::opened);
    }
    if (options->mode == app::Mode::Kiosk)
        return runKiosk(*options, clock, settings, secrets);
    ui::SystemBrowser browser;
    app::MainWindow window(*options, {clock, filePicker, &browser, &printers, &settings}, secrets);
    if (options->mode == app::Mode::Desk)
        rememberPlace(window, settings);
    return run(window, *options, &app::MainWindow::opened);
}
