-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is always in sight of an animal, without the clinic's own notes.
SELECT h.allergies, h.chronic_conditions, NULL::text AS notes
  FROM clinic.clinical_histories h
 WHERE h.patient_id = $1::uuid
