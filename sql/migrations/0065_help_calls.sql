-- SPDX-License-Identifier: GPL-3.0-or-later
-- "Pedir ayuda": somebody at a kiosk asks for a person, before he signed in or after. The desk sees
-- where, and says that it goes. A guest's call holds no word of his own: the kiosk's name, as the
-- clinic set it up, and a code of the screen.

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic.help_calls (
    id uuid PRIMARY KEY,
    place text NOT NULL,
    screen text NOT NULL,
    owner_id uuid REFERENCES clinic.users (id), -- NULL: a guest
    state text NOT NULL DEFAULT 'abierta',
    handled_by uuid REFERENCES clinic.users (id),
    handled_at timestamptz,
    called_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT state_is_known CHECK (state IN ('abierta', 'atendida', 'vencida')),
    CONSTRAINT place_is_a_name CHECK (place ~ '^[[:alnum:]][[:alnum:] ._-]{0,39}$'),
    CONSTRAINT screen_is_a_code CHECK (screen ~ '^[a-z][a-z0-9_-]{0,39}$')
);
COMMENT ON TABLE clinic.help_calls IS 'Who asked for a person at which kiosk; owner_id is NULL for a guest';
CREATE UNIQUE INDEX help_calls_one_open_a_place ON clinic.help_calls (lower(place)) WHERE state = 'abierta';
CREATE INDEX help_calls_newest ON clinic.help_calls (called_at); -- the limits, the list and the end of the day
CREATE INDEX help_calls_owner ON clinic.help_calls (owner_id); -- for the foreign key
CREATE INDEX help_calls_handled_by ON clinic.help_calls (handled_by); -- for the foreign key

ALTER TABLE clinic.help_calls ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.help_calls FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.help_calls TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_staff ON clinic.help_calls FOR SELECT TO huella_reception, huella_vet, huella_admin
    USING ((SELECT clinic.has_role('reception', 'vet', 'admin')));
REVOKE DELETE ON clinic.help_calls FROM huella_definer; -- nothing is erased
GRANT SELECT (id, place, screen, owner_id, state, handled_by, handled_at, called_at, updated_at)
    ON clinic.help_calls TO huella_reception, huella_vet, huella_admin;

CREATE TRIGGER _100_touch BEFORE UPDATE ON clinic.help_calls
    FOR EACH ROW EXECUTE FUNCTION clinic_private.touch();
CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.help_calls
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change();

SET LOCAL ROLE huella_definer;

CREATE FUNCTION clinic_private.help_row(p_row clinic.help_calls)
RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN jsonb_build_object('id', p_row.id, 'place', p_row.place, 'screen', p_row.screen,
        'state', p_row.state, 'called_at', p_row.called_at, 'owner_id', p_row.owner_id,
        'owner_name', (SELECT u.first_name || ' ' || u.last_name FROM clinic.users u WHERE u.id = p_row.owner_id));
END $$;

CREATE FUNCTION clinic_private.notify_help()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    -- Its caller, where he signed in, hears of it as well: that somebody comes.
    PERFORM clinic_private.notify('help', lower(tg_op), new.id, new.owner_id, clinic_private.help_row(new),
        jsonb_build_object('id', new.id, 'place', new.place, 'state', new.state));
    RETURN NULL;
END $$;

SET LOCAL ROLE huella_schema;
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE ON clinic.help_calls
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_help();
SET LOCAL ROLE huella_definer;

-- By a guest or an owner. One open call a place: called again, nothing happens. Guests together
-- have five open ones and thirty an hour, an owner three and twenty (HU011): the desk cannot be
-- flooded, and an owner's call never waits for the guests' limit.
CREATE FUNCTION clinic.call_for_help(p_id uuid, p_place text, p_screen text)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid;
    v_place text := normalize(btrim(regexp_replace(left(p_place, 200), '\s+', ' ', 'g')), NFC);
    v_now timestamptz := clock_timestamp();
    v_open integer;
    v_hour integer;
BEGIN
    IF session_user <> 'huella_guest' THEN
        v_person := clinic_private.require('owner');
    END IF;
    IF p_id IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'required', COLUMN = 'id';
    ELSIF v_place IS NULL OR v_place !~ '^[[:alnum:]][[:alnum:] ._-]{0,39}$' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'place';
    ELSIF p_screen IS NULL OR p_screen !~ '^[a-z][a-z0-9_-]{0,39}$' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'screen';
    END IF;
    -- Counted and written one after the other, or twenty at once would pass the limit together;
    -- guests who hold this up hold up guests alone.
    PERFORM pg_advisory_xact_lock(hashtextextended('huella help call' || coalesce(v_person::text, ''), 0));
    IF EXISTS (SELECT FROM clinic.help_calls h WHERE h.id = p_id)
       OR EXISTS (SELECT FROM clinic.help_calls h WHERE lower(h.place) = lower(v_place) AND h.state = 'abierta') THEN
        RETURN; -- called already
    END IF;
    SELECT count(*) FILTER (WHERE h.state = 'abierta'), count(*) INTO v_open, v_hour FROM clinic.help_calls h
     WHERE h.owner_id IS NOT DISTINCT FROM v_person AND h.called_at > v_now - interval '1 hour';
    IF (v_person IS NULL AND (v_open >= 5 OR v_hour >= 30)) OR (v_person IS NOT NULL AND (v_open >= 3 OR v_hour >= 20)) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU011', MESSAGE = 'too_many_calls';
    END IF;
    INSERT INTO clinic.help_calls (id, place, screen, owner_id, called_at) VALUES (p_id, v_place, p_screen, v_person, v_now);
EXCEPTION
    WHEN unique_violation THEN
        NULL; -- somebody at the same kiosk was faster
    WHEN lock_not_available THEN
        RAISE EXCEPTION USING ERRCODE = 'HU011', MESSAGE = 'too_many_calls';
END $$;
COMMENT ON FUNCTION clinic.call_for_help(uuid, text, text) IS
    'Somebody at a kiosk asks for a person; a guest''s call holds the kiosk''s name and the screen''s code alone';

CREATE FUNCTION clinic.open_help_calls()
RETURNS SETOF jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM clinic_private.require('reception', 'vet', 'admin');
    RETURN QUERY SELECT clinic_private.help_row(h) FROM clinic.help_calls h
        WHERE h.state = 'abierta' ORDER BY h.called_at, h.id;
END $$;
COMMENT ON FUNCTION clinic.open_help_calls() IS 'Who asks for a person and where, the longest first';

CREATE FUNCTION clinic.attend_help(p_call uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('reception', 'vet', 'admin');
BEGIN
    IF NOT EXISTS (SELECT FROM clinic.help_calls h WHERE h.id = p_call) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'call_not_found';
    END IF;
    UPDATE clinic.help_calls SET state = 'atendida', handled_by = v_person, handled_at = clock_timestamp()
     WHERE id = p_call AND state = 'abierta';
END $$;
COMMENT ON FUNCTION clinic.attend_help(uuid) IS 'Somebody goes; said twice, the first one went';

-- Newest from 0064, and the help calls: nobody waits at a kiosk for half a day.
CREATE OR REPLACE FUNCTION clinic.close_past_days()
RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_closed integer;
    v_done integer;
BEGIN
    UPDATE clinic.arrivals x SET state = 'recibida', attention_id = c.id, turn = c.turn,
        handled_by = c.created_by, handled_at = clock_timestamp()
      FROM clinic.current_attentions c WHERE x.state = 'avisada' AND c.patient_id = x.patient_id;
    GET DIAGNOSTICS v_done = ROW_COUNT;
    UPDATE clinic.arrivals x SET state = 'vencida'
     WHERE x.state = 'avisada'
       AND x.announced_at < clinic_private.today()::timestamp AT TIME ZONE clinic_private.time_zone();
    GET DIAGNOSTICS v_closed = ROW_COUNT;
    v_done := v_done + v_closed;
    UPDATE clinic.help_calls h SET state = 'vencida'
     WHERE h.state = 'abierta' AND h.called_at < clock_timestamp() - interval '3 hours';
    GET DIAGNOSTICS v_closed = ROW_COUNT;
    RETURN v_done + v_closed;
END $$;

GRANT EXECUTE ON FUNCTION clinic.call_for_help(uuid, text, text) TO huella_guest, huella_owner;
GRANT EXECUTE ON FUNCTION clinic.open_help_calls(), clinic.attend_help(uuid)
    TO huella_reception, huella_vet, huella_admin;
RESET ROLE;

-- ---- the house looks at what a guest may call

-- A migration that gives the guest one more function adds it here (INSERT), with what it is for.
SET LOCAL ROLE huella_schema;
CREATE TABLE clinic_private.guest_functions (
    signature text PRIMARY KEY,
    purpose text NOT NULL
);
COMMENT ON TABLE clinic_private.guest_functions IS 'All that huella_guest may call, and what for; check_guest() compares';
ALTER TABLE clinic_private.guest_functions ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.guest_functions FORCE ROW LEVEL SECURITY;
RESET ROLE;
INSERT INTO clinic_private.guest_functions VALUES
    ('clinic.schema_version()', 'whether this program fits the database'),
    ('clinic.login_role(text)', 'which role to sign in as'),
    ('clinic.registration_role()', 'which role to register with'),
    ('clinic.register(uuid,text,text,text,text,text,text,text)', 'register'),
    ('clinic.register_with_code(uuid,text,text,text,text,text,text,text,text)', 'register with the desk''s code'),
    ('clinic.registration_status(uuid)', 'what became of one''s own registration'),
    ('clinic.call_for_help(uuid,text,text)', 'call for help');

CREATE FUNCTION clinic_private.check_guest() RETURNS SETOF text
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN QUERY
        SELECT format('huella_guest may call %s', p.oid::regprocedure)
        FROM pg_proc p
        CROSS JOIN LATERAL aclexplode(p.proacl) a
        WHERE a.grantee = 'huella_guest'::regrole
          AND NOT EXISTS (SELECT FROM clinic_private.guest_functions g
                          WHERE to_regprocedure(g.signature) = p.oid);
    RETURN QUERY
        SELECT format('huella_guest has %s on %s', a.privilege_type, x.relation)
        FROM (SELECT c.oid::regclass, c.relacl FROM pg_class c
              UNION ALL
              SELECT t.attrelid::regclass, t.attacl FROM pg_attribute t) x (relation, acl)
        CROSS JOIN LATERAL aclexplode(x.acl) a
        WHERE a.grantee = 'huella_guest'::regrole;
END
$$;
COMMENT ON FUNCTION clinic_private.check_guest() IS
    'One line for each right of the guest that nobody wrote down in guest_functions; none is good';
REVOKE EXECUTE ON FUNCTION clinic_private.check_guest() FROM PUBLIC;

CREATE OR REPLACE FUNCTION clinic_private.check_catalogue() RETURNS SETOF text
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN QUERY SELECT clinic_private.check_catalogue_of_people();
    RETURN QUERY SELECT clinic_private.check_screens();
    RETURN QUERY SELECT clinic_private.check_guest();
END
$$;
