-- SPDX-License-Identifier: GPL-3.0-or-later
-- The search words of what was loaded with the triggers asleep.

INSERT INTO clinic_private.search_words (word, kind, subject_id)
SELECT DISTINCT left(w, 60), 'patient', p.id
  FROM clinic.patients p, regexp_split_to_table(clinic_private.normalised(concat_ws(' ', p.name, p.microchip)), '[^[:alnum:]]+') w
 WHERE w <> ''
ON CONFLICT DO NOTHING;

INSERT INTO clinic_private.search_words (word, kind, subject_id)
SELECT DISTINCT left(w, 60), 'owner', u.id
  FROM clinic.users u
 CROSS JOIN LATERAL (
    SELECT regexp_split_to_table(clinic_private.normalised(concat_ws(' ', u.first_name, u.last_name)), '[^[:alnum:]]+') AS w
    UNION ALL SELECT lower(u.email)
    UNION ALL SELECT x FROM regexp_replace(coalesce(u.phone, ''), '\D', '', 'g') d,
              unnest(ARRAY[d, right(d, 10), right(d, 9), right(d, 4)]) AS x WHERE length(x) >= 4) words
 WHERE u.role = 'owner' AND w <> ''
ON CONFLICT DO NOTHING;
