// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/ticketclaim.h"

#include "core/base/background.h"
#include "core/base/chain.h"
#include "core/security/scramverifier.h"

#include <QRandomGenerator>
#include <QTimer>

#include <array>

namespace huella::people {

using database::Row;

namespace {

constexpr int lookAgainMs = 100;

/// 256 bits: nothing to stretch.
QString randomSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(words.data()),
                                          qsizetype(words.size() * sizeof(quint32)))
                                   .toHex());
}

} // namespace

TicketClaim::TicketClaim(GuestSession guest, QObject* parent)
    : QObject(parent), m_guest(std::move(guest)), m_secret(randomSecret())
{
    m_promise.start();
}

QFuture<Result<BorrowedRole>> TicketClaim::start(const QString& ticket, const QString& code,
                                                 int waitLimit)
{
    m_deadline.setRemainingTime(waitLimit);
    auto future = m_promise.future();
    ask(ticket, code).then(this, [this](const Result<bool>& isRight) {
        if (!isRight)
            finish(std::unexpected(isRight.error()));
        else if (!*isRight)
            finish(failure(ErrorCode::WrongPassword, QStringLiteral("ticket refused")));
        else
            look();
    });
    return future;
}

QFuture<Result<bool>> TicketClaim::ask(const QString& ticket, const QString& code)
{
    const auto verifier = inBackground(
        [secret = m_secret]() -> Result<QString> { return security::ScramVerifier::make(secret); });
    const auto submitted = andThen(verifier, this, [this, ticket, code](const QString& made) {
        return m_guest->step(QStringLiteral("ticket_submit"),
                             {m_id.toString(QUuid::WithoutBraces), ticket, code, made});
    });
    return andThen(submitted, this, [this] {
        return m_guest->one(QStringLiteral("ticket_check"), {m_id.toString(QUuid::WithoutBraces)},
                            [](const Row& row) { return row.boolean("is_right"); });
    });
}

void TicketClaim::look()
{
    m_guest
        ->one(QStringLiteral("ticket_role"), {m_id.toString(QUuid::WithoutBraces)},
              [](const Row& row) { return row.text("role_name"); })
        .then(this, [this](const Result<QString>& role) { seen(role); });
}

void TicketClaim::seen(const Result<QString>& role)
{
    if (!role && role.error().code == ErrorCode::NotFound)
        finish(failure(ErrorCode::ServerUnavailable, QStringLiteral("no role was lent in time")));
    else if (!role)
        finish(std::unexpected(role.error()));
    else if (!role->isEmpty())
        finish(BorrowedRole{*role, m_secret});
    else if (m_deadline.hasExpired())
        finish(failure(ErrorCode::ServerUnavailable, QStringLiteral("no role was lent in time")));
    else
        QTimer::singleShot(lookAgainMs, this, [this] { look(); });
}

void TicketClaim::finish(const Result<BorrowedRole>& result)
{
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

} // namespace huella::people
