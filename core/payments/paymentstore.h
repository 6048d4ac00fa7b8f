// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/payments/payment.h"

#include <QFuture>
#include <QList>

namespace huella::database {
class Session;
}

namespace huella::payments {

/// Whether appointments can be paid online: never here, now, or not now.
enum class OnlinePayment { Off, On, Down };

/// How huellad gets on with Mercado Pago; never the token.
struct GatewayAccount
{
    enum class State { NotConfigured, Connected, TokenRefused, NoAnswer };
    State state = State::NotConfigured;
    QString error;        ///< the service's own code, for the log
    QDateTime answeredAt; ///< when it last answered as it should; may be invalid
    int waiting = 0;      ///< payments and refunds that are not settled yet
};

/// Money taken for appointments. An appointment is paid while an approved payment of it exists.
class PaymentStore
{
public:
    explicit PaymentStore(database::Session& session) : m_session(session) {}

    /// Reception and admin: every attempt, the newest first.
    [[nodiscard]] QFuture<Result<QList<Payment>>> ofAppointment(AppointmentId appointment);
    /// Reception and admin charge in their own name: cash, card terminal or transfer. The id is
    /// kept for a retry. WrongAmount unless it is the price, AlreadyPaid, WrongState.
    [[nodiscard]] QFuture<Result<void>> charge(PaymentId id, AppointmentId appointment,
                                               const Money& amount, PaymentMethod method);
    /// Takes back a charge made today at the desk; the reason is due. TooLate, WrongState.
    [[nodiscard]] QFuture<Result<void>> voidCharge(PaymentId id, const QString& reason);

    /// Owner (of his own appointment), reception and admin ask for a page to pay at; the answer is
    /// the attempt that shows it, which may be one that is open already. AlreadyPaid, WrongState,
    /// OutcomeUnknown while nobody knows what became of an earlier one.
    [[nodiscard]] QFuture<Result<PaymentId>> request(PaymentId id, AppointmentId appointment);
    /// Every attempt as far as the owner may see it, the newest first.
    [[nodiscard]] QFuture<Result<QList<Payment>>> attempts(AppointmentId appointment);
    /// Reception and admin give money back, a part or all that is left, and say why. The id is kept
    /// for a retry. WrongAmount, WrongState.
    [[nodiscard]] QFuture<Result<void>> refund(RefundId id, PaymentId payment,
                                               const std::optional<Money>& amount,
                                               const QString& reason);
    [[nodiscard]] QFuture<Result<OnlinePayment>> online();
    /// Admin only.
    [[nodiscard]] QFuture<Result<GatewayAccount>> account();

private:
    database::Session& m_session;
};

} // namespace huella::payments
