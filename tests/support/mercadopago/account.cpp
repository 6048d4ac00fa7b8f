// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mercadopago/account.h"

#include <QStringList>

namespace huella::standin {

Account Account::ofToken(const QString& token)
{
    Account account;
    const QStringList parts = token.split(u'-');
    bool isNumber = false;
    const qint64 seller = parts.constLast().toLongLong(&isNumber);
    if (parts.size() < 3 || !isNumber || seller <= 0)
        return account;
    account.collector = seller;
    if (parts.at(1).toLongLong(&isNumber) > 0 && isNumber)
        account.application = parts.at(1);
    return account;
}

} // namespace huella::standin
