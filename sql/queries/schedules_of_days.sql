-- SPDX-License-Identifier: GPL-3.0-or-later
-- Working hours and absences of all vets, as far as they hold on some of the days $1 to $2.
SELECT s.id, s.vet_id, s.kind, s.weekday, s.starts_time, s.ends_time, s.valid_from, s.valid_to, s.reason
  FROM clinic.vet_schedules s
 WHERE s.valid_from <= $2::date AND (s.valid_to IS NULL OR s.valid_to >= $1::date)
 ORDER BY s.vet_id, s.kind, s.weekday, s.starts_time, s.id
