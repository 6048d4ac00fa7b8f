// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/till.h"

#include <QLocale>
#include <QStringList>

namespace huella::payments {

/// The words of the file, which core does not have.
struct TillWords
{
    /// time, act, method, amount, currency, pet, owner, service, by, why, reference, close
    QStringList heads;
    QStringList kinds;   ///< by Movement::Kind
    QStringList methods; ///< by PaymentMethod
    QString byItself;    ///< who did what nobody did
    QString isOpen;      ///< not closed yet
    QString isClosed;    ///< in the close
    QString afterClose;  ///< recorded after the close
};

/// The movements of a day, a row each. Amounts have the locale's decimal point, no sign of the
/// currency and nothing between thousands, so that spreadsheets of the same country sum them up;
/// what went out is below zero. Times are ISO 8601 of the day's own clock.
[[nodiscard]] QByteArray tillCsv(const TillDay& day, const TillWords& words, const QLocale& locale);

/// "cierre-2026-11-26.csv".
[[nodiscard]] QString tillFileName(QDate day);

} // namespace huella::payments
