// SPDX-License-Identifier: GPL-3.0-or-later
// mercadopago connect [--test-server URL] [--webhook-port N --notification-url URL]
// mercadopago disconnect
#include "app/huellactl/commands.h"
#include "core/database/serveruser.h"
#include "core/payments/mercadopagogateway.h"
#include "core/security/filesecretstore.h"
#include "core/settings/paths.h"

#include <QCommandLineParser>
#include <QFile>
#include <QTextStream>

namespace huella::ctl {

namespace {

QString folder()
{
    return settings::Paths::standard().workerFolder() + "/mercadopago";
}

Result<void> keep(const QString& name, const QByteArray& value)
{
    security::FileSecretStore store(folder());
    const QString key = "mercadopago-" + name;
    if (value.isEmpty())
        return store.remove(key).result();
    if (const auto written = store.write(key, value).result(); !written)
        return written;
    // huellad reads it, and it runs as the server's user.
    const auto user = database::ServerUser::find();
    if (!user)
        return std::unexpected(user.error());
    if (const auto owned = user->own(folder()); !owned)
        return owned;
    return user->own(folder() + u'/' + key);
}

bool isKept(const QString& name)
{
    return QFile::exists(folder() + "/mercadopago-" + name);
}

// Each from a line of stdin: what is secret is in no command line and no history.
QByteArray askFor(const QString& what, QFile& in)
{
    QTextStream err(stderr);
    err << what << ": " << Qt::flush;
    return in.isOpen() || in.open(stdin, QIODevice::ReadOnly) ? in.readLine(4096).trimmed()
                                                              : QByteArray();
}

Exit connectAccount(const QStringList& words)
{
    QCommandLineParser parser;
    parser.addOptions({{"test-server", {}, "url"},
                       {"webhook-port", {}, "port"},
                       {"notification-url", {}, "url"}});
    const bool isUnderstood = parser.parse(QStringList{"huellactl"} + words);
    const QString test = parser.value("test-server");
    if (!isUnderstood || !parser.positionalArguments().isEmpty() ||
        parser.isSet("webhook-port") != parser.isSet("notification-url") ||
        (!test.isEmpty() && !payments::Endpoint::forTests(QUrl(test)))) {
        complain(Text::tr("Usage: huellactl mercadopago connect [--webhook-port NUMBER "
                          "--notification-url URL]; the access token comes from standard input."));
        return Exit::Misused;
    }
    // A practice server never takes the place of the clinic's own account.
    if (!test.isEmpty() && isKept("token") && !isKept("test-server")) {
        say(Text::tr("This clinic has an account of its own; it stays connected."));
        return Exit::Done;
    }
    QFile in;
    const QByteArray token = askFor(Text::tr("Access token"), in);
    const QByteArray secret =
        parser.isSet("webhook-port") ? askFor(Text::tr("Webhook secret"), in) : QByteArray();
    if (token.size() < 8 || token.contains(' ')) {
        complain(Text::tr("That is no access token. Copy it from your application at Mercado "
                          "Pago: it begins with APP_USR-."));
        return Exit::Misused;
    }
    for (const auto& [name, value] :
         {std::pair<QString, QByteArray>{"test-server", test.toUtf8()},
          {"webhook-port", parser.value("webhook-port").toUtf8()},
          {"notification-url", parser.value("notification-url").toUtf8()},
          {"webhook-secret", secret},
          {"token", token}})
        if (const auto kept = keep(name, value); !kept)
            return explain(kept.error());
    say(Text::tr("Mercado Pago is connected. huellad takes it up within seconds."));
    return Exit::Done;
}

Exit disconnectAccount(const QStringList&)
{
    for (const char* name : {"token", "test-server"})
        if (const auto removed = keep(QLatin1String(name), {}); !removed)
            return explain(removed.error());
    say(Text::tr("Mercado Pago is disconnected."));
    return Exit::Done;
}

} // namespace

QList<Command> mercadoPagoCommands()
{
    return {
        {"mercadopago connect", Text::tr("takes payments online, with the clinic's account"),
         connectAccount},
        {"mercadopago disconnect", Text::tr("takes no more payments online"), disconnectAccount}};
}

} // namespace huella::ctl
