-- SPDX-License-Identifier: GPL-3.0-or-later
-- Patients and owners of names that are spelt alike, or hold the words in their middle.
SELECT patient_id, patient_name, species, breed, photo, owner_id, owner_name, owner_phone, is_archived,
       owner_email, microchip, alert
  FROM clinic.search_similar($1::text, $2::integer)
