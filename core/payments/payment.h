// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QDateTime>

namespace huella::payments {

/// efectivo, tarjeta, transferencia, mercado_pago.
enum class PaymentMethod { Cash, Card, Transfer, MercadoPago };

/// pendiente, por_confirmar, aprobado, rechazado, cancelado, devuelto, anulado,
/// contracargo.
enum class PaymentStatus {
    Pending,
    ToBeConfirmed,
    Approved,
    Rejected,
    Cancelled,
    Refunded,
    Voided,
    ChargedBack,
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
    QString initPoint;     ///< Mercado Pago: the page that takes the money; empty until it is there
    QDateTime expiresAt;   ///< Mercado Pago: when the page closes
    QString gatewayStatus; ///< Mercado Pago's own word: rejected, in_mediation, ...
    bool isLate = false;   ///< paid when the appointment was gone already

    /// Nobody knows yet whether this one took money: its page is open, or its end is not seen.
    [[nodiscard]] bool isUndecided() const
    {
        return method == PaymentMethod::MercadoPago &&
               (status == PaymentStatus::Pending || status == PaymentStatus::ToBeConfirmed);
    }

    friend bool operator==(const Payment&, const Payment&) = default;
};

} // namespace huella::payments
