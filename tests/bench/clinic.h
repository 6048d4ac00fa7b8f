// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/database/privateserver.h"
#include "core/database/session.h"

#include <QHash>

#include <memory>

namespace huella::bench {

struct Plan
{
    qint64 scale = 10000; ///< appointments
    bool isSmoke = false; ///< few rounds
    bool isLong = false;  ///< also what takes minutes of silence

    [[nodiscard]] int rounds(int usual) const { return isSmoke ? qMin(usual, 8) : usual; }
};

/// The clinic that is measured, on a private server with its settings as in production (fsync on),
/// filled once a scale. Throws std::runtime_error.
class Clinic
{
public:
    Clinic(const settings::Paths& paths, qint64 scale);

    [[nodiscard]] const settings::Paths& paths() const { return m_paths; }
    [[nodiscard]] QString superuserDsn() const { return m_server.superuserDsn(); }
    [[nodiscard]] database::ConnectionSettings settings() const;
    /// A demo account's own connection, open and listening.
    [[nodiscard]] std::unique_ptr<database::Session> signIn(const QString& username);
    /// The role of a demo account and what SCRAM is spoken with.
    struct Credential
    {
        QString role;
        QString secret;
    };
    [[nodiscard]] Credential credentialOf(const QString& username);

    /// Confirmed appointments of today that nobody else touches, of as many patients.
    [[nodiscard]] QList<AppointmentId> addVisits(int count);
    /// Takes away all that the measuring left.
    void tidy();

private:
    settings::Paths m_paths;
    database::ServerInfo m_server;
    QHash<QString, Credential> m_credentials;
};

} // namespace huella::bench
