// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/admissionstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace huella::agenda {

using database::Parameter;
using database::Row;

namespace {

using Admitted = Result<std::optional<BoardRow>>;

Admitted admittedOf(const Row& row)
{
    const QString content = row.text("content");
    if (content.isEmpty())
        return std::nullopt;
    const auto board = BoardRow::fromJson(QJsonDocument::fromJson(content.toUtf8()).object());
    if (!board)
        return std::unexpected(board.error());
    return *board;
}

LikelyOwner likelyOf(const Row& row)
{
    return {row.id<PersonId>("owner_id"), row.text("owner_name"), row.text("owner_phone"),
            row.text("owner_email"),      row.text("pets"),       row.text("matched") == u"email"};
}

Parameter orNull(const QString& text)
{
    return text.trimmed().isEmpty() ? Parameter(nullptr) : Parameter(text);
}

} // namespace

QFuture<Admitted> AdmissionStore::admit(const Admission& it)
{
    return m_session
        .one(QStringLiteral("owners_admit"),
             {it.owner, it.firstName, it.lastName, it.phone, orNull(it.email), it.patient,
              it.patientName, it.species, it.attention, orNull(it.reason), 3},
             admittedOf)
        .then([](const Result<Admitted>& answer) -> Admitted {
            return answer ? *answer : std::unexpected(answer.error());
        });
}

QFuture<Result<QList<LikelyOwner>>> AdmissionStore::ownersLike(const QString& phone,
                                                               const QString& email)
{
    return m_session.list(QStringLiteral("owners_like"), {phone, email}, likelyOf);
}

QFuture<Result<bool>> AdmissionStore::hasAccount(PersonId owner)
{
    return m_session.one(QStringLiteral("owners_account"), {owner},
                         [](const Row& row) { return row.boolean("has_account"); });
}

QFuture<Result<ClaimCode>> AdmissionStore::claimCode(PersonId owner)
{
    return m_session.one(QStringLiteral("owners_claim"), {owner}, [](const Row& row) {
        return ClaimCode{row.text("code"), row.timestamp("expires_at")};
    });
}

} // namespace huella::agenda
