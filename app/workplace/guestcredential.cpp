// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplace/guestcredential.h"

#include "core/database/connectionfile.h"

#include <QFuture>
#include <QObject>

namespace huella::app {

using database::ConnectionSettings;

namespace {

QString keyOf(const ConnectionSettings& settings)
{
    // "guest", or "screen" for a public screen.
    return QStringLiteral("%1@%2:%3/%4")
        .arg(settings.guestUser.section(u'_', -1), settings.host)
        .arg(settings.port)
        .arg(settings.database);
}

QFuture<Result<ConnectionSettings>> fromStore(security::SecretStore& store,
                                              const ConnectionSettings& settings, QObject* context)
{
    return store.read(keyOf(settings))
        .then(context, [settings](const Result<QByteArray>& secret) -> Result<ConnectionSettings> {
            if (!secret && secret.error().code == ErrorCode::NotFound)
                return failure(ErrorCode::BadFile, QStringLiteral("no credential"),
                               QStringLiteral("guestPassword"));
            if (!secret)
                return std::unexpected(secret.error());
            auto complete = settings;
            complete.guestPassword = QString::fromUtf8(*secret);
            return complete;
        });
}

void takeOutOfFile(ConnectionSettings settings, const QString& connectionFile)
{
    settings.guestPassword.clear();
    // A file that belongs to the administrator stays as it is: it is still read, and it opens no
    // data.
    static_cast<void>(database::ConnectionFile::write(settings, connectionFile));
}

} // namespace

QFuture<Result<ConnectionSettings>> withGuestCredential(security::SecretStore& store,
                                                        const ConnectionSettings& settings,
                                                        const QString& connectionFile,
                                                        QObject* context)
{
    if (settings.isSocket())
        return QtFuture::makeReadyFuture(Result<ConnectionSettings>(settings));
    if (settings.guestPassword.isEmpty())
        return fromStore(store, settings, context);
    return store.write(keyOf(settings), settings.guestPassword.toUtf8())
        .then(context,
              [settings, connectionFile](const Result<void>& kept) -> Result<ConnectionSettings> {
                  // A kiosk that signs in by itself has a locked keyring, or none.
                  if (kept)
                      takeOutOfFile(settings, connectionFile);
                  return settings;
              });
}

} // namespace huella::app
