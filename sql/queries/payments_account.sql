-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT state, error, collector_id, changed_at, answered_at, waiting, link_minutes, unpaid_minutes
  FROM clinic.mercadopago_account()
