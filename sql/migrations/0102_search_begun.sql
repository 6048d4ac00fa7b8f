-- SPDX-License-Identifier: GPL-3.0-or-later
-- While the last word is still being typed the others are whole: they are asked so before all of them
-- are taken for beginnings. Only beginnings of two letters are walked through, 400 words of them:
-- of 250 too few have the other one (23 ms where 2.5 will do).

SET LOCAL ROLE huella_definer;
DROP FUNCTION clinic_private.subjects_of(tsquery, text, tsquery, integer);
DROP FUNCTION clinic_private.typed(text);

-- As before (0101); `begun` asks for all words but the last one as they are, where none is short.
CREATE FUNCTION clinic_private.typed(p_text text, OUT lead text, OUT query tsquery, OUT whole tsquery, OUT begun tsquery)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_text text := btrim(clinic_private.normalised(left(p_text, 100)));
    v_token text;
    v_words text[];
    v_plain text[] := '{}';
    v_parts text[] := '{}';
    v_digits text := '';
    v_longest integer := 0;
    v_is_plain boolean := true;
    v_hits bigint;
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
        ELSE
            v_is_plain := false;
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
    SELECT t.word, t.hits INTO lead, v_hits FROM (
        SELECT w.word, (SELECT count(*) FROM (
                SELECT FROM clinic_private.search_words s
                 WHERE s.word >= w.word COLLATE "C" AND s.word < (w.word || U&'\FFFF') COLLATE "C" LIMIT 400) x) AS hits
          FROM unnest(v_plain) AS w (word) WHERE length(w.word) >= 2) t
     ORDER BY t.hits, length(t.word) DESC, t.word LIMIT 1;
    IF v_hits >= 400 AND v_digits = '' AND v_is_plain THEN
        whole := (SELECT string_agg(quote_literal(w), ' & ') FROM unnest(v_plain) w)::tsquery;
        IF (SELECT min(length(w)) FROM unnest(v_plain) w) >= 3 THEN
            begun := (SELECT string_agg(CASE WHEN w.place = cardinality(v_plain) THEN clinic_private.begins_with(w.word)
                                             ELSE quote_literal(w.word) END, ' & ')
                        FROM unnest(v_plain) WITH ORDINALITY AS w (word, place))::tsquery;
        END IF;
    END IF;
END $$;

-- The subjects of a query, at most p_limit of them; never a walk through the whole table: what the
-- planner does not know about a query it would guess too high.
CREATE FUNCTION clinic_private.subjects_of(p_query tsquery, p_lead text, p_whole tsquery, p_begun tsquery, p_limit integer)
RETURNS uuid[] LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE
    v_lead text COLLATE "C" := p_lead;
    v_end text COLLATE "C" := p_lead || U&'\FFFF';
    v_found uuid[];
    v_is_all boolean := false;
BEGIN
    IF p_whole IS NOT NULL THEN
        v_found := ARRAY(SELECT s.subject_id FROM clinic_private.search_subjects s WHERE s.words @@ p_whole LIMIT p_limit);
        v_is_all := cardinality(v_found) >= p_limit;
    END IF;
    IF p_begun IS NOT NULL AND NOT v_is_all THEN
        v_found := ARRAY(SELECT s.subject_id FROM clinic_private.search_subjects s WHERE s.words @@ p_begun LIMIT p_limit);
        v_is_all := cardinality(v_found) >= p_limit;
    ELSIF p_lead IS NOT NULL AND NOT v_is_all THEN
        v_found := ARRAY(
            SELECT DISTINCT f.subject_id FROM (
                SELECT s.subject_id
                  FROM (SELECT h.kind, h.subject_id FROM clinic_private.search_words h
                         WHERE h.word >= v_lead AND h.word < v_end ORDER BY h.word, h.kind, h.subject_id LIMIT 400) w
                 CROSS JOIN LATERAL (
                    SELECT x.subject_id, x.words FROM clinic_private.search_subjects x
                     WHERE w.kind = 'patient' AND x.subject_id = w.subject_id
                    UNION ALL
                    SELECT x.subject_id, x.words FROM clinic_private.search_subjects x
                     WHERE w.kind = 'owner' AND x.owner_id = w.subject_id) s
                 WHERE s.words @@ p_query LIMIT p_limit) f);
        v_is_all := cardinality(v_found) >= p_limit OR NOT EXISTS (
            SELECT FROM clinic_private.search_words h WHERE h.word >= v_lead AND h.word < v_end
             ORDER BY h.word, h.kind, h.subject_id OFFSET 400 LIMIT 1);
    END IF;
    IF NOT v_is_all THEN
        v_found := ARRAY(SELECT s.subject_id FROM clinic_private.search_subjects s WHERE s.words @@ p_query LIMIT p_limit);
    END IF;
    RETURN v_found;
END $$;

CREATE OR REPLACE FUNCTION clinic.search(p_text text, p_limit integer)
RETURNS SETOF clinic.search_hit LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    v_limit integer := least(greatest(coalesce(p_limit, 30), 1), 100);
    v_lead text COLLATE "C";
    v_end text COLLATE "C";
    v_query tsquery;
    v_whole tsquery;
    v_begun tsquery;
    v_found uuid[];
BEGIN
    PERFORM clinic_private.gate('reception', 'vet', 'admin');
    IF p_text ~ '^[A-Za-z]{2,60}$' THEN
        v_lead := lower(p_text); -- the usual case needs nothing more
    ELSE
        SELECT t.lead, t.query, t.whole, t.begun INTO v_lead, v_query, v_whole, v_begun FROM clinic_private.typed(p_text) t;
    END IF;
    IF v_query IS NOT NULL THEN
        v_found := clinic_private.subjects_of(v_query, v_lead, v_whole, v_begun, v_limit);
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
          FROM unnest(clinic_private.subjects_of(v_query, NULL, NULL, NULL, least(greatest(coalesce(p_limit, 10), 1), 100))) AS f (id)
         CROSS JOIN LATERAL (SELECT * FROM clinic_private.search_subjects x WHERE x.subject_id = f.id OFFSET 0) s
         ORDER BY s.is_archived, s.order_key, s.subject_id;
    END IF;
END $$;
RESET ROLE;
