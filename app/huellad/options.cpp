// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huellad/options.h"

#include "core/settings/paths.h"

#include <QCommandLineParser>

namespace huella::worker {

namespace {

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription("The clinic's service, beside the database.");
    parser.addHelpOption();
    parser.addOptions({
        {"host", "The server's name, or its socket's folder.", "HOST|DIR"},
        {"port", "The server's port.", "PORT", "5432"},
        {"database", "The clinic's database.", "NAME", "huella"},
        {"log-dir", "Where PostgreSQL writes its JSON log.", "DIR"},
        {"pool-decoys", "Roles that answer for unknown names.", "COUNT", "4096"},
        {"pool-free", "Roles that wait for new people.", "COUNT", "512"},
    });
}

// Quoted as libpq wants a value in its connection string.
QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', "\\\\").replace(u'\'', "\\'") + u'\'';
}

bool readNumber(const QCommandLineParser& parser, const QString& name, int& number)
{
    bool isNumber = false;
    number = parser.value(name).toInt(&isNumber);
    return isNumber && number > 0;
}

} // namespace

Result<Options> Options::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QStringList{"huellad"} + arguments))
        return failure(ErrorCode::InvalidValue, parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return failure(ErrorCode::InvalidValue,
                       "What is " + parser.positionalArguments().constFirst() + "?");
    Options options;
    for (auto [name, number] : {std::pair<const char*, int*>{"port", &options.port},
                                {"pool-decoys", &options.decoys},
                                {"pool-free", &options.free}})
        if (!readNumber(parser, name, *number))
            return failure(ErrorCode::InvalidValue,
                           QStringLiteral("--%1 wants a number").arg(QLatin1String(name)));
    const auto home = settings::Paths::standard();
    options.host = parser.value("host");
    if (options.host.isEmpty())
        return failure(ErrorCode::InvalidValue, "--host is missing");
    options.database = parser.value("database");
    options.logFolder = parser.isSet("log-dir") ? parser.value("log-dir") : home.logFolder();
    options.lockFile = home.workerLockFile();
    options.secretsFolder = home.workerFolder() + "/mercadopago";
    return options;
}

QString Options::help()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

QString Options::connectionString(const QString& role) const
{
    // Only a service's own account: on a socket by peer, else by a certificate of libpq's folder.
    const QString tls = host.startsWith(u'/') ? QString() : QStringLiteral(" sslmode=verify-full");
    return QStringLiteral("host=%1 port=%2 dbname=%3 user=%4")
               .arg(quoted(host), QString::number(port), quoted(database), role) +
           tls;
}

} // namespace huella::worker
