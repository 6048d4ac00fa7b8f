// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/guestpassword.h"

#include "core/database/connection.h"
#include "core/security/scramverifier.h"

#include <QRandomGenerator>

#include <array>

namespace huella::people {

namespace {

QString randomPassword()
{
    std::array<quint32, 6> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray bytes(reinterpret_cast<const char*>(words.data()),
                           qsizetype(words.size() * sizeof(quint32)));
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

Result<QString> GuestPassword::of(const QString& dsn, Renewal renewal, Login login)
{
    database::Connection superuser;
    if (const auto opened = superuser.open(dsn); !opened)
        return std::unexpected(opened.error());
    const QString password = randomPassword();
    const auto rows = superuser.run(
        login == Login::Screen ? QStringLiteral("screen_credential")
                               : QStringLiteral("guest_credential"),
        {password, security::ScramVerifier::make(password), renewal == Renewal::Renew});
    if (!rows)
        return std::unexpected(rows.error());
    return rows->first().text("password");
}

} // namespace huella::people
