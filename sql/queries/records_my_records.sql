-- SPDX-License-Identifier: GPL-3.0-or-later
-- An owner's own signed attentions, of one patient or (NULL) of all.
SELECT id, patient_id, patient_name, vet_name, attended_on, visit_reason, diagnosis, treatment,
       weight_kg, procedures, addenda, media_ids
FROM clinic.my_records($1::uuid)
