// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/paymentstore.h"

#include "core/database/session.h"

namespace huella::payments {

namespace {

using database::Row;

Money money(const Row& row, const char* column)
{
    return Money::fromDecimal(row.text(column), row.text("currency")).value_or(Money());
}

Payment payment(const Row& row)
{
    return {row.id<PaymentId>("id"),
            row.id<AppointmentId>("appointment_id"),
            money(row, "amount"),
            paymentMethodOf(row.text("method")),
            paymentStatusOf(row.text("status")),
            row.timestamp("paid_at"),
            row.timestamp("created_at"),
            money(row, "refunded_amount"),
            row.text("note"),
            row.text("created_by_name")};
}

} // namespace

QFuture<Result<QList<Payment>>> PaymentStore::ofAppointment(AppointmentId appointment)
{
    return m_session.list(QStringLiteral("payments_of_appointment"), {appointment}, payment);
}

QFuture<Result<void>> PaymentStore::charge(PaymentId id, AppointmentId appointment,
                                           const Money& amount, PaymentMethod method)
{
    return m_session.step(QStringLiteral("payments_charge"),
                          {id, appointment, amount.toDecimal(), toWord(method)});
}

QFuture<Result<void>> PaymentStore::voidCharge(PaymentId id, const QString& reason)
{
    return m_session.step(QStringLiteral("payments_void"), {id, reason});
}

} // namespace huella::payments
