// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QDateTime>

namespace huella::payments {

/// efectivo, tarjeta, transferencia, mercado_pago.
enum class PaymentMethod { Cash, Card, Transfer, MercadoPago };

/// pendiente, por_confirmar, aprobado, rechazado, cancelado, devuelto, anulado.
enum class PaymentStatus {
    Pending,
    ToBeConfirmed,
    Approved,
    Rejected,
    Cancelled,
    Refunded,
    Voided,
};

[[nodiscard]] PaymentMethod paymentMethodOf(const QString& word);
[[nodiscard]] QString toWord(PaymentMethod method);
[[nodiscard]] PaymentStatus paymentStatusOf(const QString& word);

/// One attempt to pay an appointment, by whatever method. Times are local.
struct Payment
{
    PaymentId id;
    AppointmentId appointment;
    Money amount;
    PaymentMethod method = PaymentMethod::Cash;
    PaymentStatus status = PaymentStatus::Pending;
    QDateTime paidAt; ///< invalid until approved
    QDateTime createdAt;
    Money refunded;
    QString note; ///< why it was voided
    QString createdByName;

    friend bool operator==(const Payment&, const Payment&) = default;
};

} // namespace huella::payments
