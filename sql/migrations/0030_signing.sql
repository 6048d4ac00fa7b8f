-- SPDX-License-Identifier: GPL-3.0-or-later
-- Finishing and signing are two acts: finishing moves the board and can be taken back for some
-- minutes, signing closes the text for ever. And a save that costs little.

SET LOCAL ROLE huella_schema;

ALTER TABLE clinic.records ADD COLUMN finished_at timestamptz;
COMMENT ON COLUMN clinic.records.finished_at IS 'When the patient left the board; the text may still be a draft';
COMMENT ON COLUMN clinic.records.signed_at IS 'From here on the text is read-only for everybody, for ever';
GRANT SELECT (finished_at) ON clinic.records TO huella_reception, huella_vet, huella_admin;

-- What was signed before this file was finished then; the guards would hold us up.
ALTER TABLE clinic.records DISABLE TRIGGER USER;
SET LOCAL ROLE huella_definer;
UPDATE clinic.records SET finished_at = signed_at WHERE signed_at IS NOT NULL;
SET LOCAL ROLE huella_schema;
ALTER TABLE clinic.records ENABLE TRIGGER USER;
ALTER TABLE clinic.records ADD CONSTRAINT signed_means_finished CHECK (signed_at IS NULL OR finished_at IS NOT NULL);

SET LOCAL ROLE huella_definer;

CREATE FUNCTION clinic_private.finish_signed_record()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    new.finished_at := new.signed_at;
    RETURN new;
END $$;
COMMENT ON FUNCTION clinic_private.finish_signed_record() IS 'Records that come in signed (imports) are finished';

CREATE OR REPLACE FUNCTION clinic_private.guard_record()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'HU013', MESSAGE = 'signed';
END $$;
COMMENT ON FUNCTION clinic_private.guard_record() IS 'A signed record does not change, whoever writes';

-- The trail of a change, without making JSON of long texts first. It names every column that may
-- change: tests/sql/records_test.sql fails where one is missing.
CREATE FUNCTION clinic_private.audit_record()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_masked constant jsonb := '"***"';
    v_changes jsonb := '{}';
BEGIN
    IF new.anamnesis IS DISTINCT FROM old.anamnesis THEN v_changes := v_changes || jsonb_build_object('anamnesis', v_masked); END IF;
    IF new.diagnosis IS DISTINCT FROM old.diagnosis THEN v_changes := v_changes || jsonb_build_object('diagnosis', v_masked); END IF;
    IF new.treatment IS DISTINCT FROM old.treatment THEN v_changes := v_changes || jsonb_build_object('treatment', v_masked); END IF;
    IF new.internal_notes IS DISTINCT FROM old.internal_notes THEN v_changes := v_changes || jsonb_build_object('internal_notes', v_masked); END IF;
    IF new.visit_reason IS DISTINCT FROM old.visit_reason THEN v_changes := v_changes || jsonb_build_object('visit_reason', v_masked); END IF;
    IF new.version <> old.version THEN v_changes := v_changes || jsonb_build_object('version', jsonb_build_array(old.version, new.version)); END IF;
    IF new.weight_kg IS DISTINCT FROM old.weight_kg THEN v_changes := v_changes || jsonb_build_object('weight_kg', jsonb_build_array(old.weight_kg, new.weight_kg)); END IF;
    IF new.finished_at IS DISTINCT FROM old.finished_at THEN v_changes := v_changes || jsonb_build_object('finished_at', jsonb_build_array(old.finished_at, new.finished_at)); END IF;
    IF new.signed_at IS DISTINCT FROM old.signed_at THEN v_changes := v_changes || jsonb_build_object('signed_at', jsonb_build_array(old.signed_at, new.signed_at)); END IF;
    IF (new.patient_id, new.owner_id, new.vet_id, new.appointment_id, new.attention_id, new.attended_on, new.turn, new.triage,
        new.arrived_at, new.called_at, new.created_by) IS DISTINCT FROM
       (old.patient_id, old.owner_id, old.vet_id, old.appointment_id, old.attention_id, old.attended_on, old.turn, old.triage,
        old.arrived_at, old.called_at, old.created_by) THEN
        v_changes := v_changes || jsonb_build_object('row', jsonb_build_array(
            to_jsonb(old) - ARRAY['anamnesis', 'diagnosis', 'treatment', 'internal_notes', 'visit_reason'],
            to_jsonb(new) - ARRAY['anamnesis', 'diagnosis', 'treatment', 'internal_notes', 'visit_reason']));
    END IF;
    IF v_changes <> '{}' THEN
        INSERT INTO clinic.audit_log (person_id, action, table_name, row_id, changes)
        VALUES (clinic.current_person(), 'update', 'records', new.id, v_changes);
    END IF;
    RETURN NULL;
END $$;

-- The staff hears of every change; the owner of what is signed: when a vet types is not his affair.
CREATE FUNCTION clinic_private.notify_record()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF tg_op = 'DELETE' THEN
        PERFORM clinic_private.notify('records', 'delete', old.id);
    ELSE
        PERFORM clinic_private.notify('records', lower(tg_op), new.id,
            CASE WHEN new.signed_at IS NOT NULL THEN new.owner_id END);
    END IF;
    RETURN NULL;
END $$;

-- What belongs to a record is told under the record's id.
CREATE FUNCTION clinic_private.notify_done_procedure()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF tg_op = 'DELETE' THEN
        PERFORM clinic_private.notify('records', 'update', old.record_id);
    ELSE
        PERFORM clinic_private.notify('records', 'update', new.record_id, CASE WHEN new.is_published THEN new.owner_id END);
    END IF;
    RETURN NULL;
END $$;

SET LOCAL ROLE huella_schema;
DROP TRIGGER _200_guard ON clinic.records;
DROP TRIGGER _500_audit ON clinic.records;
DROP TRIGGER _900_notify ON clinic.records;
DROP TRIGGER _900_notify ON clinic.record_procedures;
DROP TRIGGER _900_notify ON clinic.record_addenda;
CREATE TRIGGER _150_finish BEFORE INSERT ON clinic.records
    FOR EACH ROW WHEN (new.signed_at IS NOT NULL AND new.finished_at IS NULL)
    EXECUTE FUNCTION clinic_private.finish_signed_record();
CREATE TRIGGER _200_guard BEFORE UPDATE ON clinic.records
    FOR EACH ROW WHEN (old.signed_at IS NOT NULL) EXECUTE FUNCTION clinic_private.guard_record();
CREATE TRIGGER _500_audit AFTER INSERT OR DELETE ON clinic.records
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change('visit_reason', 'anamnesis', 'diagnosis',
        'treatment', 'internal_notes');
CREATE TRIGGER _510_audit_change AFTER UPDATE ON clinic.records
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_record();
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.records
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_record();
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.record_procedures
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_done_procedure();
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.record_addenda
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_change('records', 'record_id');
SET LOCAL ROLE huella_definer;

-- As before (0015), in fewer steps: a text is checked only where it is new.
CREATE OR REPLACE FUNCTION clinic.save_record(p_record uuid, p_version integer, p_anamnesis text, p_diagnosis text,
    p_treatment text, p_internal_notes text, p_weight_kg numeric)
RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('vet');
    v_row clinic.records;
    v_new clinic.records;
BEGIN
    SELECT * INTO v_row FROM clinic.records r WHERE r.id = p_record FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'record_not_found';
    ELSIF v_row.signed_at IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU013', MESSAGE = 'signed';
    ELSIF v_row.vet_id <> v_person THEN
        RAISE EXCEPTION USING ERRCODE = 'HU002', MESSAGE = 'another_vets_record';
    ELSIF p_weight_kg <= 0 OR p_weight_kg > 1500 OR p_weight_kg = 'NaN' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'weight_kg';
    END IF;
    v_new := v_row;
    IF p_anamnesis IS DISTINCT FROM v_row.anamnesis THEN
        v_new.anamnesis := clinic_private.text_value(p_anamnesis, 'anamnesis', 20000, false, true);
    END IF;
    IF p_diagnosis IS DISTINCT FROM v_row.diagnosis THEN
        v_new.diagnosis := clinic_private.text_value(p_diagnosis, 'diagnosis', 20000, false, true);
    END IF;
    IF p_treatment IS DISTINCT FROM v_row.treatment THEN
        v_new.treatment := clinic_private.text_value(p_treatment, 'treatment', 20000, false, true);
    END IF;
    IF p_internal_notes IS DISTINCT FROM v_row.internal_notes THEN
        v_new.internal_notes := clinic_private.text_value(p_internal_notes, 'internal_notes', 20000, false, true);
    END IF;
    v_new.weight_kg := round(p_weight_kg, 2);
    IF v_new IS NOT DISTINCT FROM v_row THEN
        RETURN v_row.version; -- it says the same already: a retry
    ELSIF v_row.version <> p_version THEN
        RAISE EXCEPTION USING ERRCODE = 'HU010', MESSAGE = 'changed_meanwhile';
    END IF;
    UPDATE clinic.records SET anamnesis = v_new.anamnesis, diagnosis = v_new.diagnosis, treatment = v_new.treatment,
        internal_notes = v_new.internal_notes, weight_kg = v_new.weight_kg, version = v_row.version + 1 WHERE id = p_record;
    RETURN v_row.version + 1;
END $$;

-- The patient leaves the board with today's weight; the appointment is atendida.
CREATE FUNCTION clinic_private.leave_board(p_row clinic.records)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
BEGIN
    DELETE FROM clinic.current_attentions c WHERE c.id = p_row.attention_id;
    IF p_row.weight_kg IS NOT NULL THEN
        UPDATE clinic.patients SET weight_kg = p_row.weight_kg
         WHERE id = p_row.patient_id AND weight_kg IS DISTINCT FROM p_row.weight_kg;
    END IF;
    IF p_row.appointment_id IS NOT NULL THEN
        UPDATE clinic.appointments SET status = 'atendida' WHERE id = p_row.appointment_id AND status <> 'atendida';
    END IF;
END $$;

-- Finishes: takes the patient off the board; the appointment is atendida. The text may still be
-- written, until it is signed.
CREATE OR REPLACE FUNCTION clinic.finish(p_record uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('vet');
    v_row clinic.records;
BEGIN
    SELECT * INTO v_row FROM clinic.records r WHERE r.id = p_record FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'record_not_found';
    ELSIF v_row.vet_id <> v_person THEN
        RAISE EXCEPTION USING ERRCODE = 'HU002', MESSAGE = 'another_vets_record';
    ELSIF v_row.finished_at IS NOT NULL THEN
        RETURN; -- done already: a retry
    END IF;
    UPDATE clinic.records SET finished_at = clock_timestamp() WHERE id = p_record;
    PERFORM clinic_private.leave_board(v_row);
END $$;

-- Signs what the vet has read, p_version (HU010 when it is another): from now on nobody changes it,
-- and the owner may read it. Also finishes, where that was not done. Nothing takes a signature back.
CREATE FUNCTION clinic.sign_record(p_record uuid, p_version integer)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('vet');
    v_row clinic.records;
BEGIN
    SELECT * INTO v_row FROM clinic.records r WHERE r.id = p_record FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'record_not_found';
    ELSIF v_row.vet_id <> v_person THEN
        RAISE EXCEPTION USING ERRCODE = 'HU002', MESSAGE = 'another_vets_record';
    ELSIF v_row.signed_at IS NOT NULL THEN
        RETURN; -- done already: a retry
    ELSIF v_row.version IS DISTINCT FROM p_version THEN
        RAISE EXCEPTION USING ERRCODE = 'HU010', MESSAGE = 'changed_meanwhile';
    ELSIF v_row.diagnosis IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'required', COLUMN = 'diagnosis';
    END IF;
    UPDATE clinic.records SET signed_at = clock_timestamp(), finished_at = coalesce(finished_at, clock_timestamp())
     WHERE id = p_record;
    UPDATE clinic.record_procedures SET is_published = true WHERE record_id = p_record;
    PERFORM clinic_private.publish_media(p_record, true);
    IF v_row.finished_at IS NULL THEN
        PERFORM clinic_private.leave_board(v_row);
    ELSIF v_row.weight_kg IS NOT NULL AND NOT EXISTS (
        SELECT FROM clinic.records r WHERE r.patient_id = v_row.patient_id AND r.called_at > v_row.called_at
           AND r.weight_kg IS NOT NULL) THEN
        UPDATE clinic.patients SET weight_kg = v_row.weight_kg
         WHERE id = v_row.patient_id AND weight_kg IS DISTINCT FROM v_row.weight_kg; -- written after the finish
    END IF;
END $$;
COMMENT ON FUNCTION clinic.sign_record(uuid, integer) IS 'Closes the text of a record for ever; irreversible';
GRANT EXECUTE ON FUNCTION clinic.sign_record(uuid, integer) TO huella_vet;

-- Within the clinic's minutes a wrong finish is taken back: the patient is on the board as before.
-- Not once it is signed.
CREATE OR REPLACE FUNCTION clinic.undo_finish(p_record uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('reception', 'vet', 'admin');
    v_row clinic.records;
BEGIN
    SELECT * INTO v_row FROM clinic.records r WHERE r.id = p_record FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'record_not_found';
    ELSIF v_row.signed_at IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU013', MESSAGE = 'signed';
    ELSIF v_row.finished_at IS NULL THEN
        RETURN; -- done already: a retry
    ELSIF v_row.finished_at < clock_timestamp() - (SELECT make_interval(mins => s.undo_minutes) FROM clinic.settings s) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU008', MESSAGE = 'too_late';
    END IF;
    UPDATE clinic.records SET finished_at = NULL WHERE id = p_record;
    INSERT INTO clinic.current_attentions (id, patient_id, owner_id, appointment_id, vet_id, record_id, state,
        triage, turn, reason, arrived_at, called_at, created_by)
    VALUES (v_row.attention_id, v_row.patient_id, v_row.owner_id, v_row.appointment_id, v_row.vet_id, p_record,
        'atendiendo', v_row.triage, v_row.turn, v_row.visit_reason, v_row.arrived_at, v_row.called_at, v_person);
    UPDATE clinic.appointments SET status = 'confirmada' WHERE id = v_row.appointment_id;
    PERFORM clinic_private.audit('undo_finish', 'records', p_record, NULL);
EXCEPTION WHEN unique_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'HU015', MESSAGE = 'already_on_board';
END $$;

-- The two functions of 0026 that looked at the signature to know when a visit ended.
CREATE OR REPLACE FUNCTION clinic.reversible_steps()
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
            SELECT 'finish', r.id, r.patient_id, r.turn, r.vet_id, r.finished_at
              FROM clinic.users v
              JOIN clinic.records r ON r.vet_id = v.id AND r.attended_on >= clinic_private.today() - 1
             WHERE v.role = 'vet' AND r.finished_at > v_since AND r.signed_at IS NULL
               AND NOT EXISTS (SELECT FROM clinic.current_attentions c WHERE c.patient_id = r.patient_id)) x
      JOIN clinic.patients p ON p.id = x.patient_id
      JOIN clinic.users u ON u.id = x.person
     ORDER BY x.at DESC LIMIT 20;
END $$;

CREATE OR REPLACE FUNCTION clinic_private.paces()
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
    SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM r.finished_at - r.called_at) / 60),
           count(*) INTO v_all, v_count
      FROM clinic.users u
      JOIN clinic.records r ON r.vet_id = u.id AND r.attended_on = v_today
     WHERE u.role = 'vet' AND r.finished_at > r.called_at AND r.finished_at < r.called_at + interval '4 hours';
    v_all := CASE WHEN v_plan IS NULL THEN v_all
                  ELSE (3 * v_plan + v_count * coalesce(v_all, 0)) / (3 + v_count) END;
    RETURN QUERY
    SELECT u.id, CASE WHEN v_all IS NULL THEN NULL
                      ELSE (3 * v_all + mine.visits * coalesce(mine.median, 0)) / (3 + mine.visits) END
      FROM clinic.users u
     CROSS JOIN LATERAL (
            SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM r.finished_at - r.called_at) / 60) AS median,
                   count(*) AS visits, max(r.finished_at) AS last
              FROM clinic.records r
             WHERE r.vet_id = u.id AND r.attended_on = v_today
               AND r.finished_at > r.called_at AND r.finished_at < r.called_at + interval '4 hours') mine
     WHERE u.role = 'vet' AND u.is_active
       AND (clinic_private.vet_works(u.id, now(), now() + interval '1 minute')
            OR mine.last > now() - interval '1 hour'
            OR EXISTS (SELECT FROM clinic.current_attentions c WHERE c.vet_id = u.id AND c.state = 'atendiendo'));
END $$;
RESET ROLE;
