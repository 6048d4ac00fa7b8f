-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where each page of the list of all patients begins.
SELECT name_key, patient_id, total::integer AS total FROM clinic.patient_marks($1::integer)
