-- SPDX-License-Identifier: GPL-3.0-or-later
-- One attention, whole, for vets.
SELECT r.id, r.patient_id, p.name AS patient_name, r.vet_id, r.appointment_id, r.attention_id,
       u.first_name || ' ' || u.last_name AS vet_name,
       o.first_name || ' ' || o.last_name AS owner_name, o.phone AS owner_phone, r.attended_on, r.visit_reason, r.anamnesis,
       r.diagnosis, r.treatment, r.internal_notes, r.weight_kg, r.version, r.called_at,
       r.updated_at, r.finished_at, r.signed_at
FROM clinic.records r
JOIN clinic.patients p ON p.id = r.patient_id
LEFT JOIN clinic.users u ON u.id = r.vet_id
LEFT JOIN clinic.users o ON o.id = r.owner_id
WHERE r.id = $1::uuid
