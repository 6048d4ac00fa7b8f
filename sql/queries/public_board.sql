-- SPDX-License-Identifier: GPL-3.0-or-later
-- The public screen's rows, numbered in the order in which people come in.
SELECT id, place::integer, turn, state, patient_name, species, vet_name, seconds_inside, has_photo
  FROM clinic.public_board() WITH ORDINALITY
       AS b (id, turn, state, patient_name, species, vet_name, seconds_inside, has_photo, place)
