-- SPDX-License-Identifier: GPL-3.0-or-later
-- The steps of a visit (check-in, take, save, finish) in fewer moves: the same gates, the same trail
-- and the same notices. Measured: a call that changes who works and where names are looked up costs
-- as much as a look-up by key, and a check-in made twelve of them; so did locking a row before
-- writing it. What only our own functions call, with their rights and their search path, now goes
-- without changing both again: nobody else may call it, and nobody else writes these tables.

-- ---- inside: called by doors only, which have a fixed search path

SET LOCAL ROLE huella_definer;

DO $$
DECLARE
    v_function regprocedure;
BEGIN
    FOREACH v_function IN ARRAY ARRAY[
        'clinic_private.time_zone()', 'clinic_private.today()', 'clinic_private.next_turn()',
        'clinic_private.board_row(clinic.current_attentions)', 'clinic_private.attention(uuid)',
        'clinic_private.leave_board(clinic.records)', 'clinic_private.guard_appointment()',
        'clinic_private.guard_record()', 'clinic_private.finish_signed_record()']::regprocedure[] LOOP
        EXECUTE format('ALTER FUNCTION %s SECURITY INVOKER', v_function);
        EXECUTE format('ALTER FUNCTION %s RESET ALL', v_function);
    END LOOP;
END $$;

-- require() where the answer is yes at the first look; it says itself what is missing.
CREATE FUNCTION clinic_private.gate(VARIADIC p_roles text[]) RETURNS uuid
LANGUAGE plpgsql STABLE PARALLEL RESTRICTED AS $$
DECLARE
    v_id uuid;
BEGIN
    SELECT u.id INTO v_id
      FROM clinic.users u
      JOIN pg_catalog.pg_authid a ON a.rolname = session_user
     WHERE u.role_name = session_user::text AND u.is_active AND a.rolpassword = u.password_hash
       AND NOT u.is_mfa_enabled AND u.role = ANY (p_roles);
    RETURN coalesce(v_id, clinic_private.require(VARIADIC p_roles));
END $$;
COMMENT ON FUNCTION clinic_private.gate(text[]) IS 'require() for a step that has its rights already';

CREATE FUNCTION clinic_private.touch_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    new.updated_at := greatest(pg_catalog.clock_timestamp(), old.updated_at + interval '1 microsecond');
    RETURN new;
END $$;
COMMENT ON FUNCTION clinic_private.touch_row() IS 'touch() on tables that only our functions write';

-- ---- the trail

CREATE FUNCTION clinic_private.changes_between(p_old jsonb, p_new jsonb) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT jsonb_object_agg(n.key, jsonb_build_array(p_old -> n.key, n.value)) FROM jsonb_each(p_new) n
             WHERE n.value IS DISTINCT FROM p_old -> n.key AND n.key <> 'updated_at');
END $$;
COMMENT ON FUNCTION clinic_private.changes_between(jsonb, jsonb) IS
    'Each column that differs with before and after; NULL when nothing does';

CREATE FUNCTION clinic_private.write_trail(p_operation text, p_table text, p_id uuid, p_changes jsonb, p_masked text[])
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_masked text;
BEGIN
    IF p_changes ?| p_masked THEN
        FOREACH v_masked IN ARRAY p_masked LOOP
            IF p_changes ? v_masked THEN
                p_changes := jsonb_set(p_changes, ARRAY[v_masked], '"***"');
            END IF;
        END LOOP;
    END IF;
    INSERT INTO clinic.audit_log (person_id, action, table_name, row_id, changes)
    VALUES (coalesce((SELECT u.id FROM clinic.users u WHERE u.role_name = session_user::text), clinic.current_person()),
            lower(p_operation), p_table, p_id, p_changes);
END $$;

CREATE FUNCTION clinic_private.audit_row() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_row jsonb := CASE WHEN tg_op = 'DELETE' THEN to_jsonb(old) ELSE to_jsonb(new) END;
    v_changes jsonb := CASE WHEN tg_op = 'UPDATE' THEN clinic_private.changes_between(to_jsonb(old), v_row)
                            ELSE jsonb_strip_nulls(v_row) - 'updated_at' END;
BEGIN
    IF v_changes IS NOT NULL THEN
        PERFORM clinic_private.write_trail(tg_op, tg_table_name, (v_row ->> 'id')::uuid, v_changes, tg_argv);
    END IF;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION clinic_private.audit_row() IS 'audit_change() on tables that only our functions write';

-- The columns of a step one by one; anything else that changed, whatever it is, column by column.
CREATE FUNCTION clinic_private.audit_attention() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_rest clinic.current_attentions := new;
    v_changes jsonb;
BEGIN
    v_rest.state := old.state;
    v_rest.vet_id := old.vet_id;
    v_rest.record_id := old.record_id;
    v_rest.called_at := old.called_at;
    v_rest.updated_at := old.updated_at;
    IF v_rest IS NOT DISTINCT FROM old THEN
        v_changes := nullif(jsonb_strip_nulls(jsonb_build_object(
            'state', CASE WHEN new.state <> old.state THEN jsonb_build_array(old.state, new.state) END,
            'vet_id', CASE WHEN new.vet_id IS DISTINCT FROM old.vet_id THEN jsonb_build_array(old.vet_id, new.vet_id) END,
            'record_id', CASE WHEN new.record_id IS DISTINCT FROM old.record_id THEN jsonb_build_array(old.record_id, new.record_id) END,
            'called_at', CASE WHEN new.called_at IS DISTINCT FROM old.called_at THEN jsonb_build_array(old.called_at, new.called_at) END)), '{}');
    ELSE
        v_changes := clinic_private.changes_between(to_jsonb(old), to_jsonb(new));
    END IF;
    IF v_changes IS NOT NULL THEN
        PERFORM clinic_private.write_trail(tg_op, tg_table_name, new.id, v_changes, tg_argv);
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION clinic_private.audit_appointment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_rest clinic.appointments := new;
    v_changes jsonb;
BEGIN
    v_rest.status := old.status;
    v_rest.previous_status := old.previous_status;
    v_rest.status_changed_at := old.status_changed_at;
    v_rest.updated_at := old.updated_at;
    IF v_rest IS NOT DISTINCT FROM old THEN
        v_changes := nullif(jsonb_strip_nulls(jsonb_build_object(
            'status', CASE WHEN new.status <> old.status THEN jsonb_build_array(old.status, new.status) END,
            'previous_status', CASE WHEN new.previous_status IS DISTINCT FROM old.previous_status
                THEN jsonb_build_array(old.previous_status, new.previous_status) END,
            'status_changed_at', CASE WHEN new.status_changed_at IS DISTINCT FROM old.status_changed_at
                THEN jsonb_build_array(old.status_changed_at, new.status_changed_at) END)), '{}');
    ELSE
        v_changes := clinic_private.changes_between(to_jsonb(old), to_jsonb(new));
    END IF;
    IF v_changes IS NOT NULL THEN
        PERFORM clinic_private.write_trail(tg_op, tg_table_name, new.id, v_changes, tg_argv);
    END IF;
    RETURN NULL;
END $$;

-- ---- the notices

-- A hint to the staff and to one owner, and another to every owner: one walk over the sessions.
CREATE FUNCTION clinic_private.tell(p_topic text, p_operation text, p_id uuid, p_owner_id uuid, p_owners text DEFAULT NULL)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_hint text := jsonb_build_object('topic', p_topic, 'op', lower(p_operation), 'id', p_id);
BEGIN
    PERFORM pg_catalog.pg_notify(s.channel, m.payload)
       FROM clinic_private.subscriptions s
      CROSS JOIN LATERAL (VALUES
            (CASE WHEN s.role IN ('reception', 'vet', 'admin') OR (s.role = 'owner' AND s.person_id = p_owner_id) THEN v_hint END),
            (CASE WHEN s.role = 'owner' THEN p_owners END)) AS m (payload)
      WHERE m.payload IS NOT NULL;
END $$;
COMMENT ON FUNCTION clinic_private.tell(text, text, uuid, uuid, text) IS 'notify() for a step, without rows';

CREATE OR REPLACE FUNCTION clinic_private.notify_board() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_row clinic.current_attentions := CASE WHEN tg_op = 'DELETE' THEN old ELSE new END;
    v_hint jsonb := jsonb_build_object('topic', 'board', 'op', lower(tg_op), 'id', v_row.id);
    v_staff text := v_hint;
    v_owner text := v_hint;
    v_moves boolean := true;
BEGIN
    IF tg_op <> 'DELETE' THEN
        v_staff := v_hint || jsonb_build_object('row', clinic_private.board_row(new));
        v_owner := v_hint || jsonb_build_object('row', jsonb_build_object('id', new.id, 'patient_id', new.patient_id,
            'state', new.state, 'turn', new.turn, 'arrived_at', new.arrived_at));
        -- A notification holds 8000 bytes: of what is longer the hint alone, to be fetched by id.
        IF octet_length(v_staff) > 7900 THEN
            v_staff := v_hint;
        END IF;
    END IF;
    IF tg_op = 'UPDATE' THEN
        v_moves := (new.state, new.triage, new.vet_id, new.arrived_at, new.turn)
            IS DISTINCT FROM (old.state, old.triage, old.vet_id, old.arrived_at, old.turn);
    END IF;
    -- When the order changes, owners who wait count those before them again, and screens read again.
    PERFORM pg_catalog.pg_notify(s.channel, m.payload)
       FROM clinic_private.subscriptions s
      CROSS JOIN LATERAL (
            SELECT CASE WHEN s.role IN ('reception', 'vet', 'admin') THEN v_staff
                        WHEN s.role = 'owner' AND s.person_id = v_row.owner_id THEN v_owner
                        WHEN s.role = 'board' AND v_moves THEN '{"topic":"board","op":"hint"}' END
            UNION ALL
            SELECT '{"topic":"queue","op":"update","id":null}'
             WHERE v_moves AND s.role = 'owner'
               AND EXISTS (SELECT FROM clinic.current_attentions c WHERE c.owner_id = s.person_id)) AS m (payload)
      WHERE m.payload IS NOT NULL;
    RETURN NULL;
END $$;

CREATE FUNCTION clinic_private.notify_appointment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_row clinic.appointments := CASE WHEN tg_op = 'DELETE' THEN old ELSE new END;
    v_frees boolean := true; -- or takes hours
BEGIN
    IF tg_op = 'UPDATE' THEN
        v_frees := (new.starts_at, new.ends_at, new.vet_id, new.status, new.is_overbooked)
            IS DISTINCT FROM (old.starts_at, old.ends_at, old.vet_id, old.status, old.is_overbooked);
    END IF;
    PERFORM clinic_private.tell('appointments', tg_op, v_row.id, v_row.owner_id,
        CASE WHEN v_frees THEN '{"id": null, "op": "update", "topic": "slots"}' END);
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION clinic_private.notify_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF tg_op = 'DELETE' THEN
        PERFORM clinic_private.tell('records', tg_op, old.id, NULL);
    ELSE
        PERFORM clinic_private.tell('records', tg_op, new.id, CASE WHEN new.signed_at IS NOT NULL THEN new.owner_id END);
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION clinic_private.notify_patient() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_row clinic.patients := CASE WHEN tg_op = 'DELETE' THEN old ELSE new END;
BEGIN
    PERFORM clinic_private.tell('patients', tg_op, v_row.id, v_row.owner_id);
    IF tg_op = 'UPDATE' AND new.owner_id <> old.owner_id THEN
        -- the former owner: the same row, gone from this side
        PERFORM pg_catalog.pg_notify(s.channel, jsonb_build_object('topic', 'patients', 'op', 'delete', 'id', new.id)::text)
           FROM clinic_private.subscriptions s WHERE s.person_id = old.owner_id AND s.role = 'owner';
    END IF;
    RETURN NULL;
END $$;

ALTER FUNCTION clinic_private.audit_record() SECURITY INVOKER;
ALTER FUNCTION clinic_private.audit_record() RESET ALL;

SET LOCAL ROLE huella_schema;
DO $$
DECLARE
    v_table text;
BEGIN
    FOREACH v_table IN ARRAY ARRAY['appointments', 'current_attentions', 'records', 'patients'] LOOP
        EXECUTE format('DROP TRIGGER _100_touch ON clinic.%I', v_table);
        EXECUTE format('CREATE TRIGGER _100_touch BEFORE UPDATE ON clinic.%I FOR EACH ROW '
                       'EXECUTE FUNCTION clinic_private.touch_row()', v_table);
        EXECUTE format('DROP TRIGGER _500_audit ON clinic.%I', v_table);
    END LOOP;
END $$;
CREATE TRIGGER _500_audit AFTER INSERT OR DELETE ON clinic.current_attentions
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_row('reason', 'triage_reason');
CREATE TRIGGER _510_audit_change AFTER UPDATE ON clinic.current_attentions
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_attention('reason', 'triage_reason');
CREATE TRIGGER _500_audit AFTER INSERT OR DELETE ON clinic.appointments
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_row('reason');
CREATE TRIGGER _510_audit_change AFTER UPDATE ON clinic.appointments
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_appointment('reason');
CREATE TRIGGER _500_audit AFTER INSERT OR DELETE ON clinic.records
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_row('visit_reason', 'anamnesis', 'diagnosis', 'treatment', 'internal_notes');
CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.patients
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_row();

DROP TRIGGER _950_hint ON clinic.current_attentions; -- notify_board() does both
DROP TRIGGER _950_hint ON clinic.appointments;
DROP TRIGGER _900_notify ON clinic.appointments;
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.appointments
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_appointment();
DROP TRIGGER _900_notify ON clinic.patients;
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.patients
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_patient();
DROP TRIGGER _200_guard ON clinic.appointments;
CREATE TRIGGER _200_guard BEFORE UPDATE ON clinic.appointments
    FOR EACH ROW WHEN (new.status <> old.status) EXECUTE FUNCTION clinic_private.guard_appointment();
SET LOCAL ROLE huella_definer;
DROP FUNCTION clinic_private.hint_queue();

-- ---- the steps

-- Puts a patient on the board; HU015 when it is there already under another id.
CREATE OR REPLACE FUNCTION clinic_private.arrive(p_attention uuid, p_person uuid, p_patient uuid, p_owner uuid,
    p_appointment uuid, p_vet uuid, p_reason text, p_triage integer)
RETURNS jsonb LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    v_row clinic.current_attentions;
    v_here uuid;
    v_before bigint;
BEGIN
    -- The day's numbers as next_turn() gives them, which is asked on its first check-in.
    SELECT c.id, t.before - t.last INTO v_here, v_before
      FROM clinic.settings s
      LEFT JOIN clinic_private.turns t ON t.day = (now() AT TIME ZONE s.time_zone)::date
      LEFT JOIN clinic.current_attentions c ON c.id = p_attention OR c.patient_id = p_patient;
    IF v_here IS NULL THEN
        INSERT INTO clinic.current_attentions (id, patient_id, owner_id, appointment_id, vet_id, reason, triage, turn, created_by)
        VALUES (p_attention, p_patient, p_owner, p_appointment, p_vet, p_reason, p_triage,
            coalesce(CASE WHEN v_before IS NOT NULL THEN nextval('clinic_private.turn_numbers') - v_before END,
                     clinic_private.next_turn()), p_person)
        ON CONFLICT DO NOTHING
        RETURNING * INTO v_row;
        IF FOUND THEN
            RETURN clinic_private.board_row(v_row);
        END IF; -- somebody else at the same moment
    END IF;
    SELECT c.* INTO v_row FROM clinic.current_attentions c WHERE c.id = p_attention AND c.patient_id = p_patient;
    IF FOUND THEN
        RETURN clinic_private.board_row(v_row); -- done already: a retry
    END IF;
    RAISE EXCEPTION USING ERRCODE = 'HU015', MESSAGE = 'already_on_board';
END $$;

CREATE OR REPLACE FUNCTION clinic.check_in(p_attention uuid, p_appointment uuid)
RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    v_person uuid := clinic_private.gate('reception', 'vet', 'admin');
    v_row record;
BEGIN
    SELECT a.id, a.patient_id, a.owner_id, a.vet_id, a.reason, a.status,
           (a.starts_at AT TIME ZONE s.time_zone)::date = (now() AT TIME ZONE s.time_zone)::date AS is_today
      INTO v_row FROM clinic.appointments a CROSS JOIN clinic.settings s
     WHERE a.id = p_appointment FOR NO KEY UPDATE OF a;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'appointment_not_found';
    ELSIF v_row.status IN ('programada', 'cancelada', 'ausente') THEN
        RAISE EXCEPTION USING ERRCODE = 'HU014', MESSAGE = 'not_confirmed';
    ELSIF v_row.status = 'atendida' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'already_attended';
    ELSIF NOT v_row.is_today THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'not_today';
    END IF;
    RETURN clinic_private.arrive(p_attention, v_person, v_row.patient_id, v_row.owner_id, v_row.id,
        v_row.vet_id, v_row.reason, 3);
END $$;

-- The vet takes a patient: atendiendo, the vet is the caller, the record is open. One action.
CREATE OR REPLACE FUNCTION clinic.take(p_attention uuid, p_record uuid)
RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    v_person uuid := clinic_private.gate('vet');
    v_row clinic.current_attentions;
BEGIN
    UPDATE clinic.current_attentions c SET state = 'atendiendo', vet_id = v_person,
        called_at = clock_timestamp(), record_id = p_record
     WHERE c.id = p_attention AND c.state = 'en_cola' RETURNING c.* INTO v_row;
    IF FOUND THEN
        INSERT INTO clinic.records (id, patient_id, owner_id, vet_id, appointment_id, attention_id, attended_on,
            visit_reason, turn, triage, arrived_at, called_at, created_by)
        SELECT p_record, v_row.patient_id, v_row.owner_id, v_person, v_row.appointment_id, v_row.id,
               (now() AT TIME ZONE s.time_zone)::date, v_row.reason, v_row.turn, v_row.triage, v_row.arrived_at,
               v_row.called_at, v_person
          FROM clinic.settings s;
        RETURN p_record;
    END IF;
    v_row := clinic_private.attention(p_attention);
    IF v_row.state = 'en_cola' THEN
        RETURN clinic.take(p_attention, p_record); -- called back at this moment
    ELSIF v_row.vet_id = v_person THEN
        RETURN v_row.record_id; -- done already: a retry, or the same vet comes back
    END IF;
    RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'another_vet_attends';
END $$;
DROP FUNCTION clinic_private.open_record(uuid, clinic.current_attentions, uuid);

-- Finishes: takes the patient off the board; the appointment is atendida. The text may still be
-- written, until it is signed.
CREATE OR REPLACE FUNCTION clinic.finish(p_record uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    v_person uuid := clinic_private.gate('vet');
    v_row clinic.records;
BEGIN
    UPDATE clinic.records r SET finished_at = clock_timestamp()
     WHERE r.id = p_record AND r.vet_id = v_person AND r.finished_at IS NULL RETURNING r.* INTO v_row;
    IF FOUND THEN
        PERFORM clinic_private.leave_board(v_row);
        RETURN;
    END IF;
    SELECT * INTO v_row FROM clinic.records r WHERE r.id = p_record;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'record_not_found';
    ELSIF v_row.vet_id <> v_person THEN
        RAISE EXCEPTION USING ERRCODE = 'HU002', MESSAGE = 'another_vets_record';
    END IF; -- finished already: a retry
END $$;

ALTER FUNCTION clinic.save_record(uuid, integer, text, text, text, text, numeric) SET plan_cache_mode = force_generic_plan;
RESET ROLE;
