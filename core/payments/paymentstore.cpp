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

Payment attempt(const Row& row)
{
    Payment it{row.id<PaymentId>("id"),
               row.id<AppointmentId>("appointment_id"),
               money(row, "amount"),
               paymentMethodOf(row.text("method")),
               paymentStatusOf(row.text("status")),
               row.timestamp("paid_at"),
               row.timestamp("created_at"),
               money(row, "refunded_amount"),
               {},
               {}};
    it.initPoint = row.text("mp_init_point");
    it.expiresAt = row.timestamp("expires_at");
    it.gatewayStatus = row.text("mp_status");
    it.isLate = row.boolean("is_late");
    return it;
}

Payment payment(const Row& row)
{
    Payment it = attempt(row);
    it.note = row.text("note");
    it.createdByName = row.text("created_by_name");
    return it;
}

GatewayAccount gatewayAccount(const Row& row)
{
    using State = GatewayAccount::State;
    const QString word = row.text("state");
    const State state = word == u"conectado"         ? State::Connected
                        : word == u"token_rechazado" ? State::TokenRefused
                        : word == u"sin_conexion"    ? State::NoAnswer
                                                     : State::NotConfigured;
    return {state, row.text("error"), row.timestamp("answered_at"), row.integer("waiting")};
}

OnlinePayment onlineOf(const QString& word)
{
    if (word == u"on")
        return OnlinePayment::On;
    return word == u"down" ? OnlinePayment::Down : OnlinePayment::Off;
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

QFuture<Result<PaymentId>> PaymentStore::request(PaymentId id, AppointmentId appointment)
{
    return m_session.one(QStringLiteral("payments_request"), {id, appointment},
                         [](const Row& row) { return row.id<PaymentId>("id"); });
}

QFuture<Result<QList<Payment>>> PaymentStore::attempts(AppointmentId appointment)
{
    return m_session.list(QStringLiteral("payments_attempts_mine"), {appointment}, attempt);
}

QFuture<Result<void>> PaymentStore::refund(RefundId id, PaymentId payment,
                                           const std::optional<Money>& amount,
                                           const QString& reason)
{
    const QString decimal = amount ? amount->toDecimal() : QString();
    return m_session.step(QStringLiteral("payments_refund"), {id, payment, decimal, reason});
}

QFuture<Result<GatewayAccount>> PaymentStore::account()
{
    return m_session.one(QStringLiteral("payments_account"), {}, gatewayAccount);
}

QFuture<Result<OnlinePayment>> PaymentStore::online()
{
    return m_session.one(QStringLiteral("payments_online"), {},
                         [](const Row& row) { return onlineOf(row.text("state")); });
}

} // namespace huella::payments
