-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every attempt to pay an appointment, the newest first, with who took it.
SELECT x.id, x.appointment_id, x.amount, x.currency, x.method, x.status, x.paid_at, x.created_at,
       x.refunded_amount, x.note, x.mp_init_point, x.mp_status, x.expires_at, x.is_late,
       u.first_name || ' ' || u.last_name AS created_by_name
  FROM clinic.payments x LEFT JOIN clinic.users u ON u.id = x.created_by
 WHERE x.appointment_id = $1::uuid
 ORDER BY x.created_at DESC, x.id
