// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/database/connectionsettings.h"
#include "core/database/interruption.h"
#include "core/database/rows.h"

#include <QHash>

#include <functional>
#include <memory>

struct pg_conn;

namespace huella::database {

struct Notification
{
    QString channel;
    QString payload;
};

/// One connection to PostgreSQL; every call waits for the server, but never longer than its time
/// limit. Programs without windows use it as it is, the desktop through Session.
///
/// Thread: one at a time, and never a GUI's main thread (asserts).
class Connection
{
public:
    Connection();
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Signs in as `role`; an empty `secret` is for peer and trust. WrongPassword,
    /// ServerUnavailable or Cancelled when it fails.
    [[nodiscard]] Result<void> open(const ConnectionSettings& settings, const QString& role,
                                    const QByteArray& secret = {});
    /// The same by a libpq connection string (the operator's tools, `huellad`).
    [[nodiscard]] Result<void> open(const QString& connectionString, int timeoutSeconds = 5);
    void close();
    [[nodiscard]] bool isOpen() const { return m_connection != nullptr; }

    /// A statement of `:/sql/queries`, prepared at its first use.
    [[nodiscard]] Result<Rows> run(const QString& query, const Parameters& parameters = {});
    /// One statement by its text, not prepared. `label` names it in errors.
    [[nodiscard]] Result<Rows> execute(const QByteArray& sql, const Parameters& parameters = {},
                                       const QString& label = QStringLiteral("statement"));
    /// Any number of statements (a migration), as PostgreSQL itself splits them: one implicit
    /// transaction unless it says otherwise.
    [[nodiscard]] Result<Rows> executeScript(const QByteArray& sql,
                                             const QString& label = QStringLiteral("script"));
    [[nodiscard]] Result<void> listen(const QString& channel);

    /// Reads what has arrived without waiting; LinkLost when the server has hung up.
    [[nodiscard]] Result<void> consume();
    [[nodiscard]] QList<Notification> takeNotifications();
    /// Readable when something has arrived; -1 when closed.
    [[nodiscard]] int socket() const;
    /// The server's process that serves this connection.
    [[nodiscard]] int backendPid() const;

    /// How long a statement may take before it is cancelled and answers TimedOut; 0 is for ever.
    void setTimeLimit(int milliseconds) { m_timeLimit = milliseconds; }
    /// For ending a wait from another thread.
    [[nodiscard]] Interruption& interruption() { return m_interruption; }

private:
    enum class Wait { Ready, TimedOut, Interrupted };

    [[nodiscard]] Result<void> start(const char* const* keywords, const char* const* values,
                                     int timeoutSeconds);
    [[nodiscard]] Result<void> finishConnecting(int timeoutSeconds);
    [[nodiscard]] Error connectionError() const;
    [[nodiscard]] Result<Rows> perform(const std::function<int()>& send, const QString& label);
    [[nodiscard]] Result<void> waitForAnswer(const QString& label);
    [[nodiscard]] Result<void> interrupted(ErrorCode reason, const QString& label);
    [[nodiscard]] Result<Rows> collect(const QString& label);
    [[nodiscard]] Wait waitFor(short events, int milliseconds);
    void sendCancel();
    std::unexpected<Error> lost(const QString& label);

    struct Prepared
    {
        QByteArray name;
        bool isBinaryResult = false;
    };
    [[nodiscard]] Result<Prepared> prepare(const QString& query);

    pg_conn* m_connection = nullptr;
    QHash<QString, Prepared> m_prepared;
    Interruption m_interruption;
    int m_timeLimit = 15000;
    ErrorCode m_interruptedBy = ErrorCode::Internal;
};

/// A transaction that rolls back unless `commit()` was reached.
class Transaction
{
public:
    explicit Transaction(Connection& connection) : m_connection(connection) {}
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();

private:
    Connection& m_connection;
    bool m_isOpen = false;
};

} // namespace huella::database
