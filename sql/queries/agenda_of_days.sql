-- SPDX-License-Identifier: GPL-3.0-or-later
-- The agenda of the days $1 to $2 (both included, in the clinic's time zone) for the staff, of one
-- vet or of all, with who of it is on the board now. The bounds are subqueries of their own: under row
-- security the index takes a value, not a function of one.
SELECT a.id, a.patient_id, p.name AS patient_name, p.species, p.breed, p.photo,
       a.owner_id, o.first_name || ' ' || o.last_name AS owner_name, o.phone AS owner_phone,
       a.vet_id, v.first_name || ' ' || v.last_name AS vet_name,
       a.service_id, s.name AS service_name, a.starts_at, a.ends_at, a.reason, a.status, a.is_paid,
       a.price, a.currency, a.is_overbooked, a.overbook_reason, a.status_changed_at,
       a.cancel_reason, a.updated_at AS version, c.id AS attention_id, c.state AS attention_state,
       c.turn
  FROM clinic.appointments a
  JOIN clinic.patients p ON p.id = a.patient_id
  JOIN clinic.services s ON s.id = a.service_id
  LEFT JOIN clinic.users o ON o.id = a.owner_id
  LEFT JOIN clinic.users v ON v.id = a.vet_id
  LEFT JOIN clinic.current_attentions c ON c.appointment_id = a.id
 WHERE a.starts_at >= (SELECT $1::date::timestamp AT TIME ZONE x.time_zone FROM clinic.settings x)
   AND a.starts_at < (SELECT ($2::date + 1)::timestamp AT TIME ZONE x.time_zone FROM clinic.settings x)
   AND ($3::uuid IS NULL OR a.vet_id = $3::uuid)
 ORDER BY a.starts_at, vet_name, a.id
