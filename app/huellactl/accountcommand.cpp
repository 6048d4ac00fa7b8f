// SPDX-License-Identifier: GPL-3.0-or-later
// account create --role ROLE --username NAME --email ADDRESS --first-name NAME --last-name NAME
//                [--phone NUMBER] [--licence NUMBER] [--password-stdin] [--dsn DSN]
// account reset  --username NAME [--clear-second-factor] [--password-stdin] [--dsn DSN]
#include "app/huellactl/commands.h"
#include "app/huellactl/passwordprompt.h"
#include "core/database/clinichouse.h"
#include "core/people/operatoraccounts.h"

#include <QCommandLineParser>

namespace huella::ctl {

namespace {

using people::AccountDraft;
using people::OperatorAccounts;

Result<OperatorAccounts> accountsFor(const QCommandLineParser& parser)
{
    if (parser.isSet(QStringLiteral("dsn")))
        return OperatorAccounts(parser.value(QStringLiteral("dsn")));
    const auto server = database::ensureRunning(settings::Paths::standard());
    if (!server)
        return std::unexpected(server.error());
    return OperatorAccounts(server->superuserDsn());
}

QString optionOf(const QString& field)
{
    return QStringLiteral("--") + QString(field).replace(u'_', u'-');
}

/// Our own errors name a field; the others are the server's.
Exit explainField(const Error& error)
{
    const bool isTooEasy = error.detail == u"too_easy" || error.detail == u"too_short";
    if (error.field == u"password" && isTooEasy)
        complain(Text::tr("The password is too easy to guess: use ten characters or more, and no "
                          "names or common words."));
    else if (error.code == ErrorCode::AlreadyExists)
        complain(Text::tr("Somebody has that %1 already.").arg(optionOf(error.field)));
    else if (error.code == ErrorCode::InvalidValue && error.detail == u"required")
        complain(Text::tr("%1 is missing.").arg(optionOf(error.field)));
    else if (error.code == ErrorCode::InvalidValue)
        complain(Text::tr("%1 is not valid.").arg(optionOf(error.field)));
    else if (error.code == ErrorCode::NotFound)
        complain(Text::tr("Nobody has that username or e-mail."));
    else
        return explain(error);
    return Exit::Failed;
}

Result<people::Role> roleOf(const QString& name)
{
    const auto role = people::roleFromName(name);
    if (people::roleName(role) != name)
        return failure(ErrorCode::InvalidValue, QStringLiteral("bad_format"),
                       QStringLiteral("role"));
    return role;
}

Result<std::optional<people::Phone>> phoneOf(const QString& text)
{
    if (text.isEmpty())
        return std::nullopt;
    return people::Phone::fromText(text);
}

/// Everything but the password.
Result<AccountDraft> draftOf(const QCommandLineParser& parser)
{
    const auto typed = [&](const char* option) { return parser.value(QLatin1String(option)); };
    const auto username = people::Username::fromText(typed("username"));
    const auto email = people::Email::fromText(typed("email"));
    const auto first = people::PersonName::fromText(typed("first-name"));
    const auto last = people::PersonName::fromText(typed("last-name"), QStringLiteral("last_name"));
    const auto phone = phoneOf(typed("phone"));
    const auto role = roleOf(typed("role"));
    const auto* error = !username ? &username.error()
                        : !email  ? &email.error()
                        : !first  ? &first.error()
                        : !last   ? &last.error()
                        : !phone  ? &phone.error()
                        : !role   ? &role.error()
                                  : nullptr;
    if (error)
        return std::unexpected(*error);
    return AccountDraft{.username = *username,
                        .email = *email,
                        .firstName = *first,
                        .lastName = *last,
                        .phone = *phone,
                        .password = {},
                        .role = *role,
                        .licenceNumber = typed("licence")};
}

bool understood(QCommandLineParser& parser, const QStringList& words, const QStringList& valued,
                const QStringList& flags)
{
    for (const QString& name : valued + QStringList{QStringLiteral("dsn")})
        parser.addOption({name, QString(), name});
    for (const QString& name : flags + QStringList{QStringLiteral("password-stdin")})
        parser.addOption(QCommandLineOption(name));
    return parser.parse(QStringList{QString()} + words) && parser.positionalArguments().isEmpty();
}

QString passwordOf(const QCommandLineParser& parser)
{
    return parser.isSet(QStringLiteral("password-stdin")) ? passwordFromInput() : askPassword();
}

Exit create(const QStringList& words)
{
    QCommandLineParser parser;
    if (!understood(parser, words,
                    {"role", "username", "email", "first-name", "last-name", "phone", "licence"},
                    {}))
        return Exit::Misused;
    auto draft = draftOf(parser);
    if (!draft)
        return explainField(draft.error());
    const auto accounts = accountsFor(parser);
    if (!accounts)
        return explain(accounts.error());
    draft->password = passwordOf(parser);
    const auto made = accounts->create(*draft);
    if (!made)
        return explainField(made.error());
    say(Text::tr("%1 can sign in.").arg(draft->username.text()));
    return Exit::Done;
}

Exit reset(const QStringList& words)
{
    QCommandLineParser parser;
    const QString clear = QStringLiteral("clear-second-factor");
    if (!understood(parser, words, {"username"}, {clear}))
        return Exit::Misused;
    const QString username = parser.value(QStringLiteral("username"));
    if (username.isEmpty())
        return Exit::Misused;
    const auto accounts = accountsFor(parser);
    if (!accounts)
        return explain(accounts.error());
    const auto factor =
        parser.isSet(clear) ? people::SecondFactor::Clear : people::SecondFactor::Keep;
    const auto done = accounts->reset(username, passwordOf(parser), factor);
    if (!done)
        return explainField(done.error());
    say(Text::tr("%1 has a new password, to be changed at the next sign-in.").arg(username));
    return Exit::Done;
}

} // namespace

QList<Command> accountCommands()
{
    return {
        {"account create", Text::tr("makes an account at once, such as the first admin's"), create},
        {"account reset", Text::tr("gives somebody a new password"), reset},
    };
}

} // namespace huella::ctl
