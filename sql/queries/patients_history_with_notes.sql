-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is always in sight of an animal; only vets may read the notes.
SELECT h.allergies, h.chronic_conditions, h.notes
  FROM clinic.clinical_histories h
 WHERE h.patient_id = $1::uuid
