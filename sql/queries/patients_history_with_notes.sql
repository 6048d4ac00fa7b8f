-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is always in sight of an animal, with its version and who wrote it; only vets may read it all.
SELECT h.allergies, h.chronic_conditions, h.notes, h.version, h.updated_at,
       u.first_name || ' ' || u.last_name AS updated_by
  FROM clinic.clinical_histories h
  LEFT JOIN clinic.users u ON u.id = h.updated_by
 WHERE h.patient_id = $1::uuid
