// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/connection.h"

#include "core/database/query.h"
#include "core/database/sqlstate.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QThread>

#include <libpq-fe.h>
#include <poll.h>

#include <cerrno>
#include <future>
#include <thread>
#include <vector>

namespace huella::database {

namespace {

/// How long the server has to end a statement after it was asked to.
constexpr int cancelGraceMs = 3000;

// Nothing that a role's owner could plant with ALTER ROLE ... SET is loaded or looked up first.
// What a person waits for touches few rows: starting parallel workers or a compiler costs more
// than the whole statement.
constexpr auto sessionOptions = "-c local_preload_libraries= -c search_path=pg_catalog "
                                "-c TimeZone=UTC -c DateStyle=ISO,YMD -c jit=off "
                                "-c max_parallel_workers_per_gather=0";

[[maybe_unused]] bool isGuiThread()
{
    const auto* application = QCoreApplication::instance();
    return application && application->inherits("QGuiApplication") &&
           QThread::currentThread() == application->thread();
}

struct ResultDeleter
{
    void operator()(PGresult* result) const { PQclear(result); }
};
using OwnedResult = std::unique_ptr<PGresult, ResultDeleter>;

/// The parameters in the shape that libpq takes; points into `parameters`.
struct Bound
{
    std::vector<const char*> values;
    std::vector<int> lengths;
    std::vector<int> formats;

    explicit Bound(const Parameters& parameters)
    {
        for (const Parameter& parameter : parameters) {
            const auto& value = parameter.value();
            values.push_back(value ? value->constData() : nullptr);
            lengths.push_back(value ? int(value->size()) : 0);
            formats.push_back(parameter.isBinary() ? 1 : 0);
        }
    }
    [[nodiscard]] int count() const { return int(values.size()); }
};

/// Keywords for PQconnectStartParams.
class Keywords
{
public:
    void set(const char* keyword, const QByteArray& value)
    {
        m_values.push_back(value);
        m_keywords.push_back(keyword);
    }
    void setCommon(int timeoutSeconds)
    {
        set("application_name", "huella");
        set("client_encoding", "UTF8");
        set("options", sessionOptions);
        set("connect_timeout", QByteArray::number(timeoutSeconds));
        set("gssencmode", "disable");
        // A pulled cable is noticed within about ten seconds, also while nothing is sent.
        set("keepalives", "1");
        set("keepalives_idle", "5");
        set("keepalives_interval", "2");
        set("keepalives_count", "3");
        set("tcp_user_timeout", "8000");
    }
    [[nodiscard]] const char* const* keywords()
    {
        m_keywords.push_back(nullptr);
        return m_keywords.data();
    }
    [[nodiscard]] const char* const* values()
    {
        for (const QByteArray& value : m_values)
            m_pointers.push_back(value.constData());
        m_pointers.push_back(nullptr);
        return m_pointers.data();
    }

private:
    std::vector<const char*> m_keywords;
    std::vector<QByteArray> m_values;
    std::vector<const char*> m_pointers;
};

bool mayDowngradeTls(const QString& sslMode)
{
    return sslMode == u"disable" || sslMode == u"allow" || sslMode == u"prefer";
}

} // namespace

Connection::Connection() = default;

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    if (m_connection)
        PQfinish(m_connection);
    m_connection = nullptr;
    m_prepared.clear();
}

Result<void> Connection::open(const ConnectionSettings& settings, const QString& role,
                              const QByteArray& secret)
{
    Keywords keywords;
    keywords.set("host", settings.host.toUtf8());
    keywords.set("port", QByteArray::number(settings.port));
    keywords.set("dbname", settings.database.toUtf8());
    keywords.set("user", role.toUtf8());
    // Nobody else's ~/.pgpass.
    keywords.set("passfile", "/dev/null/none");
    if (!secret.isEmpty())
        keywords.set("password", secret);
    if (!settings.isSocket()) {
        keywords.set("sslmode", settings.sslMode.toUtf8());
        if (!settings.rootCertificate.isEmpty())
            keywords.set("sslrootcert", settings.rootCertificate.toUtf8());
        // Who comes without a secret has no channel to bind to; for everybody else a server that
        // does not prove that it knows the secret too is somebody in between.
        const bool isBound = !secret.isEmpty() && !mayDowngradeTls(settings.sslMode);
        keywords.set("channel_binding", isBound ? "require" : "prefer");
    }
    if (settings.host.contains(u','))
        keywords.set("target_session_attrs", "read-write");
    keywords.setCommon(settings.connectTimeoutSeconds);
    return start(keywords.keywords(), keywords.values(), settings.connectTimeoutSeconds);
}

Result<void> Connection::open(const QString& connectionString, int timeoutSeconds)
{
    Keywords keywords;
    keywords.set("dbname", connectionString.toUtf8());
    keywords.setCommon(timeoutSeconds);
    return start(keywords.keywords(), keywords.values(), timeoutSeconds);
}

Result<void> Connection::start(const char* const* keywords, const char* const* values,
                               int timeoutSeconds)
{
    Q_ASSERT_X(!isGuiThread(), "Connection::open", "blocks: not on the GUI thread");
    close();
    m_connection = PQconnectStartParams(keywords, values, /*expand_dbname*/ 1);
    if (!m_connection)
        return failure(ErrorCode::Internal, QStringLiteral("out of memory"));
    // The server's messages are in its own language; the SQLSTATE is not.
    PQsetErrorVerbosity(m_connection, PQERRORS_SQLSTATE);
    auto connected = finishConnecting(timeoutSeconds);
    if (!connected) {
        close();
        return connected;
    }
    PQsetErrorVerbosity(m_connection, PQERRORS_DEFAULT);
    PQsetnonblocking(m_connection, 1);
    PQsetNoticeProcessor(
        m_connection, [](void*, const char*) {}, nullptr);
    return {};
}

Result<void> Connection::finishConnecting(int timeoutSeconds)
{
    const QDeadlineTimer deadline(timeoutSeconds * 1000);
    auto state = PGRES_POLLING_WRITING;
    while (state != PGRES_POLLING_OK) {
        if (state == PGRES_POLLING_FAILED || PQstatus(m_connection) == CONNECTION_BAD)
            return std::unexpected(connectionError());
        const short events = state == PGRES_POLLING_READING ? POLLIN : POLLOUT;
        switch (waitFor(events, int(deadline.remainingTime()))) {
        case Wait::Ready:
            state = PQconnectPoll(m_connection);
            break;
        case Wait::TimedOut:
            return failure(ErrorCode::ServerUnavailable, QStringLiteral("connect timed out"));
        case Wait::Interrupted:
            return failure(ErrorCode::Cancelled, QStringLiteral("connect"));
        }
    }
    return {};
}

Error Connection::connectionError() const
{
    const QString message = QString::fromUtf8(PQerrorMessage(m_connection)).trimmed();
    static const QRegularExpression stateAtEnd(QStringLiteral(":\\s+([0-9A-Z]{5})$"));
    const auto match = stateAtEnd.match(message);
    ErrorCode code = ErrorCode::ServerUnavailable;
    if (match.hasMatch() && errorCodeOf(match.captured(1).toLatin1()) == ErrorCode::WrongPassword)
        code = ErrorCode::WrongPassword;
    return Error{code, message, {}};
}

Result<Connection::Prepared> Connection::prepare(const QString& name)
{
    if (const auto found = m_prepared.constFind(name); found != m_prepared.constEnd())
        return *found;
    const auto query = Query::load(name);
    if (!query)
        return std::unexpected(query.error());
    const Prepared prepared{name.toUtf8(), query->isBinaryResult};
    const auto answer = perform(
        [&] {
            return PQsendPrepare(m_connection, prepared.name.constData(), query->text.constData(),
                                 0, nullptr);
        },
        name);
    if (!answer)
        return std::unexpected(answer.error());
    m_prepared.insert(name, prepared);
    return prepared;
}

Result<Rows> Connection::run(const QString& query, const Parameters& parameters)
{
    const auto prepared = prepare(query);
    if (!prepared)
        return std::unexpected(prepared.error());
    const Bound bound(parameters);
    return perform(
        [&] {
            return PQsendQueryPrepared(m_connection, prepared->name.constData(), bound.count(),
                                       bound.values.data(), bound.lengths.data(),
                                       bound.formats.data(), prepared->isBinaryResult);
        },
        query);
}

Result<Rows> Connection::execute(const QByteArray& sql, const Parameters& parameters,
                                 const QString& label)
{
    const Bound bound(parameters);
    return perform(
        [&] {
            return PQsendQueryParams(m_connection, sql.constData(), bound.count(), nullptr,
                                     bound.values.data(), bound.lengths.data(),
                                     bound.formats.data(), 0);
        },
        label);
}

Result<Rows> Connection::executeScript(const QByteArray& sql, const QString& label)
{
    return perform([&] { return PQsendQuery(m_connection, sql.constData()); }, label);
}

Result<void> Connection::listen(const QString& channel)
{
    if (!isOpen())
        return lost(QStringLiteral("listen"));
    const QByteArray name = channel.toUtf8();
    char* quoted = PQescapeIdentifier(m_connection, name.constData(), size_t(name.size()));
    if (!quoted)
        return failure(ErrorCode::Internal, QStringLiteral("listen: bad channel"));
    const QByteArray statement = QByteArrayLiteral("LISTEN ") + quoted;
    PQfreemem(quoted);
    const auto answer = execute(statement, {}, QStringLiteral("listen"));
    if (!answer)
        return std::unexpected(answer.error());
    return {};
}

Result<Rows> Connection::perform(const std::function<int()>& send, const QString& label)
{
    Q_ASSERT_X(!isGuiThread(), "Connection", "blocks: not on the GUI thread");
    if (!isOpen())
        return lost(label);
    if (!send()) {
        if (PQstatus(m_connection) == CONNECTION_BAD)
            return lost(label);
        return failure(ErrorCode::Internal,
                       label + u": " + QString::fromUtf8(PQerrorMessage(m_connection)));
    }
    m_interruptedBy = ErrorCode::Internal;
    return collect(label);
}

Result<void> Connection::waitForAnswer(const QString& label)
{
    QDeadlineTimer deadline(m_timeLimit > 0 ? QDeadlineTimer(m_timeLimit)
                                            : QDeadlineTimer(QDeadlineTimer::Forever));
    for (;;) {
        const int unsent = PQflush(m_connection);
        if (unsent < 0)
            return lost(label);
        if (unsent == 0 && !PQisBusy(m_connection))
            return {};
        const short events = short(POLLIN | (unsent ? POLLOUT : 0));
        const Wait wait = waitFor(events, int(deadline.remainingTime()));
        if (wait == Wait::Ready) {
            if (!PQconsumeInput(m_connection))
                return lost(label);
            continue;
        }
        const ErrorCode reason =
            wait == Wait::TimedOut ? ErrorCode::TimedOut : ErrorCode::Cancelled;
        const bool isFirst = m_interruptedBy == ErrorCode::Internal;
        if (auto goOn = interrupted(reason, label); !goOn)
            return goOn;
        if (isFirst)
            deadline.setRemainingTime(cancelGraceMs);
    }
}

/// Asks the server to stop, or gives the connection up when that did not help in time. Whoever
/// cancels again only waits: typing fast must not cost the link.
Result<void> Connection::interrupted(ErrorCode reason, const QString& label)
{
    const bool mustLeave = m_interruption.wish() == Interruption::Wish::Abort;
    if (!mustLeave && reason == ErrorCode::Cancelled && m_interruptedBy != ErrorCode::Internal) {
        m_interruption.clear();
        return {};
    }
    if (mustLeave || m_interruptedBy != ErrorCode::Internal) {
        const ErrorCode first = mustLeave ? ErrorCode::Cancelled : m_interruptedBy;
        close();
        return failure(first, label + u": connection given up");
    }
    m_interruptedBy = reason;
    if (reason == ErrorCode::Cancelled)
        m_interruption.clear();
    sendCancel();
    return {};
}

Result<Rows> Connection::collect(const QString& label)
{
    OwnedResult last;
    std::optional<Error> error;
    for (;;) {
        if (auto ready = waitForAnswer(label); !ready)
            return std::unexpected(ready.error());
        OwnedResult result(PQgetResult(m_connection));
        if (!result)
            break;
        const auto status = PQresultStatus(result.get());
        if (status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH) {
            close();
            return failure(ErrorCode::Internal, label + u": COPY is not spoken here");
        }
        if (status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE) {
            if (!error)
                error = errorOf(result.get(), label);
        } else {
            last = std::move(result);
        }
    }
    if (PQstatus(m_connection) == CONNECTION_BAD)
        return lost(label);
    if (!error)
        return Rows(last.release());
    if (m_interruptedBy != ErrorCode::Internal && error->code == ErrorCode::TimedOut)
        error->code = m_interruptedBy;
    return std::unexpected(*error);
}

Connection::Wait Connection::waitFor(short events, int milliseconds)
{
    pollfd descriptors[] = {{PQsocket(m_connection), events, 0},
                            {m_interruption.descriptor(), POLLIN, 0}};
    const QDeadlineTimer deadline =
        milliseconds < 0 ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(milliseconds);
    for (;;) {
        const int ready = ::poll(descriptors, 2, int(deadline.remainingTime()));
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready == 0)
            return Wait::TimedOut;
        return descriptors[1].revents ? Wait::Interrupted : Wait::Ready;
    }
}

void Connection::sendCancel()
{
    // PQcancel waits for the server without a limit of its own; a thread that may outlive the
    // wait keeps a dead server from holding this one.
    const std::shared_ptr<PGcancel> cancel(PQgetCancel(m_connection), PQfreeCancel);
    auto sent = std::make_shared<std::promise<void>>();
    auto isSent = sent->get_future();
    std::thread([cancel, sent] {
        char message[256];
        PQcancel(cancel.get(), message, sizeof message);
        sent->set_value();
    }).detach();
    isSent.wait_for(std::chrono::milliseconds(cancelGraceMs));
}

std::unexpected<Error> Connection::lost(const QString& label)
{
    close();
    return failure(ErrorCode::LinkLost, label);
}

Result<void> Connection::consume()
{
    if (!isOpen() || !PQconsumeInput(m_connection) || PQstatus(m_connection) == CONNECTION_BAD)
        return lost(QStringLiteral("idle"));
    // The server says why it hangs up in an error that belongs to no statement.
    while (!PQisBusy(m_connection)) {
        const OwnedResult stray(PQgetResult(m_connection));
        if (!stray)
            break;
    }
    if (PQstatus(m_connection) == CONNECTION_BAD)
        return lost(QStringLiteral("idle"));
    return {};
}

QList<Notification> Connection::takeNotifications()
{
    QList<Notification> notifications;
    while (isOpen()) {
        PGnotify* notify = PQnotifies(m_connection);
        if (!notify)
            break;
        notifications.append(
            {QString::fromUtf8(notify->relname), QString::fromUtf8(notify->extra)});
        PQfreemem(notify);
    }
    return notifications;
}

int Connection::socket() const
{
    return isOpen() ? PQsocket(m_connection) : -1;
}

int Connection::backendPid() const
{
    return isOpen() ? PQbackendPID(m_connection) : 0;
}

} // namespace huella::database
