-- SPDX-License-Identifier: GPL-3.0-or-later
-- One owner's animals, for the staff.
SELECT p.id, p.owner_id, p.name, p.family_name, p.sex, p.species, p.breed, p.colour, p.is_neutered,
       p.weight_kg, p.birth_date, p.phone, p.email, p.microchip, p.photo, p.deceased_on,
       p.archived_at IS NOT NULL AS is_archived, p.updated_at::text AS version,
       m.thumbnail AS photo_thumbnail
  FROM clinic.patients p
  LEFT JOIN clinic.media m ON m.id = p.photo
 WHERE p.owner_id = $1::uuid
 ORDER BY p.archived_at IS NOT NULL OR p.deceased_on IS NOT NULL, p.name, p.id
