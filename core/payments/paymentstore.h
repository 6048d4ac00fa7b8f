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

private:
    database::Session& m_session;
};

} // namespace huella::payments
