-- SPDX-License-Identifier: GPL-3.0-or-later
-- An animal's images over time, without their bytes. What a vet took out of a visit again is not among
-- them.
SELECT m.id, m.tipo, m.description, m.mime_type, m.byte_size, m.width, m.height, m.thumbnail, m.created_at,
       m.patient_id, m.taken_on, m.modality
  FROM clinic.media m
 WHERE m.patient_id = $1::uuid
   AND (m.is_published OR EXISTS (SELECT FROM clinic.record_media x WHERE x.media_id = m.id))
 ORDER BY coalesce(m.taken_on::timestamptz, m.created_at), m.id
