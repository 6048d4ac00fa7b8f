-- SPDX-License-Identifier: GPL-3.0-or-later
-- The waiting-room board: who waits (en_cola) and who is being attended (atendiendo).

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic.current_attentions (
    id uuid PRIMARY KEY,
    patient_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    appointment_id uuid, -- NULL for a walk-in
    vet_id uuid REFERENCES clinic.users (id),
    record_id uuid, -- the open record while atendiendo
    state text NOT NULL DEFAULT 'en_cola',
    triage integer NOT NULL DEFAULT 3,
    triage_reason text CHECK (length(triage_reason) <= 300),
    turn integer NOT NULL,
    reason text CHECK (length(reason) <= 1000),
    arrived_at timestamptz NOT NULL DEFAULT now(),
    called_at timestamptz,
    created_by uuid NOT NULL REFERENCES clinic.users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT state_is_en_cola_or_atendiendo CHECK (state IN ('en_cola', 'atendiendo')),
    CONSTRAINT triage_is_1_urgent_to_5 CHECK (triage BETWEEN 1 AND 5),
    CONSTRAINT who_attends_is_known CHECK (state = 'en_cola' OR (vet_id IS NOT NULL AND called_at IS NOT NULL)),
    CONSTRAINT a_patient_is_on_the_board_once UNIQUE (patient_id),
    CONSTRAINT an_appointment_is_on_the_board_once UNIQUE (appointment_id),
    CONSTRAINT current_attentions_patient_fkey FOREIGN KEY (patient_id, owner_id)
        REFERENCES clinic.patients (id, owner_id),
    CONSTRAINT current_attentions_appointment_fkey FOREIGN KEY (appointment_id, owner_id)
        REFERENCES clinic.appointments (id, owner_id)
);
COMMENT ON TABLE clinic.current_attentions IS
    'The board: one row a patient in the clinic now; finishing takes it off.';
CREATE INDEX current_attentions_patient_idx ON clinic.current_attentions (patient_id, owner_id); -- for the foreign key
CREATE INDEX current_attentions_appointment_idx ON clinic.current_attentions (appointment_id, owner_id); -- for the foreign key
CREATE INDEX current_attentions_vet_idx ON clinic.current_attentions (vet_id); -- for the foreign key
CREATE INDEX current_attentions_created_by_idx ON clinic.current_attentions (created_by); -- for the foreign key

ALTER TABLE clinic.current_attentions ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.current_attentions FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.current_attentions TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_own ON clinic.current_attentions FOR SELECT TO huella_owner
    USING (owner_id = (SELECT clinic.current_person()));
CREATE POLICY select_staff ON clinic.current_attentions FOR SELECT
    TO huella_reception, huella_vet, huella_admin
    USING ((SELECT clinic.has_role('reception', 'vet', 'admin')));
GRANT SELECT (id, patient_id, owner_id, appointment_id, state, turn, arrived_at, called_at)
    ON clinic.current_attentions TO huella_owner;
GRANT SELECT (id, patient_id, owner_id, appointment_id, vet_id, record_id, state, triage, triage_reason,
              turn, reason, arrived_at, called_at, created_at, updated_at)
    ON clinic.current_attentions TO huella_reception, huella_vet, huella_admin;

CREATE TRIGGER _100_touch BEFORE UPDATE ON clinic.current_attentions
    FOR EACH ROW EXECUTE FUNCTION clinic_private.touch();
CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.current_attentions
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change('reason', 'triage_reason');

CREATE TABLE clinic_private.turns (
    day date PRIMARY KEY,
    last integer NOT NULL
);
COMMENT ON TABLE clinic_private.turns IS 'The last turn given on each day.';
ALTER TABLE clinic_private.turns ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.turns FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic_private.turns TO huella_definer USING (true) WITH CHECK (true);

SET LOCAL ROLE huella_definer;

-- A board row as the staff may see it: what clinic.board() returns, as JSON for the notification.
CREATE FUNCTION clinic_private.board_row(p_row clinic.current_attentions)
RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT jsonb_build_object(
        'id', p_row.id, 'patient_id', p_row.patient_id, 'owner_id', p_row.owner_id,
        'appointment_id', p_row.appointment_id, 'vet_id', p_row.vet_id, 'record_id', p_row.record_id,
        'state', p_row.state, 'triage', p_row.triage, 'triage_reason', p_row.triage_reason,
        'turn', p_row.turn, 'reason', left(p_row.reason, 300), 'arrived_at', p_row.arrived_at,
        'called_at', p_row.called_at, 'updated_at', p_row.updated_at,
        'patient_name', p.name, 'species', p.species, 'breed', p.breed, 'photo', p.photo,
        'owner_name', o.first_name || ' ' || o.last_name, 'owner_phone', o.phone,
        'vet_name', v.first_name || ' ' || v.last_name,
        'starts_at', a.starts_at, 'is_paid', a.is_paid)
      FROM clinic.patients p
      JOIN clinic.users o ON o.id = p.owner_id
      LEFT JOIN clinic.users v ON v.id = p_row.vet_id
      LEFT JOIN clinic.appointments a ON a.id = p_row.appointment_id
     WHERE p.id = p_row.patient_id);
END $$;

CREATE FUNCTION clinic_private.notify_board()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF tg_op = 'DELETE' THEN
        PERFORM clinic_private.notify('board', 'delete', old.id, old.owner_id, NULL, NULL);
        RETURN NULL;
    END IF;
    PERFORM clinic_private.notify('board', lower(tg_op), new.id, new.owner_id,
        clinic_private.board_row(new),
        jsonb_build_object('id', new.id, 'patient_id', new.patient_id, 'state', new.state,
                           'turn', new.turn, 'arrived_at', new.arrived_at));
    RETURN NULL;
END $$;

-- Owners who wait count those before them again. Who just left hears it as his own row's end.
CREATE FUNCTION clinic_private.hint_queue()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM clinic_private.hint('queue', ARRAY(SELECT DISTINCT c.owner_id FROM clinic.current_attentions c));
    RETURN NULL;
END $$;

SET LOCAL ROLE huella_schema;
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.current_attentions
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_board();
CREATE TRIGGER _950_hint AFTER INSERT OR DELETE OR UPDATE OF state, triage, arrived_at, turn ON clinic.current_attentions
    FOR EACH STATEMENT EXECUTE FUNCTION clinic_private.hint_queue();
SET LOCAL ROLE huella_definer;

CREATE FUNCTION clinic_private.next_turn()
RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_turn integer;
BEGIN
    INSERT INTO clinic_private.turns (day, last) VALUES (clinic_private.today(), 1)
    ON CONFLICT (day) DO UPDATE SET last = turns.last + 1
    RETURNING last INTO v_turn;
    RETURN v_turn;
END $$;

-- Puts a patient on the board; HU015 when it is there already under another id.
CREATE FUNCTION clinic_private.arrive(p_attention uuid, p_person uuid, p_patient uuid, p_owner uuid,
    p_appointment uuid, p_vet uuid, p_reason text, p_triage integer)
RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_row clinic.current_attentions;
BEGIN
    SELECT * INTO v_row FROM clinic.current_attentions c WHERE c.id = p_attention OR c.patient_id = p_patient;
    IF FOUND AND v_row.id = p_attention AND v_row.patient_id = p_patient THEN
        RETURN clinic_private.board_row(v_row); -- done already: a retry
    ELSIF FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU015', MESSAGE = 'already_on_board';
    END IF;
    INSERT INTO clinic.current_attentions (id, patient_id, owner_id, appointment_id, vet_id, reason, triage, turn, created_by)
    VALUES (p_attention, p_patient, p_owner, p_appointment, p_vet, p_reason, p_triage, clinic_private.next_turn(), p_person)
    RETURNING * INTO v_row;
    RETURN clinic_private.board_row(v_row);
EXCEPTION WHEN unique_violation OR lock_not_available THEN
    RAISE EXCEPTION USING ERRCODE = 'HU015', MESSAGE = 'already_on_board';
END $$;

-- Check-in: a confirmed appointment of today goes on the board, with the vet it was booked with.
CREATE FUNCTION clinic.check_in(p_attention uuid, p_appointment uuid)
RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('reception', 'vet', 'admin');
    v_row clinic.appointments := clinic_private.reachable_appointment(v_person, p_appointment);
BEGIN
    IF v_row.status = 'programada' OR v_row.status IN ('cancelada', 'ausente') THEN
        RAISE EXCEPTION USING ERRCODE = 'HU014', MESSAGE = 'not_confirmed';
    ELSIF v_row.status = 'atendida' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'already_attended';
    ELSIF (v_row.starts_at AT TIME ZONE clinic_private.time_zone())::date <> clinic_private.today() THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'not_today';
    END IF;
    RETURN clinic_private.arrive(p_attention, v_person, v_row.patient_id, v_row.owner_id, v_row.id,
        v_row.vet_id, v_row.reason, 3);
END $$;
GRANT EXECUTE ON FUNCTION clinic.check_in(uuid, uuid) TO huella_reception, huella_vet, huella_admin;

CREATE FUNCTION clinic.walk_in(p_attention uuid, p_patient uuid, p_vet uuid, p_reason text, p_triage integer)
RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('reception', 'vet', 'admin');
    v_owner uuid := clinic_private.owner_of_reachable_patient(v_person, p_patient);
BEGIN
    IF p_triage IS NULL OR p_triage NOT BETWEEN 1 AND 5 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'triage';
    END IF;
    PERFORM clinic_private.check_vet(p_vet);
    RETURN clinic_private.arrive(p_attention, v_person, p_patient, v_owner, NULL, p_vet,
        clinic_private.text_value(p_reason, 'reason', 1000, false, true), p_triage);
END $$;
GRANT EXECUTE ON FUNCTION clinic.walk_in(uuid, uuid, uuid, text, integer)
    TO huella_reception, huella_vet, huella_admin;

CREATE FUNCTION clinic_private.check_vet(p_vet uuid)
RETURNS void LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF p_vet IS NOT NULL AND NOT EXISTS (
        SELECT FROM clinic.users u WHERE u.id = p_vet AND u.role = 'vet' AND u.is_active) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'vet_not_found';
    END IF;
END $$;

-- The board row, locked, for staff; else HU003 (gone meanwhile, too).
CREATE FUNCTION clinic_private.attention(p_attention uuid)
RETURNS clinic.current_attentions LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    v_row clinic.current_attentions;
BEGIN
    SELECT * INTO v_row FROM clinic.current_attentions c WHERE c.id = p_attention FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'attention_not_found';
    END IF;
    RETURN v_row;
END $$;

CREATE FUNCTION clinic.assign_vet(p_attention uuid, p_vet uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('reception', 'vet', 'admin');
    v_row clinic.current_attentions := clinic_private.attention(p_attention);
BEGIN
    PERFORM clinic_private.check_vet(p_vet);
    IF v_row.vet_id IS NOT DISTINCT FROM p_vet THEN
        RETURN;
    ELSIF v_row.state <> 'en_cola' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'being_attended';
    END IF;
    UPDATE clinic.current_attentions SET vet_id = p_vet WHERE id = p_attention;
END $$;
GRANT EXECUTE ON FUNCTION clinic.assign_vet(uuid, uuid) TO huella_reception, huella_vet, huella_admin;

-- 1 is an emergency, 5 can wait; below 3 a reason is due.
CREATE FUNCTION clinic.set_triage(p_attention uuid, p_triage integer, p_reason text)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('reception', 'vet', 'admin');
    v_row clinic.current_attentions := clinic_private.attention(p_attention);
BEGIN
    IF p_triage IS NULL OR p_triage NOT BETWEEN 1 AND 5 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'triage';
    END IF;
    UPDATE clinic.current_attentions SET triage = p_triage,
        triage_reason = clinic_private.text_value(p_reason, 'triage_reason', 300, p_triage < 3, true)
     WHERE id = p_attention;
END $$;
GRANT EXECUTE ON FUNCTION clinic.set_triage(uuid, integer, text) TO huella_reception, huella_vet, huella_admin;

-- Within the clinic's minutes a wrong check-in leaves the board as if it had not been.
CREATE FUNCTION clinic.undo_check_in(p_attention uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('reception', 'vet', 'admin');
    v_row clinic.current_attentions;
BEGIN
    SELECT * INTO v_row FROM clinic.current_attentions c WHERE c.id = p_attention FOR UPDATE;
    IF NOT FOUND THEN
        RETURN; -- done already: a retry
    ELSIF v_row.state <> 'en_cola' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'being_attended';
    ELSIF v_row.arrived_at < clock_timestamp() - (SELECT make_interval(mins => s.undo_minutes) FROM clinic.settings s)
      AND v_row.appointment_id IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU008', MESSAGE = 'too_late';
    END IF;
    DELETE FROM clinic.current_attentions WHERE id = p_attention;
    PERFORM clinic_private.audit('undo_check_in', 'current_attentions', p_attention, NULL);
END $$;
GRANT EXECUTE ON FUNCTION clinic.undo_check_in(uuid) TO huella_reception, huella_vet, huella_admin;

-- The vet takes a patient: atendiendo, the vet is the caller, the record is open. One action.
CREATE FUNCTION clinic.take(p_attention uuid, p_record uuid)
RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('vet');
    v_row clinic.current_attentions := clinic_private.attention(p_attention);
BEGIN
    IF v_row.state = 'atendiendo' AND v_row.vet_id = v_person THEN
        RETURN v_row.record_id; -- done already: a retry, or the same vet comes back
    ELSIF v_row.state = 'atendiendo' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'another_vet_attends';
    END IF;
    PERFORM clinic_private.open_record(p_record, v_row, v_person);
    UPDATE clinic.current_attentions SET state = 'atendiendo', vet_id = v_person,
        called_at = clock_timestamp(), record_id = p_record WHERE id = p_attention;
    RETURN p_record;
END $$;
GRANT EXECUTE ON FUNCTION clinic.take(uuid, uuid) TO huella_vet;

-- The next in line: urgent first, then mine or nobody's, then who arrived first. NULL when nobody waits.
CREATE FUNCTION clinic.take_next(p_record uuid)
RETURNS TABLE (attention_id uuid, record_id uuid)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    v_person uuid := clinic_private.require('vet');
    v_attention uuid;
BEGIN
    SELECT c.id INTO v_attention FROM clinic.current_attentions c WHERE c.record_id = p_record; -- a retry
    IF NOT FOUND THEN
        SELECT c.id INTO v_attention FROM clinic.current_attentions c
         WHERE c.state = 'en_cola' AND (c.vet_id = v_person OR c.vet_id IS NULL)
         ORDER BY c.triage, c.arrived_at, c.turn LIMIT 1 FOR UPDATE SKIP LOCKED;
    END IF;
    IF v_attention IS NOT NULL THEN
        RETURN QUERY SELECT v_attention, clinic.take(v_attention, p_record);
    END IF;
END $$;
GRANT EXECUTE ON FUNCTION clinic.take_next(uuid) TO huella_vet;

-- A wrong call goes back to the queue with its old place; only while nothing was written.
CREATE FUNCTION clinic.undo_take(p_attention uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('reception', 'vet', 'admin');
    v_row clinic.current_attentions := clinic_private.attention(p_attention);
BEGIN
    IF v_row.state = 'en_cola' THEN
        RETURN;
    ELSIF v_row.called_at < clock_timestamp() - (SELECT make_interval(mins => s.undo_minutes) FROM clinic.settings s) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU008', MESSAGE = 'too_late';
    END IF;
    UPDATE clinic.current_attentions SET state = 'en_cola', called_at = NULL, record_id = NULL WHERE id = p_attention;
    PERFORM clinic_private.discard_record(v_row.record_id);
    PERFORM clinic_private.audit('undo_take', 'current_attentions', p_attention, NULL);
END $$;
GRANT EXECUTE ON FUNCTION clinic.undo_take(uuid) TO huella_reception, huella_vet, huella_admin;

-- The whole board for the staff, in the order of the queue.
CREATE FUNCTION clinic.board()
RETURNS SETOF jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM clinic_private.require('reception', 'vet', 'admin');
    RETURN QUERY SELECT clinic_private.board_row(c) FROM clinic.current_attentions c
        ORDER BY c.state, c.triage, c.arrived_at, c.turn;
END $$;
GRANT EXECUTE ON FUNCTION clinic.board() TO huella_reception, huella_vet, huella_admin;

-- An owner's own patients on the board, with how many wait before each.
CREATE FUNCTION clinic.my_board()
RETURNS TABLE (id uuid, patient_id uuid, patient_name text, state text, turn integer, arrived_at timestamptz,
    ahead integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_person uuid := clinic_private.require('owner');
BEGIN
    RETURN QUERY
    SELECT c.id, c.patient_id, p.name, c.state, c.turn, c.arrived_at,
           (SELECT count(*) FROM clinic.current_attentions x
             WHERE x.state = 'en_cola' AND c.state = 'en_cola'
               AND (x.triage, x.arrived_at, x.turn) < (c.triage, c.arrived_at, c.turn))::integer
      FROM clinic.current_attentions c JOIN clinic.patients p ON p.id = c.patient_id
     WHERE c.owner_id = v_person ORDER BY c.arrived_at;
END $$;
GRANT EXECUTE ON FUNCTION clinic.my_board() TO huella_owner;
RESET ROLE;
