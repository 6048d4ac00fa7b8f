// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/demoloader.h"

#include "core/base/background.h"
#include "core/database/connection.h"
#include "core/security/passwordstretch.h"
#include "core/security/scramverifier.h"

#include <QFile>
#include <QtConcurrentMap>

namespace huella::people {

namespace {

struct Credentials
{
    DemoAccount account;
    QString role;
    QString verifier;
};

// PBKDF2 for each, on every core: the slow part of a small load.
QList<Credentials> credentialsOf(const QList<DemoAccount>& accounts)
{
    return QtConcurrent::blockingMapped<QList<Credentials>>(
        &backgroundPool(), accounts, [](const DemoAccount& account) {
            const QString role = u"p_" + QUuid::createUuid().toString(QUuid::Id128);
            const QString secret = security::PasswordStretch::compute(DemoLoader::password(), role);
            return Credentials{account, role, security::ScramVerifier::make(secret)};
        });
}

Result<void> runFile(database::Connection& connection, const QString& name)
{
    QFile file(u":/sql/demo/" + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, u"missing " + name);
    const auto done = connection.executeScript(file.readAll(), name);
    return done ? Result<void>() : std::unexpected(done.error());
}

Result<void> configure(database::Connection& connection, const QString& timeZone,
                       const DemoSize& size, qint64 seed)
{
    const auto set = connection.run(
        QStringLiteral("demo_configure"),
        {QString::number(seed), QString::number(size.owners()), QString::number(size.patients()),
         QString::number(size.appointments), QString::number(size.perDay),
         QString::number(size.recordsPercent), size.isBulk()});
    if (!set)
        return std::unexpected(set.error());
    const auto zone = connection.run(QStringLiteral("demo_name_clinic"), {timeZone});
    return zone ? Result<void>() : std::unexpected(zone.error());
}

Result<void> createAccounts(database::Connection& connection, const QList<Credentials>& all)
{
    for (const auto& one : all) {
        const auto made = connection.run(
            QStringLiteral("bootstrap_account"),
            {PersonId::create(), one.role, one.account.username,
             QString(one.account.username + u"@huella.example"), one.account.firstName,
             one.account.lastName, QStringLiteral("+51 987 654 321"), one.account.role,
             one.verifier, one.account.role == u"vet" ? QStringLiteral("CMVP 4821") : QString()});
        if (!made)
            return std::unexpected(made.error());
    }
    return {};
}

/// The images that a small clinic's procedures show.
Result<void> handPictures(database::Connection& connection)
{
    for (const char* name : {"thorax", "thorax_small", "ultrasound", "ultrasound_small"}) {
        QFile file(QStringLiteral(":/sql/demo/%1.png").arg(QLatin1StringView(name)));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Internal, u"missing " + file.fileName());
        const auto handed = connection.run(QStringLiteral("demo_picture"),
                                           {name, database::Parameter::bytes(file.readAll())});
        if (!handed)
            return std::unexpected(handed.error());
    }
    return {};
}

Result<void> fill(database::Connection& connection, const DemoSize& size)
{
    if (const auto done = size.isBulk() ? Result<void>() : handPictures(connection); !done)
        return done;
    const QStringList files = size.isBulk()
                                  ? QStringList{"bulk_begin.sql", "demo.sql",     "board.sql",
                                                "words.sql",      "bulk_end.sql", "finish.sql"}
                                  : QStringList{"demo.sql", "board.sql", "care.sql", "finish.sql"};
    for (const QString& file : files)
        if (const auto done = runFile(connection, file); !done)
            return done;
    return {};
}

} // namespace

DemoSize DemoSize::ofScale(qint64 appointments)
{
    return {appointments, 40, appointments > 100000 ? 10 : 50};
}

QString DemoLoader::password()
{
    return QStringLiteral("Huella.demo.2026");
}

QList<DemoAccount> DemoLoader::accounts()
{
    const auto account = [](const char* role, const char* username, const char* first,
                            const char* last) {
        return DemoAccount{QString::fromUtf8(role), QString::fromUtf8(username),
                           QString::fromUtf8(first), QString::fromUtf8(last)};
    };
    return {
        account("admin", "admin", "Lucía", "Paredes Ñique"),
        account("reception", "recepcion", "Rosa", "Flores Huamán"),
        account("vet", "dra.paz", "Paz", "Rojas Cárdenas"),
        account("vet", "dr.nunez", "Martín", "Núñez Ibáñez"),
        account("vet", "dra.quispe", "Inés", "Quispe Otárola"),
        account("vet", "dr.zegarra", "Raúl", "Zegarra Peña"),
        account("owner", "ana", "Ana María", "Ñahui Gómez"),
    };
}

Result<void> DemoLoader::load(const QString& superuserDsn, const QString& timeZone,
                              const DemoSize& size, qint64 seed)
{
    database::Connection connection;
    if (const auto opened = connection.open(superuserDsn); !opened)
        return opened;
    connection.setTimeLimit(0);
    const auto people = connection.run(QStringLiteral("demo_people"));
    if (!people)
        return std::unexpected(people.error());
    if (people->first().boolean("has_people"))
        return failure(ErrorCode::AlreadyExists, QStringLiteral("the clinic has people already"));

    const auto credentials = credentialsOf(accounts());
    database::Transaction transaction(connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    if (const auto done = configure(connection, timeZone, size, seed); !done)
        return done;
    if (const auto done = createAccounts(connection, credentials); !done)
        return done;
    if (const auto done = fill(connection, size); !done)
        return done;
    return transaction.commit();
}

} // namespace huella::people
