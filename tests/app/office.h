// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace/mainwindow.h"
#include "core/base/clock.h"
#include "core/people/signinstore.h"
#include "core/security/memorysecretstore.h"
#include "tests/support/gui.h"
#include "tests/support/networkserver.h"

#include <QProcess>

namespace huella::tests {

/// A clinic of several computers: its server set up by the operator's own commands, and the file
/// that each workstation gets.
struct Office
{
    NetworkServer server;
    QString file = server.folder() + QStringLiteral("/clinica.ini");

    Office();
    ~Office();
    /// `connection export` to `file`; throws when it fails.
    void exportFile(const QStringList& more = {}) const;
    /// With `password`, whoever it is.
    void createAccount(const QString& role, const QString& username) const;
    [[nodiscard]] database::ConnectionSettings settings() const;
    /// Signs the admin in from another computer with these settings.
    [[nodiscard]] static Result<people::SignedIn>
    signIn(const database::ConnectionSettings& settings);
    /// The first value of the first row, as the superuser.
    [[nodiscard]] QString value(const QByteArray& sql) const;

    static const QString password;

private:
    void startService();
    void control(const QStringList& words, const QByteArray& input = {}) const;

    QProcess m_service; ///< huellad
};

/// The program's window as main() makes it, in Spanish.
struct Desk
{
    Clock clock;
    test::PickedFiles files;
    std::unique_ptr<app::MainWindow> window;
    bool isOpen = false;

    Desk(const app::Options& options, security::SecretStore& secrets);
    [[nodiscard]] bool opens();
    /// What the window says in its message; waits for one.
    [[nodiscard]] QString message() const;
    /// Fills the sign-in page in and presses its button.
    void signIn(const QString& name, const QString& password) const;
};

} // namespace huella::tests
