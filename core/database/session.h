// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/database/connectionsettings.h"
#include "core/database/rows.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

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

class SessionWorker;

/// One signed-in person's single connection to PostgreSQL, which lives in its own thread.
///
/// Every call returns at once with a future; nothing here blocks the caller. Statements are those
/// of `:/sql/queries`, by file name without extension, prepared once a connection, run in the
/// order of the calls. A statement that meets a lost link answers LinkLost: because every step is
/// safe to repeat with the same id, callers may send it again after `linkChanged(Up)`. Statements
/// time out after `statementTimeLimitMs()`; `cancel()` ends the one that runs. Every future is
/// finished with a Result, at the latest by the destructor, with Cancelled.
///
/// Thread: use it from the thread that made it (the GUI's). Futures are finished in that thread,
/// by its event loop, so `.then(this, ...)` never races with a receiver that is being destroyed,
/// and a receiver that is gone hears nothing. Never wait for them there: it would wait for ever.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    /// Connects. `role` is a PostgreSQL role, `secret` what SCRAM is spoken with (the stretched
    /// password, or the guest's). Kept in memory for reconnections until `close()`. An open
    /// session is closed first.
    [[nodiscard]] QFuture<Result<void>> open(const ConnectionSettings& settings,
                                             const QString& role, const QString& secret);
    /// A fresh connection with everything that is kept, for steps that want one; the subscription
    /// goes on. WrongPassword, without asking the server, when `secret` is not the present one.
    [[nodiscard]] QFuture<Result<void>> reopen(const QString& secret);
    /// What reconnections sign in with from now on.
    void replaceSecret(const QString& secret);
    /// The PostgreSQL role of the last `open()`; empty when closed.
    [[nodiscard]] QString role() const;
    /// Forgets the secret and disconnects; statements under way answer Cancelled.
    void close();

    [[nodiscard]] QFuture<Result<Rows>> run(const QString& query,
                                            const Parameters& parameters = {});

    /// The same, with each row made a value by `make` in the connection's thread.
    template <typename Function>
    [[nodiscard]] auto list(const QString& query, const Parameters& parameters, Function make)
    {
        using Values = QList<std::invoke_result_t<Function, const Row&>>;
        return converted(query, parameters, [make](const Result<Rows>& rows) -> Result<Values> {
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
        return converted(query, parameters, [make](const Result<Rows>& rows) -> Result<Value> {
            if (!rows)
                return std::unexpected(rows.error());
            if (rows->isEmpty())
                return failure(ErrorCode::NotFound);
            return make(rows->first());
        });
    }

    /// The bytes that a statement answers row by row, as one; none is NotFound.
    [[nodiscard]] QFuture<Result<QByteArray>>
    joined(const QString& query, const Parameters& parameters, const char* column);

    /// For steps whose answer nobody needs.
    [[nodiscard]] QFuture<Result<void>> step(const QString& query,
                                             const Parameters& parameters = {});

    /// Starts to listen on the session's own channel; again by itself after every reconnection.
    [[nodiscard]] QFuture<Result<void>> subscribe();

    /// Ends the wait for the second factor. `resumeToken` identifies this PC again after a
    /// broken link, without a new code.
    void acceptSecondFactor(const QString& resumeToken);

    /// A lost link is tried now instead of after the present pause.
    void retry();

    /// Asks the server to end the statement that runs or is next; it answers Cancelled.
    void cancel();

    /// The number of the statement that was handed in last; 0 where it was refused at once.
    [[nodiscard]] quint64 lastStatement() const;
    /// Ends this one statement, whether it waits or runs; it answers Cancelled. Nothing happens to
    /// any other, nor when it is done.
    void withdraw(quint64 statement);

    [[nodiscard]] LinkState linkState() const { return m_linkState; }
    /// Since when the present link state holds (for "sin conexión desde 10:32").
    [[nodiscard]] QDateTime linkStateSince() const { return m_linkStateSince; }
    [[nodiscard]] static int statementTimeLimitMs() { return 15000; }
    /// For tests; counts from the next statement on.
    void setStatementTimeLimit(int milliseconds);

signals:
    void changed(const huella::database::Change& change);
    /// Down: nothing can be read or written. Up (again): read every open view again, what was
    /// told meanwhile is gone. Closed by itself: the server no longer lets this person in.
    void linkChanged(huella::database::LinkState state);

private:
    friend class SessionWorker;

    /// Called with the rows in the connection's thread; what it returns runs in this one.
    using Finish = std::function<std::function<void()>(Result<Rows>)>;

    template <typename Function>
    [[nodiscard]] static auto finisher(Function convert)
    {
        using Value = std::invoke_result_t<Function, Result<Rows>>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        auto future = promise->future();
        Finish finish = [promise, convert](Result<Rows> rows) -> std::function<void()> {
            auto value = std::make_shared<Value>(convert(std::move(rows)));
            return [promise, value] {
                promise->addResult(std::move(*value));
                promise->finish();
            };
        };
        return std::pair(std::move(finish), std::move(future));
    }

    template <typename Function>
    [[nodiscard]] auto converted(const QString& query, const Parameters& parameters,
                                 Function convert)
    {
        auto [finish, future] = finisher(convert);
        submit(query, parameters, std::move(finish));
        return future;
    }

    void submit(const QString& query, const Parameters& parameters, Finish finish);
    void setLinkState(LinkState state);

    std::unique_ptr<SessionWorker> m_worker;
    LinkState m_linkState = LinkState::Closed;
    QDateTime m_linkStateSince;
};

} // namespace huella::database

Q_DECLARE_METATYPE(huella::database::Change)
Q_DECLARE_METATYPE(huella::database::LinkState)
