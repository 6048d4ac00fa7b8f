-- SPDX-License-Identifier: GPL-3.0-or-later
-- Prescriptions: what a vet orders for a patient. Issued once and for ever; a correction is a new
-- one that replaces it. And the licence that a vet signs them with.

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic.prescriptions (
    id uuid PRIMARY KEY,
    record_id uuid NOT NULL,
    patient_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    vet_id uuid NOT NULL REFERENCES clinic.users (id),
    licence_number text CHECK (length(licence_number) <= 40), -- the vet's on that day
    replaces_id uuid,
    notes text CHECK (length(notes) <= 2000),
    issued_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid NOT NULL REFERENCES clinic.users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT prescriptions_id_owner_key UNIQUE (id, owner_id),
    CONSTRAINT replaced_once UNIQUE (replaces_id),
    CONSTRAINT prescriptions_record_fkey FOREIGN KEY (record_id, owner_id)
        REFERENCES clinic.records (id, owner_id),
    CONSTRAINT prescriptions_patient_fkey FOREIGN KEY (patient_id, owner_id)
        REFERENCES clinic.patients (id, owner_id),
    CONSTRAINT prescriptions_replaces_fkey FOREIGN KEY (replaces_id, owner_id)
        REFERENCES clinic.prescriptions (id, owner_id)
);
COMMENT ON TABLE clinic.prescriptions IS 'What a vet ordered in a visit. Never changed; a correction replaces it.';
COMMENT ON COLUMN clinic.prescriptions.replaces_id IS 'The prescription that this one corrects';
CREATE INDEX prescriptions_record_idx ON clinic.prescriptions (record_id, owner_id); -- of a visit
CREATE INDEX prescriptions_patient_idx ON clinic.prescriptions (patient_id, owner_id, issued_at); -- of a patient
CREATE INDEX prescriptions_replaces_idx ON clinic.prescriptions (replaces_id, owner_id); -- for the foreign key
CREATE INDEX prescriptions_vet_idx ON clinic.prescriptions (vet_id); -- for the foreign key
CREATE INDEX prescriptions_created_by_idx ON clinic.prescriptions (created_by); -- for the foreign key

ALTER TABLE clinic.prescriptions ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.prescriptions FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.prescriptions TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_own ON clinic.prescriptions FOR SELECT TO huella_owner
    USING (owner_id = (SELECT clinic.current_person()));
CREATE POLICY select_staff ON clinic.prescriptions FOR SELECT TO huella_vet, huella_admin
    USING ((SELECT clinic.has_role('vet', 'admin')));
REVOKE UPDATE, DELETE ON clinic.prescriptions FROM huella_definer; -- what is issued stays
GRANT SELECT (id, record_id, patient_id, owner_id, licence_number, replaces_id, notes, issued_at)
    ON clinic.prescriptions TO huella_owner;
GRANT SELECT (id, record_id, patient_id, owner_id, vet_id, licence_number, replaces_id, notes, issued_at,
              created_by, created_at)
    ON clinic.prescriptions TO huella_vet, huella_admin;
CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.prescriptions
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change('notes');
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.prescriptions
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_change('records');

CREATE TABLE clinic.prescription_items (
    id uuid PRIMARY KEY,
    prescription_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    position integer NOT NULL CHECK (position BETWEEN 1 AND 40),
    drug text NOT NULL CHECK (length(drug) BETWEEN 1 AND 200),
    presentation text CHECK (length(presentation) <= 200),
    dose text NOT NULL CHECK (length(dose) BETWEEN 1 AND 200),
    route text CHECK (length(route) <= 100),
    frequency text CHECK (length(frequency) <= 200),
    duration text CHECK (length(duration) <= 200),
    quantity text CHECK (length(quantity) <= 100),
    instructions text CHECK (length(instructions) <= 1000),
    created_by uuid NOT NULL REFERENCES clinic.users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT one_item_a_place UNIQUE (prescription_id, position),
    CONSTRAINT prescription_items_prescription_fkey FOREIGN KEY (prescription_id, owner_id)
        REFERENCES clinic.prescriptions (id, owner_id)
);
COMMENT ON TABLE clinic.prescription_items IS 'A line of a prescription: the drug, and how it is given.';
CREATE INDEX prescription_items_prescription_idx ON clinic.prescription_items (prescription_id, owner_id); -- for the foreign key
CREATE INDEX prescription_items_newest_idx ON clinic.prescription_items (created_at DESC); -- what vets order, to suggest it
CREATE INDEX prescription_items_created_by_idx ON clinic.prescription_items (created_by); -- for the foreign key

ALTER TABLE clinic.prescription_items ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.prescription_items FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.prescription_items TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_own ON clinic.prescription_items FOR SELECT TO huella_owner
    USING (owner_id = (SELECT clinic.current_person()));
CREATE POLICY select_staff ON clinic.prescription_items FOR SELECT TO huella_vet, huella_admin
    USING ((SELECT clinic.has_role('vet', 'admin')));
REVOKE UPDATE, DELETE ON clinic.prescription_items FROM huella_definer; -- what is issued stays
GRANT SELECT (id, prescription_id, owner_id, position, drug, presentation, dose, route, frequency, duration,
              quantity, instructions, created_at)
    ON clinic.prescription_items TO huella_owner, huella_vet, huella_admin;
CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.prescription_items
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change('drug', 'presentation', 'dose', 'route',
        'frequency', 'duration', 'quantity', 'instructions');
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.prescription_items
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_change('records', 'prescription_id');

SET LOCAL ROLE huella_definer;

-- The lines of p_items, one at a time. A wrong value is blamed on items.<place>.<column>.
CREATE FUNCTION clinic_private.add_prescription_item(p_prescription clinic.prescriptions, p_item jsonb, p_place integer)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_at text := 'items.' || p_place || '.';
BEGIN
    INSERT INTO clinic.prescription_items (id, prescription_id, owner_id, position, drug, presentation, dose,
        route, frequency, duration, quantity, instructions, created_by)
    VALUES ((p_item ->> 'id')::uuid, p_prescription.id, p_prescription.owner_id, p_place,
        clinic_private.text_value(p_item ->> 'drug', v_at || 'drug', 200, true),
        clinic_private.text_value(p_item ->> 'presentation', v_at || 'presentation', 200),
        clinic_private.text_value(p_item ->> 'dose', v_at || 'dose', 200, true),
        clinic_private.text_value(p_item ->> 'route', v_at || 'route', 100),
        clinic_private.text_value(p_item ->> 'frequency', v_at || 'frequency', 200),
        clinic_private.text_value(p_item ->> 'duration', v_at || 'duration', 200),
        clinic_private.text_value(p_item ->> 'quantity', v_at || 'quantity', 100),
        clinic_private.text_value(p_item ->> 'instructions', v_at || 'instructions', 1000, false, true),
        p_prescription.created_by);
EXCEPTION WHEN invalid_text_representation OR not_null_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = v_at || 'id';
END $$;

-- Issues a prescription of one's own visit, a draft or signed. p_items is an array of 1 to 40 objects
-- of id and the items' columns. p_replaces: one of the same visit that nobody has replaced (HU010).
CREATE FUNCTION clinic.issue_prescription(p_id uuid, p_record uuid, p_replaces uuid, p_notes text, p_items jsonb)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('vet');
    v_record clinic.records;
    v_row clinic.prescriptions;
BEGIN
    SELECT * INTO v_row FROM clinic.prescriptions p WHERE p.id = p_id;
    IF FOUND AND v_row.vet_id = v_person AND v_row.record_id = p_record THEN
        RETURN; -- done already: a retry
    ELSIF FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU006', MESSAGE = 'already_exists', COLUMN = 'id';
    END IF;
    SELECT * INTO v_record FROM clinic.records r WHERE r.id = p_record FOR KEY SHARE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'record_not_found';
    ELSIF v_record.vet_id <> v_person THEN
        RAISE EXCEPTION USING ERRCODE = 'HU002', MESSAGE = 'another_vets_record';
    ELSIF p_replaces IS NOT NULL AND NOT EXISTS (SELECT FROM clinic.prescriptions p
            WHERE p.id = p_replaces AND p.record_id = p_record) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'prescription_not_found';
    ELSIF p_items IS NULL OR jsonb_typeof(p_items) <> 'array' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'items';
    ELSIF jsonb_array_length(p_items) NOT BETWEEN 1 AND 40 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'items';
    END IF;
    INSERT INTO clinic.prescriptions (id, record_id, patient_id, owner_id, vet_id, licence_number, replaces_id,
        notes, issued_at, created_by)
    VALUES (p_id, p_record, v_record.patient_id, v_record.owner_id, v_person,
        (SELECT u.licence_number FROM clinic.users u WHERE u.id = v_person), p_replaces,
        clinic_private.text_value(p_notes, 'notes', 2000, false, true), clock_timestamp(), v_person)
    RETURNING * INTO v_row;
    FOR i IN 1 .. jsonb_array_length(p_items) LOOP
        PERFORM clinic_private.add_prescription_item(v_row, p_items -> (i - 1), i);
    END LOOP;
EXCEPTION WHEN unique_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'HU010', MESSAGE = 'changed_meanwhile';
END $$;
GRANT EXECUTE ON FUNCTION clinic.issue_prescription(uuid, uuid, uuid, text, jsonb) TO huella_vet;

-- A patient's prescriptions, the newest first, each with its lines; an owner's own only.
CREATE FUNCTION clinic.prescriptions_of(p_patient uuid)
RETURNS TABLE (id uuid, record_id uuid, vet_name text, issued_at timestamptz, notes text, replaces_id uuid,
    is_replaced boolean, is_mine boolean, items jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_person uuid := clinic_private.require('owner', 'vet', 'admin');
    v_is_owner boolean := clinic.has_role('owner');
BEGIN
    RETURN QUERY
    SELECT p.id, p.record_id, (u.first_name || ' ' || u.last_name)::text, p.issued_at, p.notes, p.replaces_id,
           EXISTS (SELECT FROM clinic.prescriptions n WHERE n.replaces_id = p.id), p.vet_id = v_person,
           (SELECT jsonb_agg(jsonb_build_object('id', i.id, 'drug', i.drug, 'presentation', i.presentation,
                       'dose', i.dose, 'route', i.route, 'frequency', i.frequency, 'duration', i.duration,
                       'quantity', i.quantity, 'instructions', i.instructions) ORDER BY i.position)
              FROM clinic.prescription_items i WHERE i.prescription_id = p.id)
      FROM clinic.prescriptions p
      JOIN clinic.users u ON u.id = p.vet_id
     WHERE p.patient_id = p_patient AND (NOT v_is_owner OR p.owner_id = v_person)
     ORDER BY p.issued_at DESC, p.id LIMIT 200;
END $$;
GRANT EXECUTE ON FUNCTION clinic.prescriptions_of(uuid) TO huella_owner, huella_vet, huella_admin;

-- The admin says under which licence a vet works; nothing takes it away.
CREATE FUNCTION clinic.set_licence(p_person uuid, p_licence text)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
BEGIN
    PERFORM clinic_private.require('admin');
    UPDATE clinic.users u SET licence_number = clinic_private.text_value(p_licence, 'licence_number', 40)
     WHERE u.id = p_person AND u.role = 'vet';
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'vet_not_found';
    END IF;
END $$;
GRANT EXECUTE ON FUNCTION clinic.set_licence(uuid, text) TO huella_admin;
RESET ROLE;
