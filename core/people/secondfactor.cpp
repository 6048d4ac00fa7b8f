// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/secondfactor.h"

#include "core/base/chain.h"
#include "core/security/recoverycodes.h"

namespace huella::people {

using database::Row;

namespace {

struct Verdict
{
    bool isRight;
    QString resumeToken;
};

} // namespace

QFuture<Result<void>> showCode(database::Session& session, const QString& code, QObject* context)
{
    const QString normalized = security::normalizedCode(code);
    if (normalized.isEmpty())
        return ready<void>(
            failure(ErrorCode::InvalidValue, QStringLiteral("required"), QStringLiteral("code")));
    const auto submitted = session.step(QStringLiteral("mfa_submit"), {normalized});
    const auto checked = andThen(submitted, context, [&session] {
        return session.one(QStringLiteral("mfa_check"), {}, [](const Row& row) {
            return Verdict{row.boolean("ok"), row.text("resume_token")};
        });
    });
    return andThen(checked, context, [&session](const Verdict& verdict) {
        if (!verdict.isRight)
            return ready<void>(failure(ErrorCode::InvalidValue, QStringLiteral("wrong_code"),
                                       QStringLiteral("code")));
        session.acceptSecondFactor(verdict.resumeToken);
        return ready(Result<void>());
    });
}

} // namespace huella::people
