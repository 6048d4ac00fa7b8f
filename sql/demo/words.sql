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

-- Each animal's own words and its owner's, joined by equality: their index stands aside, too.
INSERT INTO clinic_private.search_subjects (subject_id, owner_id, kind, words, name, species, breed, photo, microchip,
    is_archived, owner_name, owner_phone, owner_email, alert, order_key)
SELECT c.subject_id, c.owner_id, c.kind, t.words, c.name, c.species, c.breed, c.photo, c.microchip,
       c.is_archived, c.owner_name, c.owner_phone, c.owner_email, c.alert, c.order_key
  FROM (SELECT x.id, array_to_tsvector(array_agg(x.word)) AS words FROM (
            SELECT w.subject_id AS id, w.word FROM clinic_private.search_words w
            UNION ALL
            SELECT p.id, w.word FROM clinic.patients p
              JOIN clinic_private.search_words w ON w.subject_id = p.owner_id AND w.kind = 'owner') x
         GROUP BY x.id) t
  JOIN clinic_private.search_cards c ON c.subject_id = t.id
 WHERE c.kind = 'patient' OR NOT EXISTS (SELECT FROM clinic.patients p WHERE p.owner_id = c.owner_id)
ON CONFLICT DO NOTHING;

INSERT INTO clinic_private.search_dictionary (word)
SELECT DISTINCT w.word FROM clinic_private.search_words w WHERE w.word ~ '^[^0-9@]{3,40}$'
ON CONFLICT DO NOTHING;

INSERT INTO clinic_private.patient_order (name_key, patient_id)
SELECT left(clinic_private.normalised(p.name), 60), p.id FROM clinic.patients p
ON CONFLICT DO NOTHING;
