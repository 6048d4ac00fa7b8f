-- SPDX-License-Identifier: GPL-3.0-or-later
-- The search of every screen. One typed word walks the words in order and stops when there are
-- enough; several words meet in one index of all words of an animal and its owner, so that two
-- common ones cost milliseconds; and where little is found, a dictionary of the names in use
-- offers what is spelt alike.

CREATE EXTENSION IF NOT EXISTS fuzzystrmatch SCHEMA ext;

-- The gate of the staff's policies and of this search: planned once, not for every statement.
ALTER FUNCTION clinic.has_role(text[]) SET plan_cache_mode = force_generic_plan;

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic_private.search_subjects (
    subject_id uuid PRIMARY KEY,
    owner_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('patient', 'owner')),
    words tsvector NOT NULL
);
COMMENT ON TABLE clinic_private.search_subjects IS
    'A patient with its own and its owner''s words; an owner himself only while he has no patient.';
CREATE INDEX search_subjects_words_idx ON clinic_private.search_subjects
    USING gin (words) WITH (fastupdate = off); -- several words at once
CREATE INDEX search_subjects_owner_idx ON clinic_private.search_subjects (owner_id); -- an owner's words changed

CREATE TABLE clinic_private.search_dictionary (
    word text COLLATE "C" PRIMARY KEY
);
COMMENT ON TABLE clinic_private.search_dictionary IS
    'Names that are or were in use: what a misspelt word may have meant.';
CREATE INDEX search_dictionary_trigrams_idx ON clinic_private.search_dictionary
    USING gin (word ext.gin_trgm_ops); -- the middle of a word

ALTER TABLE clinic_private.search_subjects ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.search_subjects FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic_private.search_subjects TO huella_definer USING (true) WITH CHECK (true);
ALTER TABLE clinic_private.search_dictionary ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.search_dictionary FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic_private.search_dictionary TO huella_definer USING (true) WITH CHECK (true);

-- Keeping the words ------------------------------------------------------------------------------

SET LOCAL ROLE huella_definer;

CREATE FUNCTION clinic_private.index_subject(p_kind text, p_subject uuid, p_owner uuid)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO clinic_private.search_subjects (subject_id, owner_id, kind, words)
    SELECT p_subject, p_owner, p_kind, array_to_tsvector(array_agg(w.word))
      FROM clinic_private.search_words w WHERE w.subject_id IN (p_subject, p_owner)
    HAVING count(*) > 0
    ON CONFLICT (subject_id) DO UPDATE SET owner_id = excluded.owner_id, words = excluded.words;
    INSERT INTO clinic_private.search_dictionary (word)
    SELECT w.word FROM clinic_private.search_words w
     WHERE w.subject_id = p_subject AND w.word ~ '^[^0-9@]{3,40}$'
     ORDER BY w.word -- two writers wait for each other in one order only
    ON CONFLICT DO NOTHING;
END $$;

-- An owner's words stand with each of his patients, or by themselves while he has none.
CREATE FUNCTION clinic_private.index_subjects_of_owner(p_owner uuid)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM clinic_private.index_subject('owner', p_owner, p_owner);
    PERFORM clinic_private.index_subject('patient', p.id, p.owner_id)
       FROM clinic.patients p WHERE p.owner_id = p_owner;
    IF FOUND THEN
        DELETE FROM clinic_private.search_subjects s WHERE s.subject_id = p_owner;
    END IF;
END $$;

CREATE OR REPLACE FUNCTION clinic_private.index_patient_words()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF tg_op = 'UPDATE' THEN
        DELETE FROM clinic_private.search_words w WHERE w.subject_id = new.id AND w.kind = 'patient';
    END IF;
    INSERT INTO clinic_private.search_words (word, kind, subject_id)
    SELECT w, 'patient', new.id FROM clinic_private.words_of(concat_ws(' ', new.name, new.microchip)) w
    ON CONFLICT DO NOTHING;
    PERFORM clinic_private.index_subject('patient', new.id, new.owner_id);
    DELETE FROM clinic_private.search_subjects s WHERE s.subject_id = new.owner_id;
    IF tg_op = 'UPDATE' THEN
        IF old.owner_id <> new.owner_id THEN
            PERFORM clinic_private.index_subjects_of_owner(old.owner_id);
        END IF;
    END IF;
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION clinic_private.index_owner_words()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF tg_op = 'UPDATE' THEN
        DELETE FROM clinic_private.search_words w WHERE w.subject_id = new.id AND w.kind = 'owner';
    END IF;
    IF new.role <> 'owner' THEN
        DELETE FROM clinic_private.search_subjects s WHERE s.subject_id = new.id;
        RETURN NULL;
    END IF;
    INSERT INTO clinic_private.search_words (word, kind, subject_id)
    SELECT w, 'owner', new.id FROM (
        SELECT clinic_private.words_of(concat_ws(' ', new.first_name, new.last_name)) AS w
        UNION SELECT left(lower(new.email), 60)
        UNION SELECT clinic_private.phone_words(new.phone)) words
    WHERE w IS NOT NULL AND w <> ''
    ON CONFLICT DO NOTHING;
    PERFORM clinic_private.index_subjects_of_owner(new.id);
    RETURN NULL;
END $$;

SET LOCAL ROLE huella_schema;
DROP TRIGGER _700_index_words ON clinic.patients;
CREATE TRIGGER _700_index_words AFTER INSERT OR UPDATE OF name, microchip, owner_id ON clinic.patients
    FOR EACH ROW EXECUTE FUNCTION clinic_private.index_patient_words();

-- What is there already.
SET LOCAL ROLE huella_definer;
INSERT INTO clinic_private.search_subjects (subject_id, owner_id, kind, words)
SELECT s.id, s.owner_id, s.kind, array_to_tsvector(array_agg(w.word))
  FROM (SELECT p.id, p.owner_id, 'patient' AS kind FROM clinic.patients p
        UNION ALL
        SELECT u.id, u.id, 'owner' FROM clinic.users u
         WHERE u.role = 'owner' AND NOT EXISTS (SELECT FROM clinic.patients p WHERE p.owner_id = u.id)) s
  JOIN clinic_private.search_words w ON w.subject_id IN (s.id, s.owner_id)
 GROUP BY s.id, s.owner_id, s.kind;
INSERT INTO clinic_private.search_dictionary (word)
SELECT DISTINCT w.word FROM clinic_private.search_words w WHERE w.word ~ '^[^0-9@]{3,40}$';

-- Reading what was typed -------------------------------------------------------------------------

CREATE FUNCTION clinic_private.begins_with(p_word text)
RETURNS text LANGUAGE plpgsql IMMUTABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN '''' || replace(replace(p_word, '\', '\\'), '''', '''''') || ''':*';
END $$;
COMMENT ON FUNCTION clinic_private.begins_with(text) IS 'A word as the text of a tsquery, quoted';

-- Digits of a phone or a microchip, however they are grouped. Long ones may bring a country's code
-- that the clinic did not write down.
CREATE FUNCTION clinic_private.typed_digits(p_digits text)
RETURNS text LANGUAGE plpgsql IMMUTABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN CASE WHEN length(p_digits) BETWEEN 11 AND 14
        THEN format('(%s | %s)', clinic_private.begins_with(p_digits), clinic_private.begins_with(right(p_digits, 9)))
        ELSE clinic_private.begins_with(p_digits) END;
END $$;

-- One plain word leads the walk through the words; anything else becomes a query of all of them.
-- Both are NULL where there are not two letters to go by.
CREATE FUNCTION clinic_private.typed(p_text text, OUT lead text, OUT query tsquery)
LANGUAGE plpgsql IMMUTABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_text text := btrim(clinic_private.normalised(left(p_text, 100)));
    v_token text;
    v_words text[];
    v_parts text[] := '{}';
    v_digits text := '';
    v_longest integer := 0;
BEGIN
    IF v_text ~ '^([[:alpha:]]+|[0-9]{1,10}|[0-9]{15})$' OR v_text ~ '^[^\s@]+@[^\s@]*$' THEN
        lead := CASE WHEN length(v_text) >= 2 THEN left(v_text, 60) END;
        RETURN;
    END IF;
    FOREACH v_token IN ARRAY regexp_split_to_array(v_text, '\s+') LOOP
        IF v_token ~ '^[0-9+()./-]+$' THEN
            v_digits := v_digits || regexp_replace(v_token, '\D', '', 'g');
            CONTINUE;
        END IF;
        v_words := ARRAY(SELECT clinic_private.words_of(v_token));
        v_longest := greatest(v_longest, (SELECT max(length(w)) FROM unnest(v_words) w));
        v_token := left(v_token, 60);
        v_parts := v_parts || CASE
            WHEN v_token LIKE '%@%' THEN clinic_private.begins_with(v_token)
            WHEN cardinality(v_words) = 0 THEN NULL
            WHEN v_token ~ '[._-]' THEN format('(%s | %s)', clinic_private.begins_with(v_token),
                (SELECT string_agg(clinic_private.begins_with(w), ' & ') FROM unnest(v_words) w))
            ELSE (SELECT string_agg(clinic_private.begins_with(w), ' & ') FROM unnest(v_words) w) END;
    END LOOP;
    IF v_digits <> '' THEN
        v_parts := v_parts || clinic_private.typed_digits(v_digits);
        v_longest := greatest(v_longest, length(v_digits));
    END IF;
    IF v_longest >= 2 THEN
        query := array_to_string(v_parts, ' & ')::tsquery;
    END IF;
END $$;

-- Searching --------------------------------------------------------------------------------------

CREATE TYPE clinic.search_hit AS (
    patient_id uuid, patient_name text, species text, breed text, photo uuid, owner_id uuid,
    owner_name text, owner_phone text, is_archived boolean, owner_email text, microchip text,
    alert text);
COMMENT ON TYPE clinic.search_hit IS
    'A patient with its owner and what to beware of; an owner without patients has no patient_id.';

-- The subjects of a query, as hits. Never a walk through the whole table: what the planner does
-- not know about a query it would guess too high.
CREATE FUNCTION clinic_private.search_query(p_query tsquery, p_limit integer)
RETURNS SETOF clinic.search_hit LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
BEGIN
    RETURN QUERY
    SELECT p.id, p.name, p.species, p.breed, p.photo, u.id, (u.first_name || ' ' || u.last_name)::text,
           u.phone, p.archived_at IS NOT NULL OR p.deceased_on IS NOT NULL, u.email, p.microchip,
           left(nullif(concat_ws(' · ', c.allergies, c.chronic_conditions), ''), 200)
      FROM (SELECT s.subject_id, s.owner_id FROM clinic_private.search_subjects s
             WHERE s.words @@ p_query LIMIT p_limit) f
     CROSS JOIN LATERAL (SELECT * FROM clinic.users x WHERE x.id = f.owner_id OFFSET 0) u
      LEFT JOIN LATERAL (SELECT * FROM clinic.patients x WHERE x.id = f.subject_id OFFSET 0) p ON true
      LEFT JOIN LATERAL (SELECT * FROM clinic.clinical_histories x WHERE x.patient_id = p.id OFFSET 0) c ON true
     ORDER BY p.archived_at IS NOT NULL OR p.deceased_on IS NOT NULL, p.name, u.last_name, p.id;
END $$;

DROP FUNCTION clinic.search(text, integer);
-- Patients whose own or whose owner's words begin with every typed word; owners without pets too
-- (patient_id NULL). Its plans are made once: planning would cost several times the search.
CREATE FUNCTION clinic.search(p_text text, p_limit integer)
RETURNS SETOF clinic.search_hit LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    v_limit integer := least(greatest(coalesce(p_limit, 30), 1), 100);
    v_lead text COLLATE "C";
    v_end text COLLATE "C";
    v_query tsquery;
BEGIN
    IF NOT clinic.has_role('reception', 'vet', 'admin') THEN
        PERFORM clinic_private.require('reception', 'vet', 'admin'); -- says what is missing
    END IF;
    IF p_text ~ '^[A-Za-z]{2,60}$' THEN
        v_lead := lower(p_text); -- the usual case needs nothing more
    ELSE
        SELECT t.lead, t.query INTO v_lead, v_query FROM clinic_private.typed(p_text) t;
    END IF;
    v_end := v_lead || U&'\FFFF';
    IF v_query IS NOT NULL THEN
        RETURN QUERY SELECT * FROM clinic_private.search_query(v_query, v_limit);
    ELSIF v_lead IS NOT NULL THEN
        -- One hit after the other in the words' order until there are enough: each LATERAL is a
        -- look-up by key, whatever the planner thinks of the parameters.
        RETURN QUERY
        SELECT f.patient, f.name, f.species, f.breed, f.photo, u.id, (u.first_name || ' ' || u.last_name)::text,
               u.phone, f.is_archived, u.email, f.microchip,
               left(nullif(concat_ws(' · ', c.allergies, c.chronic_conditions), ''), 200)
          FROM (
            SELECT DISTINCT ON (g.owner, g.patient) g.* FROM (
                SELECT w.word, p.id AS patient, p.name, p.species, p.breed, p.photo, p.microchip,
                       p.archived_at IS NOT NULL OR p.deceased_on IS NOT NULL AS is_archived,
                       coalesce(p.owner_id, w.subject_id) AS owner
                  FROM (SELECT h.word, h.kind, h.subject_id FROM clinic_private.search_words h
                         WHERE h.word >= v_lead AND h.word < v_end
                         ORDER BY h.word, h.kind, h.subject_id LIMIT v_limit) w
                  LEFT JOIN LATERAL (
                    SELECT x.* FROM clinic.patients x WHERE w.kind = 'patient' AND x.id = w.subject_id
                    UNION ALL
                    SELECT x.* FROM clinic.patients x WHERE w.kind = 'owner' AND x.owner_id = w.subject_id) p ON true
                 LIMIT v_limit) g
             ORDER BY g.owner, g.patient, g.word) f
         CROSS JOIN LATERAL (SELECT x.* FROM clinic.users x WHERE x.id = f.owner OFFSET 0) u
          LEFT JOIN LATERAL (
            SELECT x.* FROM clinic.clinical_histories x WHERE x.patient_id = f.patient OFFSET 0) c ON true
         ORDER BY f.word, f.is_archived, f.name, u.last_name, f.patient;
    END IF;
END $$;
GRANT EXECUTE ON FUNCTION clinic.search(text, integer) TO huella_reception, huella_vet, huella_admin;

-- Names of the dictionary that a word may have meant: it stands in their middle, or they differ by
-- a letter or two.
CREATE FUNCTION clinic_private.similar_words(p_word text, p_limit integer)
RETURNS SETOF text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_sorted text[] := ARRAY(SELECT c FROM regexp_split_to_table(p_word, '') c ORDER BY 1);
    v_edits integer := CASE WHEN length(p_word) < 4 THEN 0 WHEN length(p_word) < 7 THEN 1 ELSE 2 END;
BEGIN
    RETURN QUERY
    SELECT x.word::text FROM (
        SELECT d.word, 0.5 AS distance FROM clinic_private.search_dictionary d
         WHERE length(p_word) >= 3 AND d.word LIKE '%' || p_word || '%'
        UNION ALL
        SELECT d.word, least(ext.levenshtein_less_equal(d.word, p_word, v_edits),
                             -- two letters that changed places
                             CASE WHEN v_edits > 0 AND length(d.word) = length(p_word)
                                   AND ARRAY(SELECT c FROM regexp_split_to_table(d.word, '') c ORDER BY 1) = v_sorted
                                  THEN 1 END)
          FROM clinic_private.search_dictionary d
         WHERE v_edits > 0 AND abs(length(d.word) - length(p_word)) <= v_edits
           AND ((d.word >= left(p_word, 1) AND d.word < left(p_word, 1) || U&'\FFFF')
                OR d.word OPERATOR(ext.%) p_word)) x
     WHERE x.distance <= v_edits OR x.distance = 0.5
     GROUP BY x.word ORDER BY min(x.distance), length(x.word), x.word LIMIT p_limit;
END $$;

-- Where clinic.search() finds little: the same for words that may have been meant.
CREATE FUNCTION clinic.search_similar(p_text text, p_limit integer)
RETURNS SETOF clinic.search_hit LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_word text;
    v_query tsquery;
    v_one tsquery;
    v_alike tsquery;
BEGIN
    PERFORM clinic_private.require('reception', 'vet', 'admin');
    FOR v_word IN SELECT w FROM clinic_private.words_of(left(p_text, 100)) w ORDER BY length(w) DESC LIMIT 5 LOOP
        EXIT WHEN v_query IS NULL AND length(v_word) < 3; -- the longest comes first
        v_one := clinic_private.begins_with(v_word)::tsquery;
        IF v_word !~ '[0-9]' AND length(v_word) <= 40 THEN
            v_alike := (SELECT string_agg(quote_literal(s), ' | ') FROM clinic_private.similar_words(v_word, 12) s)::tsquery;
            v_one := coalesce(v_one || v_alike, v_one);
        END IF;
        v_query := CASE WHEN v_query IS NULL THEN v_one ELSE v_query && v_one END;
    END LOOP;
    IF v_query IS NOT NULL THEN
        RETURN QUERY SELECT * FROM clinic_private.search_query(v_query, least(greatest(coalesce(p_limit, 10), 1), 100));
    END IF;
END $$;
GRANT EXECUTE ON FUNCTION clinic.search_similar(text, integer) TO huella_reception, huella_vet, huella_admin;
RESET ROLE;
