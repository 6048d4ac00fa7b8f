-- SPDX-License-Identifier: GPL-3.0-or-later
-- The board's own settings, what may still be taken back, and how long each will wait.

SET LOCAL ROLE huella_schema;

ALTER TABLE clinic.settings
    ADD COLUMN overdue_minutes integer NOT NULL DEFAULT 30,
    ADD COLUMN board_shows_photos boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT overdue_is_between_5_minutes_and_4_hours CHECK (overdue_minutes BETWEEN 5 AND 240);
COMMENT ON COLUMN clinic.settings.overdue_minutes IS 'Who waits longer is marked on the board';
COMMENT ON COLUMN clinic.settings.board_shows_photos IS
    'Whether the public screen shows the portraits of the animals that are on it';
GRANT SELECT (overdue_minutes, board_shows_photos)
    ON clinic.settings TO huella_owner, huella_reception, huella_vet, huella_admin;

SET LOCAL ROLE huella_definer;

CREATE FUNCTION clinic.save_board_settings(p_overdue_minutes integer, p_shows_photos boolean)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
BEGIN
    PERFORM clinic_private.require('admin');
    IF p_overdue_minutes IS NULL OR p_overdue_minutes NOT BETWEEN 5 AND 240 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'overdue_minutes';
    END IF;
    UPDATE clinic.settings SET overdue_minutes = p_overdue_minutes,
        board_shows_photos = coalesce(p_shows_photos, false);
END $$;
GRANT EXECUTE ON FUNCTION clinic.save_board_settings(integer, boolean) TO huella_admin;

-- ---- what may still be taken back, by anybody of the staff at any PC

-- Read from the state of things, not from a list of its own: what somebody took back, or what went
-- on meanwhile, is gone from here by itself. The undoing function judges again.
CREATE FUNCTION clinic.reversible_steps()
RETURNS TABLE (step text, subject_id uuid, patient_name text, turn integer, person_name text,
    done_at timestamptz, seconds_left integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_now timestamptz := clock_timestamp();
    v_since timestamptz;
BEGIN
    PERFORM clinic_private.require('reception', 'vet', 'admin');
    SELECT v_now - make_interval(mins => s.undo_minutes) INTO v_since FROM clinic.settings s;
    RETURN QUERY
    SELECT x.step, x.id, p.name, x.turn, (u.first_name || ' ' || u.last_name)::text, x.at,
           greatest(0, extract(epoch FROM x.at - v_since))::integer
      FROM (SELECT 'check_in' AS step, c.id, c.patient_id, c.turn, c.created_by AS person, c.arrived_at AS at
              FROM clinic.current_attentions c
             WHERE c.state = 'en_cola' AND c.arrived_at > v_since
            UNION ALL
            SELECT 'take', c.id, c.patient_id, c.turn, c.vet_id, c.called_at
              FROM clinic.current_attentions c
              JOIN clinic.records r ON r.id = c.record_id
             WHERE c.state = 'atendiendo' AND c.called_at > v_since AND r.version = 1
               AND NOT EXISTS (SELECT FROM clinic.record_procedures d WHERE d.record_id = r.id)
               AND NOT EXISTS (SELECT FROM clinic.record_media d WHERE d.record_id = r.id)
            UNION ALL
            SELECT 'finish', r.id, r.patient_id, r.turn, r.vet_id, r.signed_at
              FROM clinic.users v
              JOIN clinic.records r ON r.vet_id = v.id AND r.attended_on >= clinic_private.today() - 1
             WHERE v.role = 'vet' AND r.signed_at > v_since
               AND NOT EXISTS (SELECT FROM clinic.record_addenda d WHERE d.record_id = r.id)
               AND NOT EXISTS (SELECT FROM clinic.current_attentions c WHERE c.patient_id = r.patient_id)) x
      JOIN clinic.patients p ON p.id = x.patient_id
      JOIN clinic.users u ON u.id = x.person
     ORDER BY x.at DESC LIMIT 20;
END $$;
COMMENT ON FUNCTION clinic.reversible_steps() IS
    'The check-ins, calls and finishes of the last minutes, the newest first, and who did them';
GRANT EXECUTE ON FUNCTION clinic.reversible_steps() TO huella_reception, huella_vet, huella_admin;

-- ---- how long each will wait

-- What is said to people: "very soon" (0), then steps of 5, 10 and 30 minutes, never less than
-- was reckoned; beyond four hours nothing is known.
CREATE FUNCTION clinic_private.spoken_wait(p_minutes double precision)
RETURNS integer LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN CASE WHEN p_minutes < 3 THEN 0
                WHEN p_minutes <= 30 THEN ceil(p_minutes / 5) * 5
                WHEN p_minutes <= 90 THEN ceil(p_minutes / 10) * 10
                WHEN p_minutes <= 240 THEN ceil(p_minutes / 30) * 30 END;
END $$;

-- Minutes that a visit takes today with each vet who is at work. What was planned (the services'
-- durations) counts like three visits; so the first of the day move it a little, and ten decide it.
-- NULL where neither a plan nor a visit is known.
CREATE FUNCTION clinic_private.paces()
RETURNS TABLE (vet_id uuid, minutes double precision)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_today date := clinic_private.today();
    v_zone text := clinic_private.time_zone();
    v_plan double precision;
    v_all double precision;
    v_count integer;
BEGIN
    SELECT coalesce(
        (SELECT avg(s.duration_minutes) FROM clinic.appointments a JOIN clinic.services s ON s.id = a.service_id
          WHERE a.starts_at >= v_today::timestamp AT TIME ZONE v_zone
            AND a.starts_at < (v_today + 1)::timestamp AT TIME ZONE v_zone
            AND a.status IN ('programada', 'confirmada', 'atendida')),
        (SELECT avg(s.duration_minutes) FROM clinic.services s WHERE s.is_active)) INTO v_plan;
    SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM r.signed_at - r.called_at) / 60),
           count(*) INTO v_all, v_count
      FROM clinic.users u
      JOIN clinic.records r ON r.vet_id = u.id AND r.attended_on = v_today
     WHERE u.role = 'vet' AND r.signed_at > r.called_at AND r.signed_at < r.called_at + interval '4 hours';
    v_all := CASE WHEN v_plan IS NULL THEN v_all
                  ELSE (3 * v_plan + v_count * coalesce(v_all, 0)) / (3 + v_count) END;
    RETURN QUERY
    SELECT u.id, CASE WHEN v_all IS NULL THEN NULL
                      ELSE (3 * v_all + mine.visits * coalesce(mine.median, 0)) / (3 + mine.visits) END
      FROM clinic.users u
     CROSS JOIN LATERAL (
            SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM r.signed_at - r.called_at) / 60) AS median,
                   count(*) AS visits, max(r.signed_at) AS last
              FROM clinic.records r
             WHERE r.vet_id = u.id AND r.attended_on = v_today
               AND r.signed_at > r.called_at AND r.signed_at < r.called_at + interval '4 hours') mine
     WHERE u.role = 'vet' AND u.is_active
       AND (clinic_private.vet_works(u.id, now(), now() + interval '1 minute')
            OR mine.last > now() - interval '1 hour'
            OR EXISTS (SELECT FROM clinic.current_attentions c WHERE c.vet_id = u.id AND c.state = 'atendiendo'));
END $$;

-- Plays the queue through in its order: each goes to the vet he waits for, or to the one who is free
-- first. A visit that lasts longer than usual is taken to need a fifth of one more. No row for
-- whom nothing is known: no vet is at work, or not the one he waits for.
CREATE FUNCTION clinic_private.wait_estimates()
RETURNS TABLE (attention_id uuid, minutes integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_vets uuid[];
    v_paces double precision[];
    v_free double precision[];
    v_row record;
    v_chosen integer;
BEGIN
    IF NOT EXISTS (SELECT FROM clinic.current_attentions c WHERE c.state = 'en_cola') THEN
        RETURN;
    END IF;
    SELECT array_agg(p.vet_id ORDER BY p.vet_id), array_agg(p.minutes ORDER BY p.vet_id),
           array_agg(coalesce((SELECT sum(greatest(p.minutes - extract(epoch FROM now() - c.called_at) / 60, p.minutes / 5))
                                 FROM clinic.current_attentions c
                                WHERE c.vet_id = p.vet_id AND c.state = 'atendiendo'), 0) ORDER BY p.vet_id)
      INTO v_vets, v_paces, v_free
      FROM clinic_private.paces() p WHERE p.minutes IS NOT NULL;
    FOR v_row IN SELECT c.id, c.vet_id FROM clinic.current_attentions c
                  WHERE c.state = 'en_cola' ORDER BY c.triage, c.arrived_at, c.turn LOOP
        SELECT i INTO v_chosen FROM generate_subscripts(v_vets, 1) i
         WHERE v_row.vet_id IS NULL OR v_vets[i] = v_row.vet_id
         ORDER BY v_free[i], i LIMIT 1;
        CONTINUE WHEN v_chosen IS NULL;
        attention_id := v_row.id;
        minutes := clinic_private.spoken_wait(v_free[v_chosen]);
        IF minutes IS NOT NULL THEN
            RETURN NEXT;
        END IF;
        v_free[v_chosen] := v_free[v_chosen] + v_paces[v_chosen];
    END LOOP;
END $$;

CREATE FUNCTION clinic.wait_estimates()
RETURNS TABLE (attention_id uuid, minutes integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM clinic_private.require('reception', 'vet', 'admin');
    RETURN QUERY SELECT w.attention_id, w.minutes FROM clinic_private.wait_estimates() w;
END $$;
COMMENT ON FUNCTION clinic.wait_estimates() IS
    'About how many minutes each who waits has still to wait, from the day''s own pace; 0 is very soon';
GRANT EXECUTE ON FUNCTION clinic.wait_estimates() TO huella_reception, huella_vet, huella_admin;

-- An owner's own patients on the board, with how many wait before each and about how long.
DROP FUNCTION clinic.my_board();
CREATE FUNCTION clinic.my_board()
RETURNS TABLE (id uuid, patient_id uuid, patient_name text, state text, turn integer, arrived_at timestamptz,
    ahead integer, wait_minutes integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_person uuid := clinic_private.require('owner');
BEGIN
    IF NOT EXISTS (SELECT FROM clinic.current_attentions c WHERE c.owner_id = v_person) THEN
        RETURN;
    END IF;
    RETURN QUERY
    SELECT c.id, c.patient_id, p.name, c.state, c.turn, c.arrived_at,
           (SELECT count(*) FROM clinic.current_attentions x
             WHERE x.state = 'en_cola' AND c.state = 'en_cola'
               AND (x.triage, x.arrived_at, x.turn) < (c.triage, c.arrived_at, c.turn))::integer,
           w.minutes
      FROM clinic.current_attentions c
      JOIN clinic.patients p ON p.id = c.patient_id
      LEFT JOIN clinic_private.wait_estimates() w ON w.attention_id = c.id
     WHERE c.owner_id = v_person ORDER BY c.arrived_at;
END $$;
GRANT EXECUTE ON FUNCTION clinic.my_board() TO huella_owner;
RESET ROLE;
