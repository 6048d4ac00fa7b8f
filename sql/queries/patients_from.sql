-- SPDX-License-Identifier: GPL-3.0-or-later
-- A page of the list of all patients.
SELECT patient_id, patient_name, species, breed, photo, owner_id, owner_name, owner_phone, is_archived,
       owner_email, microchip, alert
  FROM clinic.patients_from($1::text, $2::uuid, $3::integer)
