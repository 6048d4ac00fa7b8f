-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last signed visit of a patient, whose report may be handed out; that it was, not what was found.
SELECT r.id, r.attended_on
  FROM clinic.records r
 WHERE r.patient_id = $1::uuid AND r.signed_at IS NOT NULL
 ORDER BY r.attended_on DESC, r.signed_at DESC, r.id
 LIMIT 1
