-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the search and the list show of a patient stands on one card, beside its words: a hit is one
-- look-up by key where it was three. Two words meet by walking the rarer one; only where both are
-- common and rarely together is the index of all words asked.

SET LOCAL ROLE huella_schema;

ALTER TABLE clinic_private.search_subjects
    ADD COLUMN name text,
    ADD COLUMN species text,
    ADD COLUMN breed text,
    ADD COLUMN photo uuid,
    ADD COLUMN microchip text,
    ADD COLUMN is_archived boolean NOT NULL DEFAULT false,
    ADD COLUMN owner_name text,
    ADD COLUMN owner_phone text,
    ADD COLUMN owner_email text,
    ADD COLUMN alert text,
    ADD COLUMN order_key text COLLATE "C" NOT NULL DEFAULT ''; -- by animal, then owner; owners alone at the end
COMMENT ON TABLE clinic_private.search_subjects IS
    'A patient as a hit of the search shows it, with its own and its owner''s words; an owner himself only while he has no patient.';

-- Where each card comes from; an owner's is of use while he has no patient.
CREATE VIEW clinic_private.search_cards WITH (security_invoker = true) AS
SELECT p.id AS subject_id, p.owner_id, 'patient' AS kind, p.name, p.species, p.breed, p.photo, p.microchip,
       p.archived_at IS NOT NULL OR p.deceased_on IS NOT NULL AS is_archived,
       u.first_name || ' ' || u.last_name AS owner_name, u.phone AS owner_phone, u.email AS owner_email,
       left(nullif(concat_ws(' · ', c.allergies, c.chronic_conditions), ''), 200) AS alert,
       left(clinic_private.normalised(p.name) || ' ' || clinic_private.normalised(u.last_name), 120) COLLATE "C" AS order_key
  FROM clinic.patients p
  JOIN clinic.users u ON u.id = p.owner_id
  LEFT JOIN clinic.clinical_histories c ON c.patient_id = p.id
UNION ALL
SELECT u.id, u.id, 'owner', NULL, NULL, NULL, NULL, NULL, false, u.first_name || ' ' || u.last_name, u.phone, u.email,
       NULL, left(U&'\FFFF' || clinic_private.normalised(u.last_name), 120) COLLATE "C"
  FROM clinic.users u WHERE u.role = 'owner';
COMMENT ON VIEW clinic_private.search_cards IS 'What search_subjects keeps of each patient and owner';

SET LOCAL ROLE huella_definer;

-- Keeping the cards ------------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION clinic_private.index_subject(p_kind text, p_subject uuid, p_owner uuid)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO clinic_private.search_subjects (subject_id, owner_id, kind, words, name, species, breed, photo, microchip,
        is_archived, owner_name, owner_phone, owner_email, alert, order_key)
    SELECT c.subject_id, c.owner_id, c.kind, w.words, c.name, c.species, c.breed, c.photo, c.microchip,
           c.is_archived, c.owner_name, c.owner_phone, c.owner_email, c.alert, c.order_key
      FROM clinic_private.search_cards c
     CROSS JOIN (SELECT array_to_tsvector(array_agg(w.word)) AS words
                   FROM clinic_private.search_words w WHERE w.subject_id IN (p_subject, p_owner) HAVING count(*) > 0) w
     WHERE c.subject_id = p_subject AND c.kind = p_kind
    ON CONFLICT (subject_id) DO UPDATE SET owner_id = excluded.owner_id, words = excluded.words, name = excluded.name,
        species = excluded.species, breed = excluded.breed, photo = excluded.photo, microchip = excluded.microchip,
        is_archived = excluded.is_archived, owner_name = excluded.owner_name, owner_phone = excluded.owner_phone,
        owner_email = excluded.owner_email, alert = excluded.alert, order_key = excluded.order_key;
    INSERT INTO clinic_private.search_dictionary (word)
    SELECT w.word FROM clinic_private.search_words w
     WHERE w.subject_id = p_subject AND w.word ~ '^[^0-9@]{3,40}$'
     ORDER BY w.word -- two writers wait for each other in one order only
    ON CONFLICT DO NOTHING;
END $$;

-- What a card shows beside its words changed.
CREATE FUNCTION clinic_private.refresh_card() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_patient uuid := CASE tg_table_name WHEN 'patients' THEN to_jsonb(new) ->> 'id' ELSE to_jsonb(new) ->> 'patient_id' END;
BEGIN
    UPDATE clinic_private.search_subjects s SET species = c.species, breed = c.breed, photo = c.photo,
           is_archived = c.is_archived, alert = c.alert
      FROM clinic_private.search_cards c
     WHERE s.subject_id = v_patient AND c.subject_id = v_patient AND c.kind = 'patient'
       AND (s.species, s.breed, s.photo, s.is_archived, s.alert)
           IS DISTINCT FROM (c.species, c.breed, c.photo, c.is_archived, c.alert);
    RETURN NULL;
END $$;

SET LOCAL ROLE huella_schema;
CREATE TRIGGER _720_card AFTER UPDATE OF species, breed, photo, archived_at, deceased_on ON clinic.patients
    FOR EACH ROW EXECUTE FUNCTION clinic_private.refresh_card();
CREATE TRIGGER _720_card AFTER INSERT OR UPDATE OF allergies, chronic_conditions ON clinic.clinical_histories
    FOR EACH ROW EXECUTE FUNCTION clinic_private.refresh_card();

-- What is there already.
SET LOCAL ROLE huella_definer;
UPDATE clinic_private.search_subjects s SET name = c.name, species = c.species, breed = c.breed, photo = c.photo,
       microchip = c.microchip, is_archived = c.is_archived, owner_name = c.owner_name, owner_phone = c.owner_phone,
       owner_email = c.owner_email, alert = c.alert, order_key = c.order_key
  FROM clinic_private.search_cards c WHERE c.subject_id = s.subject_id AND c.kind = s.kind;

-- Searching --------------------------------------------------------------------------------------

-- As before (0023), and of several words also the rarest plain one: `lead` beside a `query` is a word
-- that every hit has.
CREATE OR REPLACE FUNCTION clinic_private.typed(p_text text, OUT lead text, OUT query tsquery)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_text text := btrim(clinic_private.normalised(left(p_text, 100)));
    v_token text;
    v_words text[];
    v_plain text[] := '{}';
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
        IF v_token !~ '[@._-]' THEN
            v_plain := v_plain || v_words;
        END IF;
    END LOOP;
    IF v_digits <> '' THEN
        v_parts := v_parts || clinic_private.typed_digits(v_digits);
        v_longest := greatest(v_longest, length(v_digits));
    END IF;
    IF v_longest < 2 THEN
        RETURN;
    END IF;
    query := array_to_string(v_parts, ' & ')::tsquery;
    SELECT t.word INTO lead FROM (
        SELECT w.word, (SELECT count(*) FROM (
                SELECT FROM clinic_private.search_words s
                 WHERE s.word >= w.word COLLATE "C" AND s.word < (w.word || U&'\FFFF') COLLATE "C" LIMIT 400) x) AS hits
          FROM unnest(v_plain) AS w (word) WHERE length(w.word) >= 2) t
     ORDER BY t.hits, length(t.word) DESC, t.word LIMIT 1;
END $$;

DROP FUNCTION clinic_private.search_query(tsquery, integer);

-- The subjects of a query, at most p_limit of them. With a word to go by they are looked for under
-- it first; what is not to be found there within 1,500 words, the index of all words finds. Never a
-- walk through the whole table: what the planner does not know about a query it would guess too high.
CREATE FUNCTION clinic_private.subjects_of(p_query tsquery, p_lead text, p_limit integer)
RETURNS uuid[] LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE
    v_lead text COLLATE "C" := p_lead;
    v_end text COLLATE "C" := p_lead || U&'\FFFF';
    v_found uuid[];
    v_is_all boolean := false;
BEGIN
    IF p_lead IS NOT NULL THEN
        v_found := ARRAY(
            SELECT DISTINCT f.subject_id FROM (
                SELECT s.subject_id
                  FROM (SELECT h.kind, h.subject_id FROM clinic_private.search_words h
                         WHERE h.word >= v_lead AND h.word < v_end ORDER BY h.word, h.kind, h.subject_id LIMIT 1500) w
                 CROSS JOIN LATERAL (
                    SELECT x.subject_id, x.words FROM clinic_private.search_subjects x
                     WHERE w.kind = 'patient' AND x.subject_id = w.subject_id
                    UNION ALL
                    SELECT x.subject_id, x.words FROM clinic_private.search_subjects x
                     WHERE w.kind = 'owner' AND x.owner_id = w.subject_id) s
                 WHERE s.words @@ p_query LIMIT p_limit) f);
        v_is_all := cardinality(v_found) >= p_limit OR NOT EXISTS (
            SELECT FROM clinic_private.search_words h WHERE h.word >= v_lead AND h.word < v_end
             ORDER BY h.word, h.kind, h.subject_id OFFSET 1500 LIMIT 1);
    END IF;
    IF NOT v_is_all THEN
        v_found := ARRAY(SELECT s.subject_id FROM clinic_private.search_subjects s WHERE s.words @@ p_query LIMIT p_limit);
    END IF;
    RETURN v_found;
END $$;

-- Patients whose own or whose owner's words begin with every typed word; owners without pets too
-- (patient_id NULL). Its plans are made once: planning would cost several times the search.
CREATE OR REPLACE FUNCTION clinic.search(p_text text, p_limit integer)
RETURNS SETOF clinic.search_hit LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    v_limit integer := least(greatest(coalesce(p_limit, 30), 1), 100);
    v_lead text COLLATE "C";
    v_end text COLLATE "C";
    v_query tsquery;
    v_found uuid[];
BEGIN
    PERFORM clinic_private.gate('reception', 'vet', 'admin');
    IF p_text ~ '^[A-Za-z]{2,60}$' THEN
        v_lead := lower(p_text); -- the usual case needs nothing more
    ELSE
        SELECT t.lead, t.query INTO v_lead, v_query FROM clinic_private.typed(p_text) t;
    END IF;
    IF v_query IS NOT NULL THEN
        v_found := clinic_private.subjects_of(v_query, v_lead, v_limit);
        RETURN QUERY
        SELECT CASE WHEN s.kind = 'patient' THEN s.subject_id END, s.name, s.species, s.breed, s.photo, s.owner_id,
               s.owner_name, s.owner_phone, s.is_archived, s.owner_email, s.microchip, s.alert
          FROM unnest(v_found) AS f (id)
         CROSS JOIN LATERAL (SELECT * FROM clinic_private.search_subjects x WHERE x.subject_id = f.id OFFSET 0) s
         ORDER BY s.is_archived, s.order_key, s.subject_id;
    ELSIF v_lead IS NOT NULL THEN
        -- One hit after the other in the words' order until there are enough: each LATERAL is a
        -- look-up by key, whatever the planner thinks of the parameters.
        v_end := v_lead || U&'\FFFF';
        RETURN QUERY
        SELECT CASE WHEN s.kind = 'patient' THEN s.subject_id END, s.name, s.species, s.breed, s.photo, s.owner_id,
               s.owner_name, s.owner_phone, s.is_archived, s.owner_email, s.microchip, s.alert
          FROM (SELECT DISTINCT ON (g.subject_id) g.* FROM (
                SELECT w.word, x.*
                  FROM (SELECT h.word, h.kind, h.subject_id FROM clinic_private.search_words h
                         WHERE h.word >= v_lead AND h.word < v_end
                         ORDER BY h.word, h.kind, h.subject_id LIMIT v_limit) w
                 CROSS JOIN LATERAL (
                    SELECT c.subject_id, c.owner_id, c.kind, c.name, c.species, c.breed, c.photo, c.microchip, c.is_archived,
                           c.owner_name, c.owner_phone, c.owner_email, c.alert, c.order_key
                      FROM clinic_private.search_subjects c WHERE w.kind = 'patient' AND c.subject_id = w.subject_id
                    UNION ALL
                    SELECT c.subject_id, c.owner_id, c.kind, c.name, c.species, c.breed, c.photo, c.microchip, c.is_archived,
                           c.owner_name, c.owner_phone, c.owner_email, c.alert, c.order_key
                      FROM clinic_private.search_subjects c WHERE w.kind = 'owner' AND c.owner_id = w.subject_id) x
                 LIMIT v_limit) g
                 ORDER BY g.subject_id, g.word) s
         ORDER BY s.word, s.is_archived, s.order_key, s.subject_id;
    END IF;
END $$;

-- Where clinic.search() finds little: the same for words that may have been meant.
CREATE OR REPLACE FUNCTION clinic.search_similar(p_text text, p_limit integer)
RETURNS SETOF clinic.search_hit LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_word text;
    v_query tsquery;
    v_one tsquery;
    v_alike tsquery;
BEGIN
    PERFORM clinic_private.gate('reception', 'vet', 'admin');
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
        RETURN QUERY
        SELECT CASE WHEN s.kind = 'patient' THEN s.subject_id END, s.name, s.species, s.breed, s.photo, s.owner_id,
               s.owner_name, s.owner_phone, s.is_archived, s.owner_email, s.microchip, s.alert
          FROM unnest(clinic_private.subjects_of(v_query, NULL, least(greatest(coalesce(p_limit, 10), 1), 100))) AS f (id)
         CROSS JOIN LATERAL (SELECT * FROM clinic_private.search_subjects x WHERE x.subject_id = f.id OFFSET 0) s
         ORDER BY s.is_archived, s.order_key, s.subject_id;
    END IF;
END $$;

-- A page of the list of all patients from a mark on.
CREATE OR REPLACE FUNCTION clinic.patients_from(p_key text, p_patient uuid, p_count integer)
RETURNS SETOF clinic.search_hit LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    v_key text COLLATE "C" := p_key;
    v_count integer := least(greatest(coalesce(p_count, 100), 1), 1000);
BEGIN
    PERFORM clinic_private.gate('reception', 'vet', 'admin');
    RETURN QUERY
    SELECT s.subject_id, s.name, s.species, s.breed, s.photo, s.owner_id, s.owner_name, s.owner_phone, s.is_archived,
           s.owner_email, s.microchip, s.alert
      FROM (SELECT o.name_key, o.patient_id FROM clinic_private.patient_order o
             WHERE (o.name_key, o.patient_id) >= (v_key, p_patient)
             ORDER BY o.name_key, o.patient_id LIMIT v_count) f
     CROSS JOIN LATERAL (SELECT * FROM clinic_private.search_subjects x WHERE x.subject_id = f.patient_id OFFSET 0) s
     ORDER BY f.name_key, f.patient_id;
END $$;

-- Only our own functions call these, with their rights (see 0098).
DO $$
DECLARE
    v_function regprocedure;
BEGIN
    FOREACH v_function IN ARRAY ARRAY['clinic_private.begins_with(text)', 'clinic_private.typed_digits(text)']::regprocedure[] LOOP
        EXECUTE format('ALTER FUNCTION %s SECURITY INVOKER', v_function);
        EXECUTE format('ALTER FUNCTION %s RESET ALL', v_function);
    END LOOP;
END $$;
RESET ROLE;
