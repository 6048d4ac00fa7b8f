-- SPDX-License-Identifier: GPL-3.0-or-later
-- Records (one a visit), their addenda, the catalogue of procedures and what was done.

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic.records (
    id uuid PRIMARY KEY,
    patient_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    vet_id uuid NOT NULL REFERENCES clinic.users (id),
    appointment_id uuid,
    attention_id uuid NOT NULL, -- the board row it came from, which finishing removes
    attended_on date NOT NULL DEFAULT CURRENT_DATE,
    visit_reason text CHECK (length(visit_reason) <= 1000),
    anamnesis text CHECK (length(anamnesis) <= 20000),
    diagnosis text CHECK (length(diagnosis) <= 20000),
    treatment text CHECK (length(treatment) <= 20000),
    internal_notes text CHECK (length(internal_notes) <= 20000), -- owners may not read it
    weight_kg numeric(6, 2) CHECK (weight_kg > 0 AND weight_kg <= 1500),
    version integer NOT NULL DEFAULT 1,
    signed_at timestamptz,
    turn integer NOT NULL,
    triage integer NOT NULL,
    arrived_at timestamptz NOT NULL,
    called_at timestamptz NOT NULL,
    created_by uuid NOT NULL REFERENCES clinic.users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT signed_means_diagnosed CHECK (signed_at IS NULL OR length(btrim(diagnosis)) > 0),
    CONSTRAINT records_id_owner_key UNIQUE (id, owner_id),
    CONSTRAINT records_patient_fkey FOREIGN KEY (patient_id, owner_id)
        REFERENCES clinic.patients (id, owner_id),
    CONSTRAINT records_appointment_fkey FOREIGN KEY (appointment_id, owner_id)
        REFERENCES clinic.appointments (id, owner_id)
);
COMMENT ON TABLE clinic.records IS 'One attended visit. Signed ones change only by an addendum.';
CREATE INDEX records_patient_idx ON clinic.records (patient_id, owner_id, attended_on); -- a patient's history
CREATE INDEX records_owner_idx ON clinic.records (owner_id, attended_on); -- an owner's own list
CREATE INDEX records_vet_idx ON clinic.records (vet_id, attended_on); -- a vet's own, and the foreign key
CREATE INDEX records_appointment_idx ON clinic.records (appointment_id, owner_id); -- for the foreign key
CREATE INDEX records_created_by_idx ON clinic.records (created_by); -- for the foreign key

ALTER TABLE clinic.records ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.records FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.records TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_own ON clinic.records FOR SELECT TO huella_owner
    USING (owner_id = (SELECT clinic.current_person()) AND signed_at IS NOT NULL);
CREATE POLICY select_staff ON clinic.records FOR SELECT TO huella_reception, huella_vet, huella_admin
    USING ((SELECT clinic.has_role('reception', 'vet', 'admin')));
GRANT SELECT (id, patient_id, owner_id, vet_id, appointment_id, attended_on, visit_reason, anamnesis,
              diagnosis, treatment, weight_kg, signed_at, created_at, updated_at)
    ON clinic.records TO huella_owner;
GRANT SELECT (id, patient_id, owner_id, vet_id, appointment_id, attended_on, signed_at, created_at, updated_at)
    ON clinic.records TO huella_reception, huella_admin; -- that a visit was, not what was found
-- The clinic answers for its records, so its reports (schema informes) say what was found and what
-- was done. What vets note for each other (anamnesis, internal_notes) stays with the vets.
GRANT SELECT (diagnosis, treatment, created_by) ON clinic.records TO huella_admin;
GRANT SELECT (id, patient_id, owner_id, vet_id, appointment_id, attention_id, attended_on, visit_reason,
              anamnesis, diagnosis, treatment, internal_notes, weight_kg, version, signed_at, turn, triage,
              arrived_at, called_at, created_by, created_at, updated_at)
    ON clinic.records TO huella_vet;

CREATE TRIGGER _100_touch BEFORE UPDATE ON clinic.records
    FOR EACH ROW EXECUTE FUNCTION clinic_private.touch();
CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.records
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change('visit_reason', 'anamnesis', 'diagnosis',
        'treatment', 'internal_notes');
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.records
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_change('records');

CREATE TABLE clinic.record_addenda (
    id uuid PRIMARY KEY,
    record_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    body text NOT NULL CHECK (length(body) BETWEEN 1 AND 20000),
    created_by uuid NOT NULL REFERENCES clinic.users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT record_addenda_record_fkey FOREIGN KEY (record_id, owner_id)
        REFERENCES clinic.records (id, owner_id)
);
COMMENT ON TABLE clinic.record_addenda IS 'What was added to a signed record, by whom and when.';
CREATE INDEX record_addenda_record_idx ON clinic.record_addenda (record_id, owner_id, created_at); -- under a record
CREATE INDEX record_addenda_created_by_idx ON clinic.record_addenda (created_by); -- for the foreign key
ALTER TABLE clinic.record_addenda ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.record_addenda FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.record_addenda TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_own ON clinic.record_addenda FOR SELECT TO huella_owner
    USING (owner_id = (SELECT clinic.current_person()));
CREATE POLICY select_vet ON clinic.record_addenda FOR SELECT TO huella_vet
    USING ((SELECT clinic.has_role('vet')));
REVOKE UPDATE, DELETE ON clinic.record_addenda FROM huella_definer; -- what is written stays
GRANT SELECT (id, record_id, owner_id, body, created_by, created_at) ON clinic.record_addenda
    TO huella_vet;
GRANT SELECT (id, record_id, owner_id, body, created_at) ON clinic.record_addenda TO huella_owner;
CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.record_addenda
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change('body');
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.record_addenda
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_change('records');

CREATE TABLE clinic.procedures (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    kind text NOT NULL,
    price numeric(12, 2) CHECK (price BETWEEN 0 AND 9999999999), -- NaN is neither
    is_active boolean NOT NULL DEFAULT true,
    created_by uuid REFERENCES clinic.users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT kind_is_known CHECK (kind IN ('rayos_x', 'ecografia', 'sangre', 'orina', 'vacuna', 'cirugia', 'otro'))
);
COMMENT ON TABLE clinic.procedures IS 'The catalogue: X-ray, ultrasound, blood, urine, and what the admin adds.';
CREATE INDEX procedures_created_by_idx ON clinic.procedures (created_by); -- for the foreign key
ALTER TABLE clinic.procedures ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.procedures FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.procedures TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_signed_in ON clinic.procedures FOR SELECT
    TO huella_owner, huella_reception, huella_vet, huella_admin
    USING ((SELECT clinic.current_person()) IS NOT NULL);
REVOKE DELETE ON clinic.procedures FROM huella_definer; -- nothing is erased
GRANT SELECT (id, name, kind, price, is_active, updated_at) ON clinic.procedures
    TO huella_owner, huella_reception, huella_vet, huella_admin;
CREATE TRIGGER _100_touch BEFORE UPDATE ON clinic.procedures
    FOR EACH ROW EXECUTE FUNCTION clinic_private.touch();
CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.procedures
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change();
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.procedures
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_change('settings');

CREATE TABLE clinic.record_procedures (
    id uuid PRIMARY KEY,
    record_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    procedure_id uuid NOT NULL REFERENCES clinic.procedures (id),
    result text CHECK (length(result) <= 10000),
    is_published boolean NOT NULL DEFAULT false, -- true from the record's signature on
    created_by uuid NOT NULL REFERENCES clinic.users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT record_procedures_record_fkey FOREIGN KEY (record_id, owner_id)
        REFERENCES clinic.records (id, owner_id)
);
COMMENT ON TABLE clinic.record_procedures IS 'A procedure done in a visit, with its result.';
CREATE INDEX record_procedures_record_idx ON clinic.record_procedures (record_id, owner_id); -- under a record
CREATE INDEX record_procedures_procedure_idx ON clinic.record_procedures (procedure_id); -- for the foreign key
CREATE INDEX record_procedures_created_by_idx ON clinic.record_procedures (created_by); -- for the foreign key
ALTER TABLE clinic.record_procedures ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.record_procedures FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.record_procedures TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_own ON clinic.record_procedures FOR SELECT TO huella_owner
    USING (owner_id = (SELECT clinic.current_person()) AND is_published);
CREATE POLICY select_staff ON clinic.record_procedures FOR SELECT TO huella_vet, huella_admin
    USING ((SELECT clinic.has_role('vet', 'admin')));
GRANT SELECT (id, record_id, owner_id, procedure_id, result, is_published, created_at, updated_at)
    ON clinic.record_procedures TO huella_owner, huella_vet;
GRANT SELECT (id, record_id, procedure_id, result, created_at)
    ON clinic.record_procedures TO huella_admin; -- reports
CREATE TRIGGER _100_touch BEFORE UPDATE ON clinic.record_procedures
    FOR EACH ROW EXECUTE FUNCTION clinic_private.touch();
CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.record_procedures
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change('result');
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.record_procedures
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_change('records');

SET LOCAL ROLE huella_definer;

-- A signed record is read-only; only undo_finish() takes the signature back.
CREATE FUNCTION clinic_private.guard_record()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF old.signed_at IS NOT NULL AND new.signed_at IS NOT NULL
       OR old.signed_at IS NOT NULL AND (new.anamnesis, new.diagnosis, new.treatment, new.internal_notes)
          IS DISTINCT FROM (old.anamnesis, old.diagnosis, old.treatment, old.internal_notes) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU013', MESSAGE = 'signed';
    END IF;
    RETURN new;
END $$;
SET LOCAL ROLE huella_schema;
CREATE TRIGGER _200_guard BEFORE UPDATE ON clinic.records
    FOR EACH ROW EXECUTE FUNCTION clinic_private.guard_record();
SET LOCAL ROLE huella_definer;

CREATE FUNCTION clinic_private.open_record(p_record uuid, p_row clinic.current_attentions, p_vet uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
BEGIN
    INSERT INTO clinic.records (id, patient_id, owner_id, vet_id, appointment_id, attention_id, attended_on,
        visit_reason, turn, triage, arrived_at, called_at, created_by)
    VALUES (p_record, p_row.patient_id, p_row.owner_id, p_vet, p_row.appointment_id, p_row.id,
        clinic_private.today(), p_row.reason, p_row.turn, p_row.triage, p_row.arrived_at, clock_timestamp(), p_vet);
END $$;

-- Removes a draft that nobody wrote in; HU005 when there is something to lose.
CREATE FUNCTION clinic_private.discard_record(p_record uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
BEGIN
    IF EXISTS (SELECT FROM clinic.records r WHERE r.id = p_record
                AND coalesce(r.anamnesis, r.diagnosis, r.treatment, r.internal_notes) IS NOT NULL)
       OR EXISTS (SELECT FROM clinic.record_procedures x WHERE x.record_id = p_record)
       OR EXISTS (SELECT FROM clinic.record_media x WHERE x.record_id = p_record) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'record_has_text';
    END IF;
    DELETE FROM clinic.records r WHERE r.id = p_record AND r.signed_at IS NULL;
END $$;

-- The draft, locked, when it is the caller's; HU013 when signed, HU002 when another vet's.
CREATE FUNCTION clinic_private.own_draft(p_person uuid, p_record uuid)
RETURNS clinic.records LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    v_row clinic.records;
BEGIN
    SELECT * INTO v_row FROM clinic.records r WHERE r.id = p_record FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'record_not_found';
    ELSIF v_row.signed_at IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU013', MESSAGE = 'signed';
    ELSIF v_row.vet_id <> p_person THEN
        RAISE EXCEPTION USING ERRCODE = 'HU002', MESSAGE = 'another_vets_record';
    END IF;
    RETURN v_row;
END $$;

-- Saves the draft and returns its new version. p_version is the one the caller read: HU010 when the
-- record is newer, unless it says the same already (a retry).
CREATE FUNCTION clinic.save_record(p_record uuid, p_version integer, p_anamnesis text, p_diagnosis text,
    p_treatment text, p_internal_notes text, p_weight_kg numeric)
RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('vet');
    v_row clinic.records := clinic_private.own_draft(v_person, p_record);
    v_anamnesis text := clinic_private.text_value(p_anamnesis, 'anamnesis', 20000, false, true);
    v_diagnosis text := clinic_private.text_value(p_diagnosis, 'diagnosis', 20000, false, true);
    v_treatment text := clinic_private.text_value(p_treatment, 'treatment', 20000, false, true);
    v_notes text := clinic_private.text_value(p_internal_notes, 'internal_notes', 20000, false, true);
BEGIN
    IF p_weight_kg <= 0 OR p_weight_kg > 1500 OR p_weight_kg = 'NaN' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'weight_kg';
    END IF;
    IF (v_row.anamnesis, v_row.diagnosis, v_row.treatment, v_row.internal_notes, v_row.weight_kg)
       IS NOT DISTINCT FROM (v_anamnesis, v_diagnosis, v_treatment, v_notes, round(p_weight_kg, 2)) THEN
        RETURN v_row.version;
    ELSIF v_row.version <> p_version THEN
        RAISE EXCEPTION USING ERRCODE = 'HU010', MESSAGE = 'changed_meanwhile';
    END IF;
    UPDATE clinic.records SET anamnesis = v_anamnesis, diagnosis = v_diagnosis, treatment = v_treatment,
        internal_notes = v_notes, weight_kg = p_weight_kg, version = version + 1 WHERE id = p_record;
    RETURN v_row.version + 1;
END $$;
GRANT EXECUTE ON FUNCTION clinic.save_record(uuid, integer, text, text, text, text, numeric) TO huella_vet;

-- Finishes: signs the record, takes the patient off the board, the appointment is atendida.
CREATE FUNCTION clinic.finish(p_record uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('vet');
    v_row clinic.records;
BEGIN
    IF EXISTS (SELECT FROM clinic.records r WHERE r.id = p_record AND r.vet_id = v_person AND r.signed_at IS NOT NULL) THEN
        RETURN; -- done already: a retry
    END IF;
    v_row := clinic_private.own_draft(v_person, p_record);
    IF v_row.diagnosis IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'required', COLUMN = 'diagnosis';
    END IF;
    UPDATE clinic.records SET signed_at = clock_timestamp() WHERE id = p_record;
    UPDATE clinic.record_procedures SET is_published = true WHERE record_id = p_record;
    PERFORM clinic_private.publish_media(p_record, true);
    IF v_row.weight_kg IS NOT NULL THEN
        UPDATE clinic.patients SET weight_kg = v_row.weight_kg WHERE id = v_row.patient_id;
    END IF;
    DELETE FROM clinic.current_attentions c WHERE c.record_id = p_record;
    UPDATE clinic.appointments SET status = 'atendida' WHERE id = v_row.appointment_id;
END $$;
GRANT EXECUTE ON FUNCTION clinic.finish(uuid) TO huella_vet;

-- Within the clinic's minutes a wrong finish is taken back: the draft is open, the patient on the board.
CREATE FUNCTION clinic.undo_finish(p_record uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('reception', 'vet', 'admin');
    v_row clinic.records;
BEGIN
    SELECT * INTO v_row FROM clinic.records r WHERE r.id = p_record FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'record_not_found';
    ELSIF v_row.signed_at IS NULL THEN
        RETURN; -- done already: a retry
    ELSIF v_row.signed_at < clock_timestamp() - (SELECT make_interval(mins => s.undo_minutes) FROM clinic.settings s) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU008', MESSAGE = 'too_late';
    ELSIF EXISTS (SELECT FROM clinic.record_addenda a WHERE a.record_id = p_record) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU013', MESSAGE = 'has_addenda';
    END IF;
    UPDATE clinic.records SET signed_at = NULL WHERE id = p_record;
    UPDATE clinic.record_procedures SET is_published = false WHERE record_id = p_record;
    PERFORM clinic_private.publish_media(p_record, false);
    INSERT INTO clinic.current_attentions (id, patient_id, owner_id, appointment_id, vet_id, record_id, state,
        triage, turn, reason, arrived_at, called_at, created_by)
    VALUES (v_row.attention_id, v_row.patient_id, v_row.owner_id, v_row.appointment_id, v_row.vet_id, p_record,
        'atendiendo', v_row.triage, v_row.turn, v_row.visit_reason, v_row.arrived_at, v_row.called_at, v_person);
    UPDATE clinic.appointments SET status = 'confirmada' WHERE id = v_row.appointment_id;
    PERFORM clinic_private.audit('undo_finish', 'records', p_record, NULL);
EXCEPTION WHEN unique_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'HU015', MESSAGE = 'already_on_board';
END $$;
GRANT EXECUTE ON FUNCTION clinic.undo_finish(uuid) TO huella_reception, huella_vet, huella_admin;

CREATE FUNCTION clinic.add_addendum(p_id uuid, p_record uuid, p_body text)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('vet');
    v_owner uuid;
BEGIN
    SELECT r.owner_id INTO v_owner FROM clinic.records r WHERE r.id = p_record AND r.signed_at IS NOT NULL
       FOR KEY SHARE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'record_is_not_signed';
    END IF;
    INSERT INTO clinic.record_addenda (id, record_id, owner_id, body, created_by)
    VALUES (p_id, p_record, v_owner, clinic_private.text_value(p_body, 'body', 20000, true, true), v_person)
    ON CONFLICT (id) DO NOTHING;
END $$;
GRANT EXECUTE ON FUNCTION clinic.add_addendum(uuid, uuid, text) TO huella_vet;

CREATE FUNCTION clinic.save_procedure(p_id uuid, p_name text, p_kind text, p_price numeric, p_is_active boolean)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('admin');
BEGIN
    INSERT INTO clinic.procedures (id, name, kind, price, is_active, created_by)
    VALUES (p_id, clinic_private.text_value(p_name, 'name', 100, true), p_kind, p_price, coalesce(p_is_active, true), v_person)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, price = excluded.price,
        is_active = excluded.is_active;
EXCEPTION WHEN check_violation OR not_null_violation OR numeric_value_out_of_range THEN
    RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'price';
END $$;
GRANT EXECUTE ON FUNCTION clinic.save_procedure(uuid, text, text, numeric, boolean) TO huella_admin;

-- Adds a procedure to one's own draft, or changes its result (the same id).
CREATE FUNCTION clinic.save_record_procedure(p_id uuid, p_record uuid, p_procedure uuid, p_result text)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('vet');
    v_row clinic.records := clinic_private.own_draft(v_person, p_record);
BEGIN
    IF NOT EXISTS (SELECT FROM clinic.procedures p WHERE p.id = p_procedure) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'procedure_not_found';
    END IF;
    INSERT INTO clinic.record_procedures (id, record_id, owner_id, procedure_id, result, created_by)
    VALUES (p_id, p_record, v_row.owner_id, p_procedure, clinic_private.text_value(p_result, 'result', 10000, false, true), v_person)
    ON CONFLICT (id) DO UPDATE SET procedure_id = excluded.procedure_id, result = excluded.result
     WHERE record_procedures.record_id = excluded.record_id;
END $$;
GRANT EXECUTE ON FUNCTION clinic.save_record_procedure(uuid, uuid, uuid, text) TO huella_vet;

CREATE FUNCTION clinic.remove_record_procedure(p_id uuid, p_record uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('vet');
    v_row clinic.records := clinic_private.own_draft(v_person, p_record);
BEGIN
    DELETE FROM clinic.record_procedures x WHERE x.id = p_id AND x.record_id = p_record;
END $$;
GRANT EXECUTE ON FUNCTION clinic.remove_record_procedure(uuid, uuid) TO huella_vet;

-- An owner's own signed visits, newest first (owners read no users).
CREATE FUNCTION clinic.my_records(p_patient uuid)
RETURNS TABLE (id uuid, patient_id uuid, patient_name text, vet_name text, attended_on date, visit_reason text,
    diagnosis text, treatment text, weight_kg numeric, procedures text[], addenda text[], media_ids uuid[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_person uuid := clinic_private.require('owner');
BEGIN
    RETURN QUERY
    SELECT r.id, r.patient_id, p.name, (u.first_name || ' ' || u.last_name)::text, r.attended_on, r.visit_reason,
           r.diagnosis, r.treatment, r.weight_kg,
           ARRAY(SELECT c.name || coalesce(': ' || x.result, '') FROM clinic.record_procedures x
                   JOIN clinic.procedures c ON c.id = x.procedure_id
                  WHERE x.record_id = r.id AND x.is_published ORDER BY x.created_at),
           ARRAY(SELECT a.body FROM clinic.record_addenda a WHERE a.record_id = r.id ORDER BY a.created_at),
           ARRAY(SELECT m.media_id FROM clinic.record_media m WHERE m.record_id = r.id ORDER BY m.created_at)
      FROM clinic.records r
      JOIN clinic.patients p ON p.id = r.patient_id
      JOIN clinic.users u ON u.id = r.vet_id
     WHERE r.owner_id = v_person AND r.signed_at IS NOT NULL AND (p_patient IS NULL OR r.patient_id = p_patient)
     ORDER BY r.attended_on DESC, r.signed_at DESC LIMIT 500;
END $$;
GRANT EXECUTE ON FUNCTION clinic.my_records(uuid) TO huella_owner;
RESET ROLE;
