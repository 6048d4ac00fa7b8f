-- SPDX-License-Identifier: GPL-3.0-or-later
-- Working hours and absences of all vets, as far as they hold today or later.
SELECT s.id, s.vet_id, s.kind, s.weekday, s.starts_time, s.ends_time, s.valid_from, s.valid_to, s.reason
  FROM clinic.vet_schedules s CROSS JOIN clinic.settings x
 WHERE s.valid_to IS NULL OR s.valid_to >= (now() AT TIME ZONE x.time_zone)::date
 ORDER BY s.weekday NULLS LAST, s.valid_from, s.starts_time, s.id
