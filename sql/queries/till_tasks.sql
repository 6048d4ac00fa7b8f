-- SPDX-License-Identifier: GPL-3.0-or-later
-- Money that has to go back by hand, the oldest first.
SELECT r.id, r.amount, r.currency, r.cause, r.reason, r.problem, r.status, r.created_at, r.mp_payment_id,
       p.name AS patient_name, o.first_name || ' ' || o.last_name AS owner_name, o.phone AS owner_phone
  FROM clinic.refunds r
  JOIN clinic.payments x ON x.id = r.payment_id
  JOIN clinic.appointments a ON a.id = x.appointment_id
  JOIN clinic.patients p ON p.id = a.patient_id
  LEFT JOIN clinic.users o ON o.id = r.owner_id
 WHERE r.needs_hand AND r.status <> 'devuelto'
 ORDER BY r.created_at, r.id
