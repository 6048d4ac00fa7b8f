-- SPDX-License-Identifier: GPL-3.0-or-later
-- The images of a visit, without their bytes, with the procedure that each stands under.
SELECT m.id, m.tipo, m.description, m.mime_type, m.byte_size, m.width, m.height, m.thumbnail, m.created_at,
       m.patient_id, m.taken_on, m.modality, x.record_procedure_id, c.name AS procedure_name
  FROM clinic.media m
  JOIN clinic.record_media x ON x.media_id = m.id
  LEFT JOIN clinic.record_procedures d ON d.id = x.record_procedure_id
  LEFT JOIN clinic.procedures c ON c.id = d.procedure_id
 WHERE x.record_id = $1::uuid
 ORDER BY d.created_at NULLS LAST, x.created_at, m.id
