-- SPDX-License-Identifier: GPL-3.0-or-later
-- An animal's files without their bytes.
SELECT m.id, m.tipo, m.description, m.mime_type, m.byte_size, m.width, m.height, m.thumbnail, m.created_at
  FROM clinic.media m
 WHERE m.patient_id = $1::uuid
 ORDER BY m.created_at, m.id
