// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huella/guestcredential.h"

#include "core/database/connectionfile.h"

#include <QFuture>
#include <QObject>

namespace huella::app {

using database::ConnectionSettings;

namespace {

QString keyOf(const ConnectionSettings& settings)
{
    return QStringLiteral("guest@%1:%2/%3")
        .arg(settings.host)
        .arg(settings.port)
        .arg(settings.database);
}

} // namespace

QFuture<Result<ConnectionSettings>> withGuestCredential(security::SecretStore& store,
                                                        const ConnectionSettings& settings,
                                                        const QString& connectionFile,
                                                        QObject* context)
{
    if (settings.isSocket())
        return QtFuture::makeReadyFuture(Result<ConnectionSettings>(settings));
    if (settings.guestPassword.isEmpty()) {
        return store.read(keyOf(settings))
            .then(context,
                  [settings](const Result<QByteArray>& secret) -> Result<ConnectionSettings> {
                      if (!secret)
                          return std::unexpected(secret.error());
                      auto complete = settings;
                      complete.guestPassword = QString::fromUtf8(*secret);
                      return complete;
                  });
    }
    return store.write(keyOf(settings), settings.guestPassword.toUtf8())
        .then(context,
              [settings, connectionFile](const Result<void>& kept) -> Result<ConnectionSettings> {
                  if (!kept)
                      return std::unexpected(kept.error());
                  auto bare = settings;
                  bare.guestPassword.clear();
                  if (const auto written = database::ConnectionFile::write(bare, connectionFile);
                      !written)
                      return std::unexpected(written.error());
                  return settings;
              });
}

} // namespace huella::app
