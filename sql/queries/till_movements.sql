-- SPDX-License-Identifier: GPL-3.0-or-later
-- What moved on a day, in its order, with whom it was for; those without a close came after it, or
-- there is none.
SELECT m.payment_id, m.happened_at, m.recorded_at, m.kind, m.method, m.amount, m.currency, m.close_id,
       p.name AS patient_name, o.first_name || ' ' || o.last_name AS owner_name, v.name AS service_name,
       u.first_name || ' ' || u.last_name AS person_name, x.external_reference AS reference,
       CASE m.kind WHEN 'anulacion' THEN x.note
                   WHEN 'devolucion' THEN (SELECT string_agg(r.reason, ' / ' ORDER BY r.created_at) FROM clinic.refunds r
                                            WHERE r.payment_id = x.id AND r.cause = 'pedido') END AS reason
  FROM clinic.money_movements m
  JOIN clinic.payments x ON x.id = m.payment_id
  JOIN clinic.appointments a ON a.id = x.appointment_id
  JOIN clinic.patients p ON p.id = a.patient_id
  JOIN clinic.services v ON v.id = a.service_id
  LEFT JOIN clinic.users o ON o.id = x.owner_id
  LEFT JOIN clinic.users u ON u.id = m.person_id
 WHERE m.day = $1::date
 ORDER BY m.happened_at, m.id
