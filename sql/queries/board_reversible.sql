-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the staff did in the last minutes and may still take back.
SELECT step, subject_id, patient_name, turn, person_name, done_at, seconds_left
  FROM clinic.reversible_steps()
