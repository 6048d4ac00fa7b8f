-- SPDX-License-Identifier: GPL-3.0-or-later
-- The profile photo, or none.
SELECT clinic.set_patient_photo($1::uuid, $2::uuid)
