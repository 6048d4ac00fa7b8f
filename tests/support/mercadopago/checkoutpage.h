// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mercadopago/payments.h"

namespace huella::standin {

/// The page behind init_point: what is paid, and a button for each end.
[[nodiscard]] Answer checkoutPage(const Preferences& preferences, const QString& id);
/// What the payer sees after a try, with the way back to the shop where there is one.
[[nodiscard]] Answer resultPage(const Preferences& preferences, const Payment& payment);
[[nodiscard]] Answer closedPage();
/// The shop's page for this end, with what Mercado Pago adds; empty where the shop named none.
[[nodiscard]] QUrl backUrl(const Preferences& preferences, const Payment& payment);

} // namespace huella::standin
