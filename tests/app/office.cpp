// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/office.h"

#include "core/database/connectionfile.h"
#include "core/database/superuserlink.h"
#include "tests/support/orthrow.h"
#include "ui/shared/inlinemessage.h"

namespace huella::tests {

const QString Office::password = QString::fromUtf8("tejado ñandú violín 42");

Office::Office()
{
    control({"database", "migrate", "--dsn", server.superuserDsn()});
    createAccount("admin", "jefa");
    exportFile();
    startService();
}

Office::~Office()
{
    m_service.terminate();
    m_service.waitForFinished();
}

void Office::startService()
{
    m_service.start(qEnvironmentVariable("HUELLA_BIN_DIR") + "/huellad",
                    {"--host", server.folder(), "--port", QString::number(server.port()),
                     "--pool-decoys", "8", "--pool-free", "8"});
    const auto isAtWork = [this] {
        return value("SELECT count(*)::text FROM clinic_private.role_pool") == "17";
    };
    if (!test::waitUntil(isAtWork, 30000))
        throw std::runtime_error(m_service.readAllStandardError().toStdString());
}

void Office::createAccount(const QString& role, const QString& username) const
{
    control({"account", "create", "--role", role, "--username", username, "--email",
             username + "@clinica.pe", "--first-name", "Luz", "--last-name", "Quispe",
             "--password-stdin", "--dsn", server.superuserDsn()},
            password.toUtf8() + '\n');
}

void Office::exportFile(const QStringList& more) const
{
    control(QStringList{"connection", "export", file, "--host", "localhost", "--port",
                        QString::number(server.port()), "--ca", server.authority(), "--dsn",
                        server.superuserDsn()} +
            more);
}

database::ConnectionSettings Office::settings() const
{
    return orThrow(database::ConnectionFile::read(file));
}

Result<people::SignedIn> Office::signIn(const database::ConnectionSettings& settings)
{
    database::Session session;
    people::SignInStore store(settings, session);
    return test::await(store.signIn("jefa", password), 60000);
}

QString Office::value(const QByteArray& sql) const
{
    auto link = orThrow(database::SuperuserLink::open(server.superuserDsn()));
    return orThrow(link.run(sql)).value(0).value(0);
}

void Office::control(const QStringList& words, const QByteArray& input) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(qEnvironmentVariable("HUELLA_BIN_DIR") + "/huellactl", words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        throw std::runtime_error(process.readAll().toStdString());
}

Desk::Desk(const app::Options& options, security::SecretStore& secrets)
{
    test::dress();
    window = std::make_unique<app::MainWindow>(options, ui::Doors{clock, files}, secrets);
    QObject::connect(window.get(), &app::MainWindow::opened, window.get(),
                     [this] { isOpen = true; });
    window->resize(1366, 768);
    window->show();
}

bool Desk::opens()
{
    return test::waitUntil([this] { return isOpen; }, 60000);
}

QString Desk::message() const
{
    QString text;
    test::waitUntil(
        [&] {
            for (const auto* message : window->findChildren<ui::InlineMessage*>())
                if (message->isVisibleTo(window.get()))
                    text = message->text();
            return !text.isEmpty();
        },
        60000);
    return text;
}

void Desk::signIn(const QString& name, const QString& password) const
{
    test::type(*window, "identifierEdit", name);
    test::type(*window, "passwordEdit", password);
    test::click(*window, "signInButton");
}

} // namespace huella::tests
