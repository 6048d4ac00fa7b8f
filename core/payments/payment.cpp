// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/payment.h"

#include <array>

namespace huella::payments {

namespace {

constexpr std::array methods = {u"efectivo", u"tarjeta", u"transferencia", u"mercado_pago"};
constexpr std::array statuses = {u"pendiente", u"por_confirmar", u"aprobado", u"rechazado",
                                 u"cancelado", u"devuelto",      u"anulado",  u"contracargo"};

template <typename Enumeration, size_t size>
Enumeration valueOf(const std::array<const char16_t*, size>& words, const QString& word)
{
    for (size_t i = 0; i < size; ++i) {
        if (word == QStringView(words[i]))
            return Enumeration(i);
    }
    return Enumeration(0);
}

} // namespace

PaymentMethod paymentMethodOf(const QString& word)
{
    return valueOf<PaymentMethod>(methods, word);
}

QString toWord(PaymentMethod method)
{
    return QStringView(methods[size_t(method)]).toString();
}

PaymentStatus paymentStatusOf(const QString& word)
{
    return valueOf<PaymentStatus>(statuses, word);
}

} // namespace huella::payments
