-- SPDX-License-Identifier: GPL-3.0-or-later
-- What doctor_attempts.sql found, in the same transaction: a line each kind and actor.
SELECT kind, actor, count(*), count(*) FILTER (WHERE held),
       coalesce(string_agg(object || ': ' || answer, E'\n' ORDER BY id) FILTER (WHERE NOT held), '')
FROM huella_doctor.attempts
GROUP BY kind, actor
ORDER BY kind, actor
