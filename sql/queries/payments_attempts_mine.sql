-- SPDX-License-Identifier: GPL-3.0-or-later
-- The attempts to pay one's own appointment, the newest first.
SELECT x.id, x.appointment_id, x.amount, x.currency, x.method, x.status, x.mp_init_point, x.mp_status, x.expires_at,
       x.paid_at, x.created_at, x.refunded_amount, x.is_late
  FROM clinic.payments x
 WHERE x.appointment_id = $1::uuid
 ORDER BY x.created_at DESC, x.id
