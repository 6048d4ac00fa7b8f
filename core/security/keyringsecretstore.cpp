// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keyringsecretstore.h"

#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace huella::security {

namespace {

const QString service = QStringLiteral("org.huella.Huella");

/// QtKeychain gives one code for all that libsecret and KWallet say in words.
bool meansNoBackend(const QKeychain::Job& job)
{
    if (job.error() == QKeychain::NoBackendAvailable || job.error() == QKeychain::NotImplemented)
        return true;
    const QString text = job.errorString();
    return text.contains(u"autolaunch") || text.contains(u"was not provided by any .service") ||
           text.contains(u"Could not connect") || text.contains(u"ServiceUnknown");
}

Result<QByteArray> resultOf(const QKeychain::Job& job)
{
    if (job.error() == QKeychain::NoError) {
        const auto* reading = qobject_cast<const QKeychain::ReadPasswordJob*>(&job);
        return reading ? reading->binaryData() : QByteArray();
    }
    if (job.error() == QKeychain::EntryNotFound)
        return failure(ErrorCode::NotFound, job.key());
    return failure(meansNoBackend(job) ? ErrorCode::KeyringUnavailable : ErrorCode::KeyringLocked,
                   job.errorString());
}

Result<void> withoutValue(const Result<QByteArray>& result)
{
    if (!result)
        return std::unexpected(result.error());
    return {};
}

/// A future and the function that finishes it.
template <typename Value, typename Convert>
auto promised(Convert convert)
{
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    auto done = [promise, convert](const Result<QByteArray>& result) {
        promise->addResult(convert(result));
        promise->finish();
    };
    return std::pair(promise->future(), std::function<void(Result<QByteArray>)>(done));
}

} // namespace

KeyringSecretStore::KeyringSecretStore(int timeLimitMs, QObject* parent)
    : QObject(parent), m_timeLimit(timeLimitMs)
{}

QFuture<Result<QByteArray>> KeyringSecretStore::read(const QString& key)
{
    auto [future, done] = promised<Result<QByteArray>>([](auto result) { return result; });
    start(new QKeychain::ReadPasswordJob(service), key,
          [this, done = done](const Result<QByteArray>& result) {
              if (!result && result.error().code == ErrorCode::NotFound)
                  tellMissingFromLocked(result.error(), done);
              else
                  done(result);
          });
    return future;
}

QFuture<Result<void>> KeyringSecretStore::write(const QString& key, const QByteArray& secret)
{
    auto [future, done] = promised<Result<void>>(withoutValue);
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(secret);
    start(job, key, done);
    return future;
}

QFuture<Result<void>> KeyringSecretStore::remove(const QString& key)
{
    auto [future, done] = promised<Result<void>>(withoutValue);
    start(new QKeychain::DeletePasswordJob(service), key,
          [done = done](const Result<QByteArray>& result) {
              const bool wasNone = !result && result.error().code == ErrorCode::NotFound;
              done(wasNone ? QByteArray() : result);
          });
    return future;
}

void KeyringSecretStore::tellMissingFromLocked(const Error& missing, Done done)
{
    auto* canary = new QKeychain::WritePasswordJob(service);
    canary->setTextData(QStringLiteral("canary"));
    start(canary, QStringLiteral("canary"), [missing, done](const Result<QByteArray>& result) {
        done(result ? Result<QByteArray>(std::unexpected(missing)) : result);
    });
}

void KeyringSecretStore::start(QKeychain::Job* job, const QString& key, Done done)
{
    // Whichever comes first answers; the job goes on and deletes itself when it ends.
    auto isAnswered = std::make_shared<bool>(false);
    auto answerOnce = [isAnswered, done = std::move(done)](const Result<QByteArray>& result) {
        if (!std::exchange(*isAnswered, true))
            done(result);
    };
    job->setKey(key);
    job->setAutoDelete(true);
    connect(job, &QKeychain::Job::finished, this,
            [answerOnce](QKeychain::Job* finished) { answerOnce(resultOf(*finished)); });
    QTimer::singleShot(m_timeLimit, this, [answerOnce] {
        answerOnce(
            failure(ErrorCode::KeyringLocked, QStringLiteral("the keyring does not answer")));
    });
    job->start();
}

} // namespace huella::security
