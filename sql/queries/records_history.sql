-- SPDX-License-Identifier: GPL-3.0-or-later
-- A patient's attentions, the newest first, with what was done in each.
SELECT r.id, r.patient_id, p.name AS patient_name, r.vet_id, r.appointment_id, r.attention_id,
       u.first_name || ' ' || u.last_name AS vet_name,
       o.first_name || ' ' || o.last_name AS owner_name, o.phone AS owner_phone, r.attended_on, r.visit_reason, r.anamnesis,
       r.diagnosis, r.treatment, r.internal_notes, r.weight_kg, r.version, r.called_at,
       r.updated_at, r.finished_at, r.signed_at,
       ARRAY(SELECT c.name || coalesce(': ' || x.result, '')
             FROM clinic.record_procedures x
             JOIN clinic.procedures c ON c.id = x.procedure_id
             WHERE x.record_id = r.id
             ORDER BY x.created_at) AS procedures,
       (SELECT count(*) FROM clinic.record_addenda a WHERE a.record_id = r.id) AS addenda,
       (SELECT count(*) FROM clinic.record_media m WHERE m.record_id = r.id) AS images
FROM clinic.records r
JOIN clinic.patients p ON p.id = r.patient_id
LEFT JOIN clinic.users u ON u.id = r.vet_id
LEFT JOIN clinic.users o ON o.id = r.owner_id
WHERE r.patient_id = $1::uuid
ORDER BY r.attended_on DESC, r.called_at DESC
LIMIT 200
