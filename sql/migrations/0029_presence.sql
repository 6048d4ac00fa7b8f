-- SPDX-License-Identifier: GPL-3.0-or-later
-- Presence: who has which patient's record open, and whether he writes. Staff only.

SET LOCAL ROLE huella_schema;

-- Unlogged and without foreign keys: a crash may forget it, a beat of it waits for no disk and locks
-- no row of the clinic's. Not audited: it says what a screen shows now, nothing that was done.
CREATE UNLOGGED TABLE clinic_private.presence (
    id uuid PRIMARY KEY, -- made by the client, so that it stays the same after a broken link
    pid int NOT NULL,
    backend_start timestamptz NOT NULL,
    person_id uuid NOT NULL,
    patient_id uuid NOT NULL,
    record_id uuid, -- NULL: the patient's history, no visit of it
    is_writing boolean NOT NULL,
    since timestamptz NOT NULL DEFAULT clock_timestamp(),
    seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT a_session_is_in_one_place UNIQUE (pid)
);
COMMENT ON TABLE clinic_private.presence IS
    'Which record each session of the staff has open; a row dies with its session or its beat';
ALTER TABLE clinic_private.presence ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.presence FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic_private.presence TO huella_definer USING (true) WITH CHECK (true);

SET LOCAL ROLE huella_definer;

CREATE FUNCTION clinic_private.presence_row(p_row clinic_private.presence)
RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT jsonb_build_object('id', p_row.id, 'person_id', p_row.person_id,
        'person_name', u.first_name || ' ' || u.last_name, 'person_role', u.role,
        'patient_id', p_row.patient_id, 'record_id', p_row.record_id,
        'is_writing', p_row.is_writing, 'since', p_row.since)
      FROM clinic.users u WHERE u.id = p_row.person_id);
END $$;
COMMENT ON FUNCTION clinic_private.presence_row(clinic_private.presence) IS
    'What the staff is told of one presence; names and no clinical word';

-- Whose session is there and was heard of within three beats (the client beats every 15 s).
CREATE FUNCTION clinic_private.is_present(p_row clinic_private.presence)
RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN p_row.seen_at > clock_timestamp() - interval '45 seconds'
       AND EXISTS (SELECT FROM pg_catalog.pg_stat_get_activity(p_row.pid) a
                    WHERE a.backend_start = p_row.backend_start);
END $$;

-- Says, or says again, what this session has open. The same again is a beat, which nobody is told.
CREATE FUNCTION clinic.announce_presence(p_id uuid, p_patient uuid, p_record uuid, p_is_writing boolean)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('reception', 'vet', 'admin');
    v_patient uuid;
    v_row clinic_private.presence;
BEGIN
    UPDATE clinic_private.presence x SET seen_at = clock_timestamp()
     WHERE x.id = p_id AND x.pid = pg_backend_pid() AND x.person_id = v_person AND x.patient_id = p_patient
       AND x.record_id IS NOT DISTINCT FROM p_record AND x.is_writing = coalesce(p_is_writing, false);
    IF FOUND THEN
        RETURN;
    END IF;
    SELECT p.id INTO v_patient FROM clinic.patients p
     WHERE p.id = p_patient
       AND (p_record IS NULL OR EXISTS (SELECT FROM clinic.records r WHERE r.id = p_record AND r.patient_id = p_patient));
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'record_not_found';
    END IF;
    DELETE FROM clinic_private.presence x WHERE x.pid = pg_backend_pid() AND x.id <> p_id;
    INSERT INTO clinic_private.presence AS x (id, pid, backend_start, person_id, patient_id, record_id, is_writing)
    SELECT p_id, a.pid, a.backend_start, v_person, v_patient, p_record, coalesce(p_is_writing, false)
      FROM pg_catalog.pg_stat_get_activity(pg_backend_pid()) a
    ON CONFLICT (id) DO UPDATE SET pid = excluded.pid, backend_start = excluded.backend_start,
        patient_id = excluded.patient_id, record_id = excluded.record_id, is_writing = excluded.is_writing,
        seen_at = excluded.seen_at,
        since = CASE WHEN x.record_id IS NOT DISTINCT FROM excluded.record_id THEN x.since ELSE excluded.since END
     WHERE x.person_id = excluded.person_id
    RETURNING * INTO v_row;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU002', MESSAGE = 'another_persons_presence';
    END IF;
    PERFORM clinic_private.notify('presence', 'update', p_id, NULL, clinic_private.presence_row(v_row));
    PERFORM clinic_private.forget_the_absent();
END $$;
COMMENT ON FUNCTION clinic.announce_presence(uuid, uuid, uuid, boolean) IS
    'Tells the staff what this session has open; it dies with the session, or 45 s after the last call';

-- Tells of those that are gone without a word, and forgets them.
CREATE FUNCTION clinic_private.forget_the_absent()
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_gone uuid;
BEGIN
    FOR v_gone IN
        DELETE FROM clinic_private.presence x
         WHERE x.id IN (SELECT y.id FROM clinic_private.presence y
                         WHERE NOT clinic_private.is_present(y) FOR UPDATE SKIP LOCKED)
        RETURNING x.id
    LOOP
        PERFORM clinic_private.notify('presence', 'delete', v_gone);
    END LOOP;
END $$;

CREATE FUNCTION clinic.leave_presence(p_id uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('reception', 'vet', 'admin');
BEGIN
    DELETE FROM clinic_private.presence x WHERE x.id = p_id AND x.person_id = v_person;
    IF FOUND THEN
        PERFORM clinic_private.notify('presence', 'delete', p_id);
    END IF;
END $$;
COMMENT ON FUNCTION clinic.leave_presence(uuid) IS 'The record was closed; sent again it does nothing';

CREATE FUNCTION clinic.presence()
RETURNS SETOF jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM clinic_private.require('reception', 'vet', 'admin');
    RETURN QUERY SELECT clinic_private.presence_row(x) FROM clinic_private.presence x
        WHERE clinic_private.is_present(x) ORDER BY x.since, x.id;
END $$;
COMMENT ON FUNCTION clinic.presence() IS 'Who has which record open now, who came first before';

GRANT EXECUTE ON FUNCTION clinic.announce_presence(uuid, uuid, uuid, boolean), clinic.leave_presence(uuid),
    clinic.presence() TO huella_reception, huella_vet, huella_admin;
RESET ROLE;
