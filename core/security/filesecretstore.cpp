// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/filesecretstore.h"

#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

namespace huella::security {

namespace {

constexpr auto forOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto forOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                           QFileDevice::ReadOther | QFileDevice::WriteOther;

} // namespace

QString FileSecretStore::credentialsFolder(const QString& folder)
{
    return qEnvironmentVariable("CREDENTIALS_DIRECTORY", folder);
}

Result<QString> FileSecretStore::pathOf(const QString& key) const
{
    static const QRegularExpression plainName(QStringLiteral("\\A[A-Za-z0-9_-][A-Za-z0-9._-]*\\z"));
    if (!plainName.match(key).hasMatch())
        return failure(ErrorCode::InvalidValue, QStringLiteral("bad_format"),
                       QStringLiteral("key"));
    return m_folder.filePath(key);
}

Result<QByteArray> FileSecretStore::readNow(const QString& key) const
{
    const auto path = pathOf(key);
    if (!path)
        return std::unexpected(path.error());
    QFile file(*path);
    if (!file.exists())
        return failure(ErrorCode::NotFound, key);
    if (file.permissions() & forOthers)
        return failure(ErrorCode::BadFile, *path + QStringLiteral(": others may read it"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::KeyringUnavailable, *path + u": " + file.errorString());
    return file.readAll();
}

Result<void> FileSecretStore::writeNow(const QString& key, const QByteArray& secret) const
{
    const auto path = pathOf(key);
    if (!path)
        return std::unexpected(path.error());
    if (!m_folder.exists()) {
        m_folder.mkpath(QStringLiteral("."));
        QFile::setPermissions(m_folder.path(), forOwnerOnly | QFileDevice::ExeOwner);
    }
    QSaveFile file(*path);
    // Nothing is in the file yet when its permissions are set.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(forOwnerOnly) ||
        file.write(secret) != secret.size() || !file.commit())
        return failure(ErrorCode::KeyringUnavailable, *path + u": " + file.errorString());
    return {};
}

QFuture<Result<QByteArray>> FileSecretStore::read(const QString& key)
{
    return QtFuture::makeReadyFuture(readNow(key));
}

QFuture<Result<void>> FileSecretStore::write(const QString& key, const QByteArray& secret)
{
    return QtFuture::makeReadyFuture(writeNow(key, secret));
}

QFuture<Result<void>> FileSecretStore::remove(const QString& key)
{
    const auto path = pathOf(key);
    Result<void> answer;
    if (!path)
        answer = std::unexpected(path.error());
    else if (QFile::exists(*path) && !QFile::remove(*path))
        answer = failure(ErrorCode::KeyringUnavailable, *path);
    return QtFuture::makeReadyFuture(answer);
}

} // namespace huella::security
