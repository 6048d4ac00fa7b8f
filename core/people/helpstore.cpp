// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/helpstore.h"

#include "core/base/chain.h"
#include "core/people/guest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace huella::people {

namespace {

using database::Row;

Result<HelpCall> toHelpCall(const Row& row)
{
    return HelpCall::fromJson(QJsonDocument::fromJson(row.text("content").toUtf8()).object());
}

Result<QList<HelpCall>> allCalls(const Result<QList<Result<HelpCall>>>& answer)
{
    if (!answer)
        return std::unexpected(answer.error());
    QList<HelpCall> calls;
    for (const Result<HelpCall>& call : *answer) {
        if (!call)
            return std::unexpected(call.error());
        calls.append(*call);
    }
    return calls;
}

} // namespace

HelpStore::HelpStore(database::ConnectionSettings settings, QObject* parent)
    : QObject(parent), m_settings(std::move(settings))
{}

QFuture<Result<void>> HelpStore::callForHelp(HelpCallId id, const QString& place,
                                             const QString& screen)
{
    return andThen(
        openGuest(m_settings, this), this, [id, place, screen](const GuestSession& guest) {
            auto called = guest->step(QStringLiteral("help_call"), {id, place, screen});
            // The session lives until its answer is there.
            return called.then(guest.get(), [guest](const Result<void>& answer) { return answer; });
        });
}

QFuture<Result<void>> HelpDeskStore::call(HelpCallId id, const QString& place,
                                          const QString& screen)
{
    return m_session.step(QStringLiteral("help_call"), {id, place, screen});
}

QFuture<Result<QList<HelpCall>>> HelpDeskStore::open()
{
    return m_session.list(QStringLiteral("help_open"), {}, toHelpCall).then(allCalls);
}

QFuture<Result<void>> HelpDeskStore::attend(HelpCallId id)
{
    return m_session.step(QStringLiteral("help_attend"), {id});
}

} // namespace huella::people
