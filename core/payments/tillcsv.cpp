// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/tillcsv.h"

#include "core/base/csv.h"

namespace huella::payments {

QByteArray tillCsv(const TillDay& day, const TillWords& words, const QLocale& locale)
{
    Csv csv;
    for (const QString& head : words.heads)
        csv.text(head);
    csv.endRow();
    const QString open = day.close() ? words.afterClose : words.isOpen;
    for (const Movement& it : day.movements) {
        csv.plain(it.at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
            .text(words.kinds.value(int(it.kind)))
            .text(words.methods.value(int(it.method)))
            .plain(it.amount.toDecimal().replace(QStringLiteral("."), locale.decimalPoint()))
            .plain(it.amount.currency())
            .text(it.patient)
            .text(it.owner)
            .text(it.service)
            .text(it.person.isEmpty() ? words.byItself : it.person)
            .text(it.reason)
            .text(it.reference)
            .text(it.isClosed ? words.isClosed : open);
        csv.endRow();
    }
    return csv.bytes();
}

QString tillFileName(QDate day)
{
    return QStringLiteral("cierre-%1.csv").arg(day.toString(Qt::ISODate));
}

} // namespace huella::payments
