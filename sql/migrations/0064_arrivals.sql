-- SPDX-License-Identifier: GPL-3.0-or-later
-- Arriving by oneself: an owner says at the kiosk that a pet is here, the desk sees it at once and
-- receives it with one action. What is the matter (late, unpaid, no appointment today ...) is found
-- by the database at that moment; nothing of it keeps anybody off the desk's list.

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic.arrivals (
    id uuid PRIMARY KEY,
    patient_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    appointment_id uuid, -- NULL: none was named
    kind text NOT NULL,
    state text NOT NULL DEFAULT 'avisada',
    reason text CHECK (length(reason) <= 300),
    attention_id uuid, -- the board's row it became; no key: rows of the board go
    turn integer,
    handled_by uuid REFERENCES clinic.users (id),
    handled_at timestamptz,
    announced_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    created_by uuid NOT NULL REFERENCES clinic.users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT kind_is_known CHECK (kind IN ('a_tiempo', 'temprano', 'tarde', 'impaga', 'sin_cita',
                                             'sin_confirmar', 'cancelada', 'en_sala')),
    CONSTRAINT state_is_known CHECK (state IN ('avisada', 'recibida', 'descartada', 'retirada', 'vencida')),
    CONSTRAINT who_is_received_has_a_turn CHECK (state <> 'recibida' OR turn IS NOT NULL),
    CONSTRAINT arrivals_patient_fkey FOREIGN KEY (patient_id, owner_id)
        REFERENCES clinic.patients (id, owner_id),
    CONSTRAINT arrivals_appointment_fkey FOREIGN KEY (appointment_id, owner_id)
        REFERENCES clinic.appointments (id, owner_id)
);
COMMENT ON TABLE clinic.arrivals IS
    'What owners say of themselves: "I am here with this pet"; the desk receives or dismisses it';
COMMENT ON COLUMN clinic.arrivals.kind IS
    'a_tiempo, temprano, tarde, impaga (the clinic wants payment first), sin_cita (none today), sin_confirmar, cancelada, en_sala (on the board already)';
COMMENT ON COLUMN clinic.arrivals.state IS
    'avisada (open), recibida (on the board), descartada (by the desk), retirada (by the owner), vencida (its day is over)';
CREATE UNIQUE INDEX arrivals_one_open_a_patient ON clinic.arrivals (patient_id) WHERE state = 'avisada';
CREATE INDEX arrivals_open ON clinic.arrivals (announced_at) WHERE state = 'avisada'; -- the desk's list
CREATE INDEX arrivals_owner ON clinic.arrivals (owner_id, announced_at); -- an owner's own
CREATE INDEX arrivals_attention ON clinic.arrivals (attention_id); -- what a check-in taken back was
CREATE INDEX arrivals_patient ON clinic.arrivals (patient_id, owner_id); -- for the foreign key
CREATE INDEX arrivals_appointment ON clinic.arrivals (appointment_id, owner_id); -- for the foreign key
CREATE INDEX arrivals_handled_by ON clinic.arrivals (handled_by); -- for the foreign key
CREATE INDEX arrivals_created_by ON clinic.arrivals (created_by); -- for the foreign key

ALTER TABLE clinic.arrivals ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.arrivals FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.arrivals TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_own ON clinic.arrivals FOR SELECT TO huella_owner
    USING (owner_id = (SELECT clinic.current_person()));
CREATE POLICY select_staff ON clinic.arrivals FOR SELECT TO huella_reception, huella_vet, huella_admin
    USING ((SELECT clinic.has_role('reception', 'vet', 'admin')));
REVOKE DELETE ON clinic.arrivals FROM huella_definer; -- nothing is erased
GRANT SELECT (id, patient_id, owner_id, appointment_id, kind, state, reason, attention_id, turn,
              announced_at, updated_at)
    ON clinic.arrivals TO huella_owner;
GRANT SELECT (id, patient_id, owner_id, appointment_id, kind, state, reason, attention_id, turn,
              handled_by, handled_at, announced_at, created_by, created_at, updated_at)
    ON clinic.arrivals TO huella_reception, huella_vet, huella_admin;

CREATE TRIGGER _100_touch BEFORE UPDATE ON clinic.arrivals
    FOR EACH ROW EXECUTE FUNCTION clinic_private.touch();
CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.arrivals
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change('reason');

SET LOCAL ROLE huella_definer;

-- ---- what is told of it

-- Half an hour before is early, ten minutes after is late.
CREATE FUNCTION clinic_private.arrival_kind(p_appointment uuid, p_at timestamptz)
RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_row clinic.appointments;
BEGIN
    SELECT * INTO v_row FROM clinic.appointments a WHERE a.id = p_appointment;
    IF NOT FOUND OR (v_row.starts_at AT TIME ZONE clinic_private.time_zone())::date <> clinic_private.today()
       OR v_row.status = 'atendida' THEN
        RETURN 'sin_cita';
    ELSIF v_row.status = 'cancelada' THEN
        RETURN 'cancelada';
    ELSIF v_row.status = 'ausente' THEN
        RETURN 'tarde';
    ELSIF NOT v_row.is_paid AND v_row.price > 0
      AND EXISTS (SELECT FROM clinic.settings s WHERE s.unpaid_minutes IS NOT NULL)
      AND NOT EXISTS (SELECT FROM clinic.payments p WHERE p.appointment_id = v_row.id AND p.status = 'por_confirmar') THEN
        RETURN 'impaga';
    ELSIF p_at > v_row.starts_at + interval '10 minutes' THEN
        RETURN 'tarde';
    ELSIF v_row.status = 'programada' THEN
        RETURN 'sin_confirmar';
    ELSIF p_at < v_row.starts_at - interval '30 minutes' THEN
        RETURN 'temprano';
    END IF;
    RETURN 'a_tiempo';
END $$;
COMMENT ON FUNCTION clinic_private.arrival_kind(uuid, timestamptz) IS
    'What is the matter with somebody who arrives at that moment for that appointment (NULL: for none)';

-- As the staff may see it: what clinic.open_arrivals() returns, and the notification.
CREATE FUNCTION clinic_private.arrival_row(p_row clinic.arrivals)
RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT jsonb_build_object(
        'id', p_row.id, 'patient_id', p_row.patient_id, 'owner_id', p_row.owner_id,
        'appointment_id', p_row.appointment_id, 'kind', p_row.kind, 'state', p_row.state,
        'reason', p_row.reason, 'announced_at', p_row.announced_at, 'attention_id', p_row.attention_id,
        'turn', p_row.turn, 'patient_name', p.name, 'species', p.species, 'photo', p.photo,
        'owner_name', o.first_name || ' ' || o.last_name, 'owner_phone', o.phone,
        'starts_at', a.starts_at, 'status', a.status, 'is_paid', a.is_paid,
        'vet_name', v.first_name || ' ' || v.last_name)
      FROM clinic.patients p
      JOIN clinic.users o ON o.id = p.owner_id
      LEFT JOIN clinic.appointments a ON a.id = p_row.appointment_id
      LEFT JOIN clinic.users v ON v.id = a.vet_id
     WHERE p.id = p_row.patient_id);
END $$;

-- As its owner may see it: the answer of his steps, and the notification.
CREATE FUNCTION clinic_private.own_arrival(p_row clinic.arrivals)
RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT jsonb_build_object(
        'id', p_row.id, 'patient_id', p_row.patient_id, 'appointment_id', p_row.appointment_id,
        'kind', p_row.kind, 'state', p_row.state, 'announced_at', p_row.announced_at,
        'attention_id', p_row.attention_id, 'turn', p_row.turn,
        'patient_name', p.name, 'species', p.species, 'photo', p.photo,
        'starts_at', a.starts_at, 'is_paid', a.is_paid, 'price', a.price::text, 'currency', a.currency,
        'vet_name', v.first_name || ' ' || v.last_name)
      FROM clinic.patients p
      LEFT JOIN clinic.appointments a ON a.id = p_row.appointment_id
      LEFT JOIN clinic.users v ON v.id = a.vet_id
     WHERE p.id = p_row.patient_id);
END $$;

CREATE FUNCTION clinic_private.notify_arrival()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM clinic_private.notify('arrivals', lower(tg_op), new.id, new.owner_id,
        clinic_private.arrival_row(new), clinic_private.own_arrival(new));
    RETURN NULL;
END $$;

-- ---- the board and the list agree by themselves, whichever way a patient gets onto the board

CREATE FUNCTION clinic_private.receive_arrival()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE clinic.arrivals x SET state = 'recibida', attention_id = new.id, turn = new.turn,
        handled_by = new.created_by, handled_at = clock_timestamp()
     WHERE x.patient_id = new.patient_id AND x.state = 'avisada';
    RETURN NULL;
END $$;

-- A check-in taken back within the clinic's minutes puts who said it is here back on the list;
-- who is sent off the board later has left.
CREATE FUNCTION clinic_private.unreceive_arrival()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE clinic.arrivals x SET
        kind = CASE WHEN x.kind = 'en_sala' THEN clinic_private.arrival_kind(x.appointment_id, x.announced_at) ELSE x.kind END,
        state = CASE WHEN x.handled_at > clock_timestamp() - make_interval(mins => s.undo_minutes)
                      AND NOT EXISTS (SELECT FROM clinic.arrivals y
                                       WHERE y.patient_id = x.patient_id AND y.state = 'avisada')
                     THEN 'avisada' ELSE 'descartada' END,
        attention_id = NULL, turn = NULL, handled_at = NULL, handled_by = NULL
      FROM clinic.settings s
     WHERE x.attention_id = old.id AND x.state = 'recibida'
       -- of two of one patient (said again while on the board) one comes back
       AND x.id = (SELECT y.id FROM clinic.arrivals y WHERE y.attention_id = old.id AND y.state = 'recibida'
                    ORDER BY y.kind = 'en_sala', y.announced_at LIMIT 1);
    UPDATE clinic.arrivals x SET state = 'descartada', attention_id = NULL, turn = NULL
     WHERE x.attention_id = old.id AND x.state = 'recibida';
    RETURN NULL;
END $$;

-- Paid, confirmed, cancelled or moved while its owner waits at the desk.
CREATE FUNCTION clinic_private.refresh_arrival()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE clinic.arrivals x SET kind = clinic_private.arrival_kind(new.id, x.announced_at)
     WHERE x.appointment_id = new.id AND x.state = 'avisada';
    RETURN NULL;
END $$;

-- The dead and the archived do not arrive.
CREATE FUNCTION clinic_private.end_arrivals()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE clinic.arrivals x SET state = 'retirada' WHERE x.patient_id = new.id AND x.state = 'avisada';
    RETURN NULL;
END $$;

SET LOCAL ROLE huella_schema;
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE ON clinic.arrivals
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_arrival();
CREATE TRIGGER _400_receive_arrival AFTER INSERT ON clinic.current_attentions
    FOR EACH ROW EXECUTE FUNCTION clinic_private.receive_arrival();
CREATE TRIGGER _400_unreceive_arrival AFTER DELETE ON clinic.current_attentions
    FOR EACH ROW WHEN (old.state = 'en_cola') EXECUTE FUNCTION clinic_private.unreceive_arrival();
CREATE TRIGGER _400_refresh_arrival AFTER UPDATE OF status, starts_at, is_paid ON clinic.appointments
    FOR EACH ROW WHEN ((old.status, old.starts_at, old.is_paid) IS DISTINCT FROM (new.status, new.starts_at, new.is_paid))
    EXECUTE FUNCTION clinic_private.refresh_arrival();
CREATE TRIGGER _400_end_arrivals AFTER UPDATE OF deceased_on, archived_at ON clinic.patients
    FOR EACH ROW WHEN (new.deceased_on IS NOT NULL OR new.archived_at IS NOT NULL)
    EXECUTE FUNCTION clinic_private.end_arrivals();
SET LOCAL ROLE huella_definer;

-- ---- the owner's steps

-- The caller holds the patient's row, so that two of these follow each other.
CREATE FUNCTION clinic_private.announce(p_id uuid, p_person uuid, p_patient uuid, p_appointment uuid, p_reason text)
RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_row clinic.arrivals;
    v_here clinic.current_attentions;
    v_now timestamptz := clock_timestamp();
BEGIN
    SELECT * INTO v_row FROM clinic.arrivals x WHERE x.id = p_id;
    IF FOUND THEN
        IF v_row.created_by <> p_person OR v_row.patient_id <> p_patient
           OR v_row.appointment_id IS DISTINCT FROM p_appointment THEN
            RAISE EXCEPTION USING ERRCODE = 'HU006', MESSAGE = 'already_exists', COLUMN = 'id';
        END IF;
        RETURN clinic_private.own_arrival(v_row); -- done already: a retry
    ELSIF EXISTS (SELECT FROM clinic.patients p WHERE p.id = p_patient
                     AND (p.deceased_on IS NOT NULL OR p.archived_at IS NOT NULL)) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'patient_is_archived';
    END IF;
    -- Said again, at another kiosk or by another way: the one that is open says it from now on.
    UPDATE clinic.arrivals x SET appointment_id = coalesce(p_appointment, x.appointment_id),
        kind = clinic_private.arrival_kind(coalesce(p_appointment, x.appointment_id), x.announced_at),
        reason = coalesce(p_reason, x.reason)
     WHERE x.patient_id = p_patient AND x.state = 'avisada' RETURNING * INTO v_row;
    IF FOUND THEN
        RETURN clinic_private.own_arrival(v_row);
    END IF;
    IF (SELECT count(*) FILTER (WHERE x.state = 'avisada') >= 10 OR count(*) >= 40 FROM clinic.arrivals x
         WHERE x.owner_id = p_person AND x.announced_at > v_now - interval '1 day') THEN
        RAISE EXCEPTION USING ERRCODE = 'HU011', MESSAGE = 'too_many_arrivals';
    END IF;
    SELECT * INTO v_here FROM clinic.current_attentions c WHERE c.patient_id = p_patient;
    INSERT INTO clinic.arrivals (id, patient_id, owner_id, appointment_id, kind, state, reason,
        attention_id, turn, handled_by, handled_at, announced_at, created_by)
    VALUES (p_id, p_patient, p_person, p_appointment,
        CASE WHEN v_here.id IS NULL THEN clinic_private.arrival_kind(p_appointment, v_now) ELSE 'en_sala' END,
        CASE WHEN v_here.id IS NULL THEN 'avisada' ELSE 'recibida' END, p_reason,
        v_here.id, v_here.turn, v_here.created_by, CASE WHEN v_here.id IS NOT NULL THEN v_now END, v_now, p_person)
    RETURNING * INTO v_row;
    RETURN clinic_private.own_arrival(v_row);
EXCEPTION WHEN unique_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'HU006', MESSAGE = 'already_exists', COLUMN = 'id';
END $$;

-- "I am here" for an appointment of one's own, whatever became of it. Two pets: one call each. The
-- same id again answers the same; said again under another id while one of that pet is open, the
-- open one is answered. A pet that is on the board is answered with its turn (kind en_sala), and
-- the desk, which has it already, hears nothing.
CREATE FUNCTION clinic.announce_arrival(p_id uuid, p_appointment uuid)
RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('owner');
    v_patient uuid;
BEGIN
    SELECT a.patient_id INTO v_patient FROM clinic.appointments a WHERE a.id = p_appointment AND a.owner_id = v_person;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'appointment_not_found';
    END IF;
    PERFORM clinic_private.owner_of_reachable_patient(v_person, v_patient);
    RETURN clinic_private.announce(p_id, v_person, v_patient, p_appointment, NULL);
END $$;
COMMENT ON FUNCTION clinic.announce_arrival(uuid, uuid) IS
    'An owner says that he is here for an appointment; the answer says what is the matter with it';

CREATE FUNCTION clinic.announce_arrival_without(p_id uuid, p_patient uuid, p_reason text)
RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('owner');
BEGIN
    PERFORM clinic_private.owner_of_reachable_patient(v_person, p_patient);
    RETURN clinic_private.announce(p_id, v_person, p_patient, NULL,
        clinic_private.text_value(p_reason, 'reason', 300, false, true));
END $$;
COMMENT ON FUNCTION clinic.announce_arrival_without(uuid, uuid, text) IS
    'An owner says that he is here with a pet that has no appointment';

CREATE FUNCTION clinic.withdraw_arrival(p_id uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('owner');
    v_row clinic.arrivals;
BEGIN
    SELECT * INTO v_row FROM clinic.arrivals x WHERE x.id = p_id AND x.owner_id = v_person FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'arrival_not_found';
    ELSIF v_row.state = 'retirada' THEN
        RETURN;
    ELSIF v_row.state <> 'avisada' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'wrong_state';
    END IF;
    UPDATE clinic.arrivals SET state = 'retirada' WHERE id = p_id;
END $$;
COMMENT ON FUNCTION clinic.withdraw_arrival(uuid) IS 'An owner takes back what he said, while nobody has received him';

-- Of today, and what is open.
CREATE FUNCTION clinic.my_arrivals()
RETURNS SETOF jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_person uuid := clinic_private.require('owner');
BEGIN
    RETURN QUERY SELECT clinic_private.own_arrival(x) FROM clinic.arrivals x
        WHERE x.owner_id = v_person
          AND x.announced_at >= clinic_private.today()::timestamp AT TIME ZONE clinic_private.time_zone()
        ORDER BY x.announced_at DESC, x.id;
END $$;
COMMENT ON FUNCTION clinic.my_arrivals() IS 'What an owner said today, the newest first, with the turn where he has one';

-- ---- the desk's steps

CREATE FUNCTION clinic.open_arrivals()
RETURNS SETOF jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM clinic_private.require('reception', 'vet', 'admin');
    RETURN QUERY SELECT clinic_private.arrival_row(x) FROM clinic.arrivals x
        WHERE x.state = 'avisada'
          AND NOT EXISTS (SELECT FROM clinic.current_attentions c WHERE c.patient_id = x.patient_id)
        ORDER BY x.announced_at, x.id;
END $$;
COMMENT ON FUNCTION clinic.open_arrivals() IS 'Who says that he is here and was not received, who said it first before';

-- Receives: a live appointment of today is confirmed where that is due (its owner stands here) and
-- checked in; otherwise (none, cancelled, absent, of another day) the pet is a walk-in, with p_vet
-- where one is named. The answer is the board's row. Whoever received it before, the answer is the
-- same row: nobody gets two turns. p_id is the board row's, made by the caller.
CREATE FUNCTION clinic.confirm_arrival(p_id uuid, p_arrival uuid, p_vet uuid DEFAULT NULL)
RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('reception', 'vet', 'admin');
    v_row clinic.arrivals;
    v_appointment clinic.appointments;
    v_here clinic.current_attentions;
BEGIN
    -- Locks in the order of every check-in: the appointment, the patient, then what hangs on them.
    SELECT * INTO v_row FROM clinic.arrivals x WHERE x.id = p_arrival;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'arrival_not_found';
    END IF;
    SELECT * INTO v_appointment FROM clinic.appointments a WHERE a.id = v_row.appointment_id FOR NO KEY UPDATE;
    PERFORM clinic_private.owner_of_reachable_patient(v_person, v_row.patient_id);
    SELECT * INTO v_row FROM clinic.arrivals x WHERE x.id = p_arrival FOR NO KEY UPDATE;
    SELECT * INTO v_here FROM clinic.current_attentions c WHERE c.patient_id = v_row.patient_id;
    IF v_here.id IS NOT NULL AND v_row.state IN ('avisada', 'recibida') THEN
        UPDATE clinic.arrivals SET state = 'recibida', attention_id = v_here.id, turn = v_here.turn,
            handled_by = v_person, handled_at = clock_timestamp()
         WHERE id = p_arrival AND state = 'avisada';
        RETURN clinic_private.board_row(v_here);
    ELSIF v_row.state <> 'avisada' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'wrong_state';
    ELSIF v_row.appointment_id IS DISTINCT FROM v_appointment.id THEN
        RAISE EXCEPTION USING ERRCODE = 'HU010', MESSAGE = 'changed_meanwhile'; -- said again for another one
    END IF;
    IF v_appointment.status IN ('programada', 'confirmada')
       AND (v_appointment.starts_at AT TIME ZONE clinic_private.time_zone())::date = clinic_private.today() THEN
        IF v_appointment.status = 'programada' THEN
            PERFORM clinic.confirm_appointment(v_appointment.id);
        END IF;
        RETURN clinic.check_in(p_id, v_appointment.id);
    END IF;
    RETURN clinic.walk_in(p_id, v_row.patient_id, p_vet, v_row.reason, 3);
END $$;
COMMENT ON FUNCTION clinic.confirm_arrival(uuid, uuid, uuid) IS
    'Puts who says that he is here on the board, with his appointment of today or as a walk-in';

CREATE FUNCTION clinic_private.arrival(p_arrival uuid)
RETURNS clinic.arrivals LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_row clinic.arrivals;
BEGIN
    SELECT * INTO v_row FROM clinic.arrivals x WHERE x.id = p_arrival FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'arrival_not_found';
    END IF;
    RETURN v_row;
END $$;

CREATE FUNCTION clinic.dismiss_arrival(p_arrival uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('reception', 'vet', 'admin');
    v_row clinic.arrivals := clinic_private.arrival(p_arrival);
BEGIN
    IF v_row.state = 'descartada' THEN
        RETURN;
    ELSIF v_row.state <> 'avisada' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'wrong_state';
    END IF;
    UPDATE clinic.arrivals SET state = 'descartada', handled_by = v_person, handled_at = clock_timestamp()
     WHERE id = p_arrival;
END $$;
COMMENT ON FUNCTION clinic.dismiss_arrival(uuid) IS 'Takes a notice off the desk''s list: nobody was there';

-- Takes a dismissal back, within the clinic's minutes.
CREATE FUNCTION clinic.restore_arrival(p_arrival uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('reception', 'vet', 'admin');
    v_row clinic.arrivals := clinic_private.arrival(p_arrival);
BEGIN
    IF v_row.state = 'avisada' THEN
        RETURN;
    ELSIF v_row.state <> 'descartada' OR v_row.handled_at IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'wrong_state';
    ELSIF v_row.handled_at < clock_timestamp() - (SELECT make_interval(mins => s.undo_minutes) FROM clinic.settings s) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU008', MESSAGE = 'too_late';
    END IF;
    UPDATE clinic.arrivals SET state = 'avisada', handled_by = NULL, handled_at = NULL WHERE id = p_arrival;
    PERFORM clinic_private.audit('undo', 'arrivals', p_arrival, v_row.state);
EXCEPTION WHEN unique_violation THEN
    NULL; -- said again meanwhile: it is on the list
END $$;
COMMENT ON FUNCTION clinic.restore_arrival(uuid) IS 'Takes a dismissal back within the clinic''s minutes';

-- What was open when its day ended, and what a check-in at the same moment left behind.
CREATE FUNCTION clinic.close_past_days()
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
    RETURN v_done + v_closed;
END $$;
COMMENT ON FUNCTION clinic.close_past_days() IS 'Ends what belonged to a day that is over; returns how many';

GRANT EXECUTE ON FUNCTION clinic.announce_arrival(uuid, uuid), clinic.announce_arrival_without(uuid, uuid, text),
    clinic.withdraw_arrival(uuid), clinic.my_arrivals() TO huella_owner;
GRANT EXECUTE ON FUNCTION clinic.open_arrivals(), clinic.confirm_arrival(uuid, uuid, uuid),
    clinic.dismiss_arrival(uuid), clinic.restore_arrival(uuid) TO huella_reception, huella_vet, huella_admin;
GRANT EXECUTE ON FUNCTION clinic.close_past_days() TO huella_worker;
RESET ROLE;
