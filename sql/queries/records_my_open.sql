-- SPDX-License-Identifier: GPL-3.0-or-later
-- The signed-in vet's drafts, the newest first.
SELECT r.id, r.attention_id, r.patient_id, p.name AS patient_name, r.called_at, r.finished_at
FROM clinic.records r
JOIN clinic.patients p ON p.id = r.patient_id
WHERE r.vet_id = (SELECT clinic.current_person()) AND r.signed_at IS NULL
ORDER BY r.called_at DESC
