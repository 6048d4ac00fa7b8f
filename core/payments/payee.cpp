// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/payee.h"

#include "core/database/session.h"

namespace huella::payments {

QFuture<Result<QString>> payee(database::Session& session)
{
    return session.one(QStringLiteral("payments_payee"), {},
                       [](const database::Row& row) { return row.text("clinic_name"); });
}

} // namespace huella::payments
