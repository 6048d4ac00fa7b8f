-- SPDX-License-Identifier: GPL-3.0-or-later
-- The waiting list of a full day: who would take an hour of that day if one became free. When one
-- does, the desk is told and gives it to the first with one action, by the rules of every booking.

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic.waiting_list (
    id uuid PRIMARY KEY,
    patient_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    service_id uuid NOT NULL REFERENCES clinic.services (id),
    vet_id uuid REFERENCES clinic.users (id), -- NULL: any
    day date NOT NULL,
    reason text CHECK (length(reason) <= 1000),
    state text NOT NULL DEFAULT 'en_espera',
    appointment_id uuid, -- what he got
    since timestamptz NOT NULL DEFAULT clock_timestamp(),
    handled_by uuid REFERENCES clinic.users (id),
    handled_at timestamptz,
    created_by uuid NOT NULL REFERENCES clinic.users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT state_is_known CHECK (state IN ('en_espera', 'asignada', 'retirada', 'vencida')),
    CONSTRAINT who_was_given_an_hour_has_it CHECK ((state = 'asignada') = (appointment_id IS NOT NULL)),
    CONSTRAINT waiting_list_patient_fkey FOREIGN KEY (patient_id, owner_id)
        REFERENCES clinic.patients (id, owner_id),
    CONSTRAINT waiting_list_appointment_fkey FOREIGN KEY (appointment_id, owner_id)
        REFERENCES clinic.appointments (id, owner_id)
);
COMMENT ON TABLE clinic.waiting_list IS 'Who would take an hour of a day that is full';
COMMENT ON COLUMN clinic.waiting_list.state IS
    'en_espera, asignada (has an appointment of that day), retirada (by the owner, the desk, or the pet is gone), vencida (the day is over)';
CREATE UNIQUE INDEX waiting_list_once_a_day ON clinic.waiting_list (patient_id, day) WHERE state = 'en_espera';
CREATE INDEX waiting_list_open ON clinic.waiting_list (day, since) WHERE state = 'en_espera'; -- a day's list
CREATE INDEX waiting_list_owner ON clinic.waiting_list (owner_id, day); -- an owner's own
CREATE INDEX waiting_list_patient ON clinic.waiting_list (patient_id, owner_id); -- for the foreign key
CREATE INDEX waiting_list_appointment ON clinic.waiting_list (appointment_id, owner_id); -- for the foreign key
CREATE INDEX waiting_list_service ON clinic.waiting_list (service_id); -- for the foreign key
CREATE INDEX waiting_list_vet ON clinic.waiting_list (vet_id); -- for the foreign key
CREATE INDEX waiting_list_handled_by ON clinic.waiting_list (handled_by); -- for the foreign key
CREATE INDEX waiting_list_created_by ON clinic.waiting_list (created_by); -- for the foreign key

ALTER TABLE clinic.waiting_list ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.waiting_list FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.waiting_list TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_own ON clinic.waiting_list FOR SELECT TO huella_owner
    USING (owner_id = (SELECT clinic.current_person()));
CREATE POLICY select_staff ON clinic.waiting_list FOR SELECT TO huella_reception, huella_vet, huella_admin
    USING ((SELECT clinic.has_role('reception', 'vet', 'admin')));
REVOKE DELETE ON clinic.waiting_list FROM huella_definer; -- nothing is erased
GRANT SELECT (id, patient_id, owner_id, service_id, vet_id, day, reason, state, appointment_id, since, updated_at)
    ON clinic.waiting_list TO huella_owner;
GRANT SELECT (id, patient_id, owner_id, service_id, vet_id, day, reason, state, appointment_id, since,
              handled_by, handled_at, created_by, created_at, updated_at)
    ON clinic.waiting_list TO huella_reception, huella_vet, huella_admin;

CREATE TRIGGER _100_touch BEFORE UPDATE ON clinic.waiting_list
    FOR EACH ROW EXECUTE FUNCTION clinic_private.touch();
CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.waiting_list
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change('reason');

SET LOCAL ROLE huella_definer;

-- ---- what is told of it

-- His place: who waits for the same day longer, and could take the same hour.
CREATE FUNCTION clinic_private.waiting_place(p_row clinic.waiting_list)
RETURNS integer LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN CASE WHEN p_row.state = 'en_espera' THEN (
        SELECT count(*) + 1 FROM clinic.waiting_list x
         WHERE x.day = p_row.day AND x.state = 'en_espera' AND (x.since, x.id) < (p_row.since, p_row.id)
           AND (x.vet_id IS NULL OR p_row.vet_id IS NULL OR x.vet_id = p_row.vet_id)) END;
END $$;

-- As the staff may see it.
CREATE FUNCTION clinic_private.waiting_row(p_row clinic.waiting_list)
RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT jsonb_build_object(
        'id', p_row.id, 'patient_id', p_row.patient_id, 'owner_id', p_row.owner_id, 'day', p_row.day,
        'service_id', p_row.service_id, 'vet_id', p_row.vet_id, 'state', p_row.state, 'since', p_row.since,
        'appointment_id', p_row.appointment_id, 'reason', left(p_row.reason, 300),
        'place', clinic_private.waiting_place(p_row), 'patient_name', p.name, 'species', p.species, 'photo', p.photo,
        'owner_name', o.first_name || ' ' || o.last_name, 'owner_phone', o.phone,
        'service_name', s.name, 'vet_name', v.first_name || ' ' || v.last_name)
      FROM clinic.patients p
      JOIN clinic.users o ON o.id = p.owner_id
      JOIN clinic.services s ON s.id = p_row.service_id
      LEFT JOIN clinic.users v ON v.id = p_row.vet_id
     WHERE p.id = p_row.patient_id);
END $$;

-- As its owner may see it.
CREATE FUNCTION clinic_private.own_waiting(p_row clinic.waiting_list)
RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN clinic_private.waiting_row(p_row) - ARRAY['owner_name', 'owner_phone'];
END $$;

CREATE FUNCTION clinic_private.notify_waiting()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM clinic_private.notify('waiting', lower(tg_op), new.id, new.owner_id,
        clinic_private.waiting_row(new), clinic_private.own_waiting(new));
    IF tg_op = 'UPDATE' AND old.state = 'en_espera' AND new.state <> 'en_espera' THEN
        -- Who came after moves up.
        PERFORM clinic_private.hint('waiting', ARRAY(
            SELECT DISTINCT x.owner_id FROM clinic.waiting_list x
             WHERE x.day = new.day AND x.state = 'en_espera' AND x.owner_id <> new.owner_id));
    END IF;
    RETURN NULL;
END $$;

-- An hour of a day for which somebody waits became free: the first who could take it is told to
-- the staff, with the hour.
CREATE FUNCTION clinic_private.tell_freed_hour()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_first clinic.waiting_list;
BEGIN
    IF old.starts_at <= clock_timestamp() THEN
        RETURN NULL;
    END IF;
    SELECT * INTO v_first FROM clinic.waiting_list x
     WHERE x.day = (old.starts_at AT TIME ZONE clinic_private.time_zone())::date AND x.state = 'en_espera'
       AND (x.vet_id IS NULL OR x.vet_id = old.vet_id)
     ORDER BY x.since, x.id LIMIT 1;
    IF FOUND THEN
        PERFORM clinic_private.notify('waiting', 'freed', v_first.id, NULL,
            clinic_private.waiting_row(v_first) || jsonb_build_object('slot_starts_at', old.starts_at, 'slot_vet_id', old.vet_id,
                'slot_vet_name', (SELECT u.first_name || ' ' || u.last_name FROM clinic.users u WHERE u.id = old.vet_id)));
    END IF;
    RETURN NULL;
END $$;

-- Who books that day by himself, at the desk or from the list waits no longer.
CREATE FUNCTION clinic_private.end_wait_by_booking()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE clinic.waiting_list x SET state = 'asignada', appointment_id = new.id,
        handled_by = new.created_by, handled_at = clock_timestamp()
     WHERE x.patient_id = new.patient_id AND x.state = 'en_espera' AND x.service_id = new.service_id
       AND x.day = (new.starts_at AT TIME ZONE clinic_private.time_zone())::date;
    RETURN NULL;
END $$;

-- Newest from 0064, and the places on waiting lists.
CREATE OR REPLACE FUNCTION clinic_private.end_arrivals()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE clinic.arrivals x SET state = 'retirada' WHERE x.patient_id = new.id AND x.state = 'avisada';
    UPDATE clinic.waiting_list x SET state = 'retirada', handled_at = clock_timestamp()
     WHERE x.patient_id = new.id AND x.state = 'en_espera';
    RETURN NULL;
END $$;

SET LOCAL ROLE huella_schema;
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE ON clinic.waiting_list
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_waiting();
CREATE TRIGGER _400_end_wait AFTER INSERT ON clinic.appointments
    FOR EACH ROW WHEN (new.status IN ('programada', 'confirmada'))
    EXECUTE FUNCTION clinic_private.end_wait_by_booking();
CREATE TRIGGER _960_freed AFTER UPDATE OF status, starts_at, ends_at, vet_id ON clinic.appointments
    FOR EACH ROW WHEN (old.status IN ('programada', 'confirmada')
        AND (new.status IN ('cancelada', 'ausente')
             OR (old.starts_at, old.vet_id) IS DISTINCT FROM (new.starts_at, new.vet_id) OR new.ends_at < old.ends_at))
    EXECUTE FUNCTION clinic_private.tell_freed_hour();
SET LOCAL ROLE huella_definer;

-- ---- the steps

-- An owner for a pet of his own, the staff for anybody. The day must be one that the clinic works
-- (HU009) and that has no hour left for that service and vet (HU005 day_is_not_full): otherwise one
-- books. At most five open ones an owner (HU011), one a pet and day: asked again, it is answered.
CREATE FUNCTION clinic.join_waiting_list(p_id uuid, p_patient uuid, p_service uuid, p_vet uuid, p_day date, p_reason text)
RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('owner', 'reception', 'vet', 'admin');
    v_reason text := clinic_private.text_value(p_reason, 'reason', 1000, false, true);
    v_owner uuid := clinic_private.owner_of_reachable_patient(v_person, p_patient);
    v_row clinic.waiting_list;
BEGIN
    SELECT * INTO v_row FROM clinic.waiting_list x WHERE x.id = p_id;
    IF FOUND THEN
        IF (v_row.patient_id, v_row.service_id, v_row.day) IS DISTINCT FROM (p_patient, p_service, p_day)
           OR v_row.vet_id IS DISTINCT FROM p_vet THEN
            RAISE EXCEPTION USING ERRCODE = 'HU006', MESSAGE = 'already_exists', COLUMN = 'id';
        END IF;
        RETURN clinic_private.own_waiting(v_row); -- done already: a retry
    ELSIF EXISTS (SELECT FROM clinic.patients p WHERE p.id = p_patient
                     AND (p.deceased_on IS NOT NULL OR p.archived_at IS NOT NULL)) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'patient_is_archived';
    ELSIF p_day IS NULL OR p_day < clinic_private.today() THEN
        RAISE EXCEPTION USING ERRCODE = 'HU018', MESSAGE = 'slot_in_past';
    ELSIF p_day > clinic_private.today() + (SELECT s.booking_days_ahead FROM clinic.settings s) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU009', MESSAGE = 'too_far_ahead';
    END IF;
    PERFORM clinic_private.check_vet(p_vet);
    SELECT * INTO v_row FROM clinic.waiting_list x
     WHERE x.patient_id = p_patient AND x.day = p_day AND x.state = 'en_espera';
    IF FOUND THEN
        RETURN clinic_private.own_waiting(v_row);
    END IF;
    IF NOT EXISTS (SELECT FROM clinic.vet_schedules s JOIN clinic.users u ON u.id = s.vet_id AND u.is_active
                    WHERE s.kind = 'turno' AND s.weekday = extract(isodow FROM p_day) AND (p_vet IS NULL OR s.vet_id = p_vet)
                      AND p_day >= s.valid_from AND p_day <= coalesce(s.valid_to, DATE 'infinity')) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU009', MESSAGE = 'outside_hours';
    ELSIF EXISTS (SELECT FROM clinic.free_slots(p_vet, p_service, p_day)) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'day_is_not_full';
    ELSIF v_person = v_owner AND (SELECT count(*) FROM clinic.waiting_list x
                                   WHERE x.owner_id = v_owner AND x.state = 'en_espera') >= 5 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU011', MESSAGE = 'too_many_waits';
    ELSIF v_person = v_owner AND (SELECT count(*) FROM clinic.waiting_list x
                                   WHERE x.owner_id = v_owner AND x.since > now() - interval '1 day') >= 40 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU011', MESSAGE = 'too_many_waits';
    END IF;
    INSERT INTO clinic.waiting_list (id, patient_id, owner_id, service_id, vet_id, day, reason, created_by)
    VALUES (p_id, p_patient, v_owner, p_service, p_vet, p_day, v_reason, v_person)
    RETURNING * INTO v_row;
    RETURN clinic_private.own_waiting(v_row);
EXCEPTION WHEN unique_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'HU006', MESSAGE = 'already_exists', COLUMN = 'id';
END $$;
COMMENT ON FUNCTION clinic.join_waiting_list(uuid, uuid, uuid, uuid, date, text) IS
    'Puts a pet on the list of a full day; the answer says which place it has';

CREATE FUNCTION clinic.leave_waiting_list(p_id uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('owner', 'reception', 'vet', 'admin');
    v_row clinic.waiting_list;
BEGIN
    SELECT * INTO v_row FROM clinic.waiting_list x
     WHERE x.id = p_id AND (x.owner_id = v_person OR clinic.has_role('reception', 'vet', 'admin')) FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'wait_not_found';
    ELSIF v_row.state IN ('retirada', 'vencida') THEN
        RETURN;
    ELSIF v_row.state <> 'en_espera' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'wrong_state'; -- he has an appointment: that one is cancelled
    END IF;
    UPDATE clinic.waiting_list SET state = 'retirada', handled_by = v_person, handled_at = clock_timestamp() WHERE id = p_id;
END $$;
COMMENT ON FUNCTION clinic.leave_waiting_list(uuid) IS 'He waits no longer, by himself or by the desk';

CREATE FUNCTION clinic.my_waiting_list()
RETURNS SETOF jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_person uuid := clinic_private.require('owner');
BEGIN
    RETURN QUERY SELECT clinic_private.own_waiting(x) FROM clinic.waiting_list x
        WHERE x.owner_id = v_person AND x.state = 'en_espera' AND x.day >= clinic_private.today()
        ORDER BY x.day, x.since, x.id;
END $$;
COMMENT ON FUNCTION clinic.my_waiting_list() IS 'For which days an owner waits, and which place he has';

-- Staff: a day's list in its order, each with the first hour that is free for him now, if any.
CREATE FUNCTION clinic.waiting_list_of(p_from date, p_to date)
RETURNS SETOF jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM clinic_private.require('reception', 'vet', 'admin');
    RETURN QUERY
    SELECT clinic_private.waiting_row(x)
           || CASE WHEN f.starts_at IS NULL OR NOT s.is_active THEN '{}'::jsonb ELSE jsonb_build_object(
                'slot_starts_at', f.starts_at, 'slot_vet_id', f.vet_id, 'slot_vet_name', f.vet_name) END
      FROM (SELECT w.* FROM clinic.waiting_list w
             WHERE w.state = 'en_espera' AND w.day BETWEEN p_from AND p_to
             ORDER BY w.day, w.since, w.id LIMIT 200) AS y
      JOIN clinic.waiting_list x ON x.id = y.id
      JOIN clinic.services s ON s.id = x.service_id
      LEFT JOIN LATERAL (SELECT * FROM clinic.free_slots(x.vet_id, x.service_id, x.day) LIMIT 1) f ON s.is_active
     ORDER BY x.day, x.since, x.id;
END $$;
COMMENT ON FUNCTION clinic.waiting_list_of(date, date) IS
    'Who waits for an hour of those days, in order, each with the first hour that is free for him now';

-- Gives an hour of that day to somebody who waits for it: books it by the rules of clinic.book()
-- (p_id is the appointment's, confirmed as every booking of the staff), and he waits no longer.
CREATE FUNCTION clinic.give_waiting_slot(p_id uuid, p_waiting uuid, p_vet uuid, p_starts_at timestamptz)
RETURNS TABLE (id uuid, vet_id uuid, vet_name text, starts_at timestamptz, ends_at timestamptz,
    status text, price numeric, currency text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    v_person uuid := clinic_private.require('reception', 'vet', 'admin');
    v_row clinic.waiting_list;
BEGIN
    SELECT * INTO v_row FROM clinic.waiting_list x WHERE x.id = p_waiting;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'wait_not_found';
    END IF;
    -- The patient first, as everywhere; two receptionists who give at once follow each other.
    PERFORM clinic_private.owner_of_reachable_patient(v_person, v_row.patient_id);
    SELECT * INTO v_row FROM clinic.waiting_list x WHERE x.id = p_waiting FOR NO KEY UPDATE;
    IF v_row.state <> 'en_espera' AND v_row.appointment_id IS DISTINCT FROM p_id THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'wrong_state';
    ELSIF p_starts_at IS NULL OR (p_starts_at AT TIME ZONE clinic_private.time_zone())::date <> v_row.day THEN
        RAISE EXCEPTION USING ERRCODE = 'HU009', MESSAGE = 'another_day';
    END IF;
    RETURN QUERY SELECT b.id, b.vet_id, b.vet_name, b.starts_at, b.ends_at, b.status, b.price, b.currency
        FROM clinic.book(p_id, v_row.patient_id, p_vet, v_row.service_id, p_starts_at, v_row.reason, NULL) b;
END $$;
COMMENT ON FUNCTION clinic.give_waiting_slot(uuid, uuid, uuid, timestamptz) IS
    'Books a free hour for somebody on the waiting list of that day';

-- Newest from 0065, and the waiting lists.
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
    v_done := v_done + v_closed;
    UPDATE clinic.waiting_list x SET state = 'vencida' WHERE x.state = 'en_espera' AND x.day < clinic_private.today();
    GET DIAGNOSTICS v_closed = ROW_COUNT;
    RETURN v_done + v_closed;
END $$;

GRANT EXECUTE ON FUNCTION clinic.join_waiting_list(uuid, uuid, uuid, uuid, date, text), clinic.leave_waiting_list(uuid)
    TO huella_owner, huella_reception, huella_vet, huella_admin;
GRANT EXECUTE ON FUNCTION clinic.my_waiting_list() TO huella_owner;
GRANT EXECUTE ON FUNCTION clinic.waiting_list_of(date, date), clinic.give_waiting_slot(uuid, uuid, uuid, timestamptz)
    TO huella_reception, huella_vet, huella_admin;
RESET ROLE;
