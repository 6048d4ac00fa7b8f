-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many live appointments to come of a vet lie outside the hours that he has now.
SELECT count(*)::integer AS appointments
  FROM clinic.appointments a
 CROSS JOIN clinic.settings x
 CROSS JOIN LATERAL (SELECT a.starts_at AT TIME ZONE x.time_zone AS starts,
                            a.ends_at AT TIME ZONE x.time_zone AS ends) l
 WHERE a.vet_id = $1::uuid AND a.starts_at > now() AND a.status IN ('programada', 'confirmada')
   AND NOT a.is_overbooked
   AND (NOT EXISTS (
            SELECT FROM clinic.vet_schedules s
             WHERE s.vet_id = a.vet_id AND s.kind = 'turno' AND s.weekday = extract(isodow FROM l.starts)
               AND l.starts::date >= s.valid_from AND l.starts::date <= coalesce(s.valid_to, DATE 'infinity')
               AND l.starts::time >= s.starts_time AND l.ends::time <= s.ends_time)
        OR EXISTS (
            SELECT FROM clinic.vet_schedules s
             WHERE s.vet_id = a.vet_id AND s.kind = 'ausencia'
               AND l.starts::date BETWEEN s.valid_from AND s.valid_to
               AND l.starts::time < s.ends_time AND l.ends::time > s.starts_time))
