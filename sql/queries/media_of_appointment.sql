-- SPDX-License-Identifier: GPL-3.0-or-later
-- The photos that came with a booking, without their bytes.
SELECT m.id, m.tipo, m.description, m.mime_type, m.byte_size, m.width, m.height, m.thumbnail, m.created_at,
       m.patient_id, m.taken_on, m.modality
  FROM clinic.media m
  JOIN clinic.appointment_media x ON x.media_id = m.id
 WHERE x.appointment_id = $1::uuid
 ORDER BY x.created_at, m.id
