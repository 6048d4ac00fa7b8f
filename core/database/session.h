// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/database/connectionsettings.h"
#include "core/database/rows.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QPromise>

namespace huella::database {

/// What the database told about a change, after its commit. A hint: fetch by id, where
/// permissions are checked again; only topic "board" carries the row.
struct Change
{
    QString topic;
    QString operation; ///< insert, update, delete
    QString id;
    QJsonObject row;
};

enum class LinkState {
    Closed,    ///< never opened, or signed out
    Up,        ///< statements run, notifications arrive
    Down,      ///< lost; a reconnection is tried with growing pauses
    NeedsCode, ///< back, but the second factor is due again
};

/// One signed-in person's single connection to PostgreSQL, which lives in its own thread.
///
/// Every call returns at once with a future; nothing here blocks the caller. Statements are those
/// of `:/sql/queries`, by file name without extension, prepared once a connection. A statement
/// that meets a lost link answers LinkLost: because every step is safe to repeat with the same
/// id, callers may send it again after `linkChanged(Up)`. Statements time out after
/// `statementTimeLimit()`; `cancel()` ends the one that runs.
///
/// Thread: use it from the thread that made it (the GUI's); futures are finished from the
/// connection's thread, so receive them with `.then(this, ...)`.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    /// Connects. `role` is a PostgreSQL role, `secret` what SCRAM is spoken with (the stretched
    /// password, or the guest's). Kept in memory for reconnections until `close()`.
    [[nodiscard]] QFuture<Result<void>> open(const ConnectionSettings& settings,
                                             const QString& role, const QString& secret);
    /// Forgets the secret and disconnects.
    void close();

    [[nodiscard]] QFuture<Result<Rows>> run(const QString& query,
                                            const Parameters& parameters = {});

    /// The same, with each row made a value by `make` in the connection's thread.
    template <typename Function>
    [[nodiscard]] auto list(const QString& query, const Parameters& parameters, Function make)
    {
        using Values = QList<std::invoke_result_t<Function, const Row&>>;
        return run(query, parameters).then([make](Result<Rows> rows) -> Result<Values> {
            if (!rows)
                return std::unexpected(rows.error());
            return rows->map(make);
        });
    }

    /// The same for statements that answer one row; none is NotFound.
    template <typename Function>
    [[nodiscard]] auto one(const QString& query, const Parameters& parameters, Function make)
    {
        using Value = std::invoke_result_t<Function, const Row&>;
        return run(query, parameters).then([make](Result<Rows> rows) -> Result<Value> {
            if (!rows)
                return std::unexpected(rows.error());
            if (rows->isEmpty())
                return failure(ErrorCode::NotFound);
            return make(rows->first());
        });
    }

    /// For steps whose answer nobody needs.
    [[nodiscard]] QFuture<Result<void>> step(const QString& query,
                                             const Parameters& parameters = {});

    /// Starts to listen on the session's own channel; again by itself after every reconnection.
    [[nodiscard]] QFuture<Result<void>> subscribe();

    /// Asks the server to end the running statement.
    void cancel();

    [[nodiscard]] LinkState linkState() const { return m_linkState; }
    /// Since when the present link state holds (for "sin conexión desde 10:32").
    [[nodiscard]] QDateTime linkStateSince() const { return m_linkStateSince; }
    [[nodiscard]] static int statementTimeLimitMs() { return 15000; }

signals:
    void changed(const huella::database::Change& change);
    void linkChanged(huella::database::LinkState state);

private:
    void setLinkState(LinkState state);

    class Worker;
    std::unique_ptr<Worker> m_worker;
    LinkState m_linkState = LinkState::Closed;
    QDateTime m_linkStateSince;
};

} // namespace huella::database

Q_DECLARE_METATYPE(huella::database::Change)
Q_DECLARE_METATYPE(huella::database::LinkState)
