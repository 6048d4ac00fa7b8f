// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplace/mainwindow.h"

#include "app/common/serverfaulttext.h"
#include "app/workplace/guestcredential.h"
#include "app/workplace/workplace.h"
#include "core/base/background.h"
#include "ui/shared/errortext.h"
#include "ui/signin/firststartpage.h"
#include "ui/signin/registerpage.h"
#include "ui/signin/startuppage.h"
#include "ui/signin/welcome.h"

#include <QPointer>

namespace huella::app {

MainWindow::MainWindow(const Options& options, const ui::Doors& doors,
                       security::SecretStore& secrets, QWidget* parent)
    : QStackedWidget(parent)
    , m_options(options)
    , m_doors(doors)
    , m_secrets(secrets)
    , m_welcome(new ui::signin::Welcome)
    , m_startup(new ui::signin::StartupPage)
    , m_firstStart(new ui::signin::FirstStartPage)
    , m_firstAdmin(new ui::signin::RegisterPage(ui::signin::RegisterPage::For::FirstAdmin))
{
    setWindowTitle(QStringLiteral("Huella"));
    m_welcome->addPage(m_startup);
    m_welcome->addPage(m_firstStart);
    m_welcome->addPage(m_firstAdmin);
    addWidget(m_welcome);
    connect(m_startup, &ui::signin::StartupPage::retryRequested, this, &MainWindow::findClinic);
    connect(m_firstStart, &ui::signin::FirstStartPage::demoRequested, this, &MainWindow::makeDemo);
    connect(m_firstStart, &ui::signin::FirstStartPage::ownClinicRequested, this, [this] {
        m_firstAdmin->clear();
        m_welcome->showPage(m_firstAdmin);
    });
    connect(m_firstAdmin, &ui::signin::RegisterPage::cancelled, this,
            [this] { m_welcome->showPage(m_firstStart); });
    connect(m_firstAdmin, &ui::signin::RegisterPage::accountRequested, this,
            &MainWindow::makeAdmin);
    findClinic();
}

void MainWindow::findClinic()
{
    m_welcome->showPage(m_startup);
    m_startup->showStep(tr("Looking for the clinic…"));
    const QPointer<MainWindow> self(this);
    const auto progress = [self](database::ServerStep step) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, step] {
                if (self)
                    self->m_startup->showStep(ServerFaultText::step(step));
            },
            Qt::QueuedConnection);
    };
    inBackground([options = m_options, progress] {
        return app::findClinic(options, progress);
    }).then(this, [this](const Result<ClinicPlace>& place) { found(place); });
}

void MainWindow::found(const Result<ClinicPlace>& place)
{
    if (!place) {
        explain(place.error());
        return;
    }
    m_place = *place;
    withGuestCredential(m_secrets, m_place.settings, m_options.connectionFile, this)
        .then(this, [this](const Result<database::ConnectionSettings>& settings) {
            if (!settings) {
                explain(settings.error());
                return;
            }
            m_place.settings = *settings;
            if (m_place.isEmpty)
                m_welcome->showPage(m_firstStart);
            else
                openWorkplace();
        });
}

void MainWindow::makeDemo()
{
    m_firstStart->setBusy(true);
    inBackground([place = m_place] {
        return loadDemo(place);
    }).then(this, [this](const Result<void>& loaded) {
        if (!loaded) {
            m_firstStart->showFailure(ui::errorText(loaded.error()));
            return;
        }
        m_place.isDemo = true;
        openWorkplace();
    });
}

void MainWindow::makeAdmin(const people::AccountDraft& draft)
{
    inBackground([place = m_place, draft] {
        return makeFirstAdmin(place, draft);
    }).then(this, [this](const Result<void>& made) {
        if (!made)
            m_firstAdmin->showError(made.error());
        else
            openWorkplace();
    });
}

void MainWindow::openWorkplace()
{
    auto* workplace = new Workplace(m_place, m_options.mode, m_doors);
    addWidget(workplace);
    setCurrentWidget(workplace);
    emit opened();
}

void MainWindow::explain(const Error& error)
{
    if (error.code == ErrorCode::BadFile) {
        m_startup->showFailure(tr("The connection file cannot be used. Ask the clinic's "
                                  "administrator for a new one."));
        return;
    }
    const QString sentence = ServerFaultText::sentence(error, settings::Paths::standard());
    m_startup->showFailure(sentence.isEmpty() ? ui::errorText(error) : sentence);
}

} // namespace huella::app
