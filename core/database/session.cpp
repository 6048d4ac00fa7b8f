// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/session.h"

#include "core/database/sessionworker.h"

namespace huella::database {

namespace {

Result<void> withoutRows(const Result<Rows>& rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    return {};
}

} // namespace

Session::Session(QObject* parent)
    : QObject(parent)
    , m_worker(std::make_unique<SessionWorker>(*this))
    , m_linkStateSince(QDateTime::currentDateTime())
{}

Session::~Session()
{
    m_worker->shutDown();
}

QFuture<Result<void>> Session::open(const ConnectionSettings& settings, const QString& role,
                                    const QString& secret)
{
    auto [finish, future] = finisher(withoutRows);
    m_worker->open({settings, role, secret.toUtf8()}, std::move(finish));
    return future;
}

QFuture<Result<void>> Session::reopen(const QString& secret)
{
    auto [finish, future] = finisher(withoutRows);
    m_worker->reopen(secret.toUtf8(), std::move(finish));
    return future;
}

void Session::replaceSecret(const QString& secret)
{
    m_worker->replaceSecret(secret.toUtf8());
}

QString Session::role() const
{
    return m_worker->role();
}

void Session::close()
{
    m_worker->close();
}

QFuture<Result<Rows>> Session::run(const QString& query, const Parameters& parameters)
{
    return converted(query, parameters, [](Result<Rows> rows) { return rows; });
}

QFuture<Result<void>> Session::step(const QString& query, const Parameters& parameters)
{
    return converted(query, parameters, withoutRows);
}

QFuture<Result<QByteArray>> Session::joined(const QString& query, const Parameters& parameters,
                                            const char* column)
{
    return converted(query, parameters, [column](const Result<Rows>& rows) -> Result<QByteArray> {
        if (!rows)
            return std::unexpected(rows.error());
        return rows->joined(column);
    });
}

QFuture<Result<void>> Session::subscribe()
{
    auto [finish, future] = finisher(withoutRows);
    m_worker->subscribe(std::move(finish));
    return future;
}

void Session::submit(const QString& query, const Parameters& parameters, Finish finish)
{
    m_worker->run(query, parameters, std::move(finish));
}

void Session::acceptSecondFactor(const QString& resumeToken)
{
    m_worker->acceptSecondFactor(resumeToken);
}

void Session::retry()
{
    m_worker->retry();
}

void Session::cancel()
{
    m_worker->cancel();
}

quint64 Session::lastStatement() const
{
    return m_worker->lastStatement();
}

void Session::withdraw(quint64 statement)
{
    m_worker->withdraw(statement);
}

void Session::setStatementTimeLimit(int milliseconds)
{
    m_worker->setTimeLimit(milliseconds);
}

void Session::setLinkState(LinkState state)
{
    if (state == m_linkState)
        return;
    m_linkState = state;
    m_linkStateSince = QDateTime::currentDateTime();
    emit linkChanged(state);
}

} // namespace huella::database
