-- SPDX-License-Identifier: GPL-3.0-or-later
-- One search box: words of patients and owners, accents and case ignored, found by their beginning.

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic_private.search_words (
    word text COLLATE "C" NOT NULL,
    kind text NOT NULL CHECK (kind IN ('patient', 'owner')),
    subject_id uuid NOT NULL,
    PRIMARY KEY (word, kind, subject_id) -- also the prefix index: collation "C"
);
COMMENT ON TABLE clinic_private.search_words IS
    'A normalised word of a patient (name, breed, microchip) or an owner (names, e-mail, phone).';
CREATE INDEX search_words_subject_idx ON clinic_private.search_words (subject_id); -- replacing a subject's words
ALTER TABLE clinic_private.search_words ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.search_words FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic_private.search_words TO huella_definer USING (true) WITH CHECK (true);

SET LOCAL ROLE huella_definer;

-- Lower case without accents: what words are kept and looked for as ("Núñez" is "nunez").
CREATE FUNCTION clinic_private.normalised(p_text text)
RETURNS text LANGUAGE plpgsql IMMUTABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN lower(ext.unaccent('ext.unaccent', coalesce(p_text, '')));
END $$;

CREATE FUNCTION clinic_private.words_of(p_text text)
RETURNS SETOF text LANGUAGE plpgsql IMMUTABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT DISTINCT left(w, 60) FROM regexp_split_to_table(clinic_private.normalised(p_text), '[^[:alnum:]]+') w
        WHERE w <> '';
END $$;

-- A phone by its digits from any of its last groups: whole, without the country, and the last four.
CREATE FUNCTION clinic_private.phone_words(p_phone text)
RETURNS SETOF text LANGUAGE plpgsql IMMUTABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_digits text := regexp_replace(coalesce(p_phone, ''), '\D', '', 'g');
BEGIN
    RETURN QUERY SELECT DISTINCT x FROM unnest(ARRAY[v_digits, right(v_digits, 10), right(v_digits, 9), right(v_digits, 4)]) AS x
        WHERE length(x) >= 4;
END $$;

CREATE FUNCTION clinic_private.index_patient_words()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF tg_op = 'UPDATE' THEN
        DELETE FROM clinic_private.search_words w WHERE w.subject_id = new.id AND w.kind = 'patient';
    END IF;
    INSERT INTO clinic_private.search_words (word, kind, subject_id)
    SELECT w, 'patient', new.id FROM clinic_private.words_of(concat_ws(' ', new.name, new.microchip)) w
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;

CREATE FUNCTION clinic_private.index_owner_words()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF tg_op = 'UPDATE' THEN
        DELETE FROM clinic_private.search_words w WHERE w.subject_id = new.id AND w.kind = 'owner';
    END IF;
    IF new.role = 'owner' THEN
        INSERT INTO clinic_private.search_words (word, kind, subject_id)
        SELECT w, 'owner', new.id FROM (
            SELECT clinic_private.words_of(concat_ws(' ', new.first_name, new.last_name)) AS w
            UNION SELECT left(lower(new.email), 60)
            UNION SELECT clinic_private.phone_words(new.phone)) words
        WHERE w IS NOT NULL AND w <> ''
        ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END $$;

SET LOCAL ROLE huella_schema;
CREATE TRIGGER _700_index_words AFTER INSERT OR UPDATE OF name, microchip ON clinic.patients
    FOR EACH ROW EXECUTE FUNCTION clinic_private.index_patient_words();
CREATE TRIGGER _700_index_words AFTER INSERT OR UPDATE OF first_name, last_name, email, phone, role ON clinic.users
    FOR EACH ROW EXECUTE FUNCTION clinic_private.index_owner_words();
SET LOCAL ROLE huella_definer;

-- Patients whose own or whose owner's words begin with every typed word; owners without pets too
-- (patient_id NULL). The rarest typed word leads the index; the others only filter what it found.
CREATE FUNCTION clinic.search(p_text text, p_limit integer)
RETURNS TABLE (patient_id uuid, patient_name text, species text, breed text, photo uuid, owner_id uuid,
    owner_name text, owner_phone text, is_archived boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_text text := clinic_private.normalised(left(p_text, 100));
    v_words text[];
    v_lead text COLLATE "C";
    v_limit integer := least(greatest(coalesce(p_limit, 30), 1), 100);
BEGIN
    PERFORM clinic_private.require('reception', 'vet', 'admin');
    IF v_text ~ '@' THEN
        v_words := ARRAY[btrim(v_text)];
    ELSIF v_text ~ '^[0-9+() .-]+$' THEN
        v_words := ARRAY[regexp_replace(v_text, '\D', '', 'g')];
    ELSE
        SELECT array_agg(w ORDER BY length(w) DESC, w) INTO v_words FROM clinic_private.words_of(v_text) w;
    END IF;
    IF cardinality(v_words) > 1 THEN
        SELECT array_agg(t.word ORDER BY length(t.word) < 2, t.hits, length(t.word) DESC, t.word) INTO v_words
          FROM (SELECT w.word, (SELECT count(*) FROM (
                    SELECT FROM clinic_private.search_words s
                     WHERE s.word >= w.word COLLATE "C" AND s.word < (w.word || U&'\FFFF') COLLATE "C" LIMIT 1000) x) AS hits
                  FROM unnest(v_words) AS w (word)) AS t;
    END IF;
    v_lead := v_words[1];
    IF v_lead IS NULL OR length(v_lead) < 2 THEN
        RETURN;
    END IF;
    -- One hit after the other in the words' order until there are enough: each LATERAL is a look-up
    -- by key, whatever the planner thinks of the parameters.
    RETURN QUERY
    WITH hits AS (
        SELECT w.kind, w.subject_id, w.word FROM clinic_private.search_words w
         WHERE w.word >= v_lead AND w.word < v_lead || U&'\FFFF'
         ORDER BY w.word, w.kind, w.subject_id LIMIT 20000
    ), found AS (
        SELECT p.id AS patient, coalesce(p.owner_id, h.subject_id) AS owner, h.word
          FROM hits h
          LEFT JOIN LATERAL (
            SELECT x.id, x.owner_id FROM clinic.patients x WHERE h.kind = 'patient' AND x.id = h.subject_id
            UNION ALL
            SELECT x.id, x.owner_id FROM clinic.patients x WHERE h.kind = 'owner' AND x.owner_id = h.subject_id) p ON true
         WHERE NOT EXISTS (
            SELECT FROM unnest(v_words[2:]) AS t (word)
             WHERE NOT EXISTS (
                SELECT FROM clinic_private.search_words w
                 WHERE w.subject_id IN (p.id, coalesce(p.owner_id, h.subject_id))
                   AND starts_with(w.word, t.word)))
         ORDER BY h.word, h.kind, h.subject_id LIMIT v_limit * 2
    ), narrowed AS (
        SELECT f.patient, f.owner, min(f.word) AS word FROM found f GROUP BY 1, 2 ORDER BY 3 LIMIT v_limit
    )
    SELECT p.id, p.name, p.species, p.breed, p.photo, u.id, (u.first_name || ' ' || u.last_name)::text,
           u.phone::text, (p.archived_at IS NOT NULL OR p.deceased_on IS NOT NULL)
      FROM narrowed n
     CROSS JOIN LATERAL (
        SELECT x.id, x.first_name, x.last_name, x.phone FROM clinic.users x WHERE x.id = n.owner OFFSET 0) u
      LEFT JOIN LATERAL (
        SELECT x.id, x.name, x.species, x.breed, x.photo, x.archived_at, x.deceased_on
          FROM clinic.patients x WHERE x.id = n.patient OFFSET 0) p ON true
     ORDER BY n.word, p.name, u.last_name;
END $$;
GRANT EXECUTE ON FUNCTION clinic.search(text, integer) TO huella_reception, huella_vet, huella_admin;
RESET ROLE;
