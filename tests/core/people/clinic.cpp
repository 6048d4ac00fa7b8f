// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/people/clinic.h"

#include "core/security/passwordstretch.h"
#include "core/security/scramverifier.h"
#include "tests/support/await.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace huella::tests {

const QString Clinic::password = QStringLiteral("el burro azul baila");

Clinic::Clinic()
{
    database.run("SELECT clinic.pool_grow(8, 8)");
}

PersonId Clinic::add(const QString& role, const QString& username) const
{
    const auto id = PersonId::create();
    const QString roleName = "p_" + QUuid::createUuid().toString(QUuid::Id128);
    const QString verifier =
        security::ScramVerifier::make(security::PasswordStretch::compute(password, roleName));
    std::ignore =
        database.value("SELECT clinic.bootstrap_account($1::uuid, $2, $3, $4, 'Rosa', "
                       "'Quispe', NULL, $5, $6)::text",
                       {id.text(), roleName, username, username + "@correo.pe", role, verifier});
    return id;
}

void Clinic::provision() const
{
    database.run("SELECT clinic.provision_pending()");
}

Result<people::SignedIn> Clinic::signIn(const QString& identifier, const QString& typed)
{
    return test::await(signInStore.signIn(identifier, typed));
}

QString Clinic::codeOf(const QString& base32Secret, int steps)
{
    static const QString alphabet = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    QByteArray key;
    quint32 bits = 0;
    int count = 0;
    for (const QChar letter : base32Secret) {
        bits = (bits << 5) | quint32(alphabet.indexOf(letter));
        count += 5;
        if (count >= 8) {
            count -= 8;
            key += char((bits >> count) & 0xff);
        }
    }
    QByteArray counter(8, '\0');
    qToBigEndian<qint64>(QDateTime::currentSecsSinceEpoch() / 30 + steps, counter.data());
    const QByteArray mac = QMessageAuthenticationCode::hash(counter, key, QCryptographicHash::Sha1);
    const int offset = mac.back() & 15;
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffff;
    return QStringLiteral("%1").arg(number % 1000000, 6, 10, QChar(u'0'));
}

void Clinic::forgetUsedCodes() const
{
    database.run("UPDATE clinic_private.user_secrets SET last_step = 0");
}

} // namespace huella::tests
