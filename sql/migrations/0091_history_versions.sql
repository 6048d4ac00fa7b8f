-- SPDX-License-Identifier: GPL-3.0-or-later
-- Allergies, chronic conditions and the clinic's notes have a version: of two vets who write them at
-- the same time the second learns what the first wrote, and by whom, before anything is replaced.

SET LOCAL ROLE huella_schema;

ALTER TABLE clinic.clinical_histories
    ADD COLUMN version integer NOT NULL DEFAULT 1,
    ADD COLUMN updated_by uuid REFERENCES clinic.users (id);
COMMENT ON COLUMN clinic.clinical_histories.version IS 'Grows with every change; who saves says which one was read.';
COMMENT ON COLUMN clinic.clinical_histories.updated_by IS 'Who changed it last; NULL while nobody did.';
CREATE INDEX clinical_histories_updated_by_idx ON clinic.clinical_histories (updated_by); -- for the foreign key
GRANT SELECT (version, updated_by) ON clinic.clinical_histories TO huella_vet;

-- It is told under the patient's id, by which everybody asks for it.
DROP TRIGGER _900_notify ON clinic.clinical_histories;
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.clinical_histories
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_change('patients', 'patient_id');

SET LOCAL ROLE huella_definer;
DROP FUNCTION clinic.save_clinical_history(uuid, text, text, text);

-- Saves what is always in sight of a patient and returns its new version. p_version is the one the
-- caller read: HU010 when it is newer, unless it says the same already (a retry).
CREATE FUNCTION clinic.save_clinical_history(p_patient uuid, p_version integer, p_allergies text,
    p_chronic_conditions text, p_notes text)
RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('vet');
    v_row clinic.clinical_histories;
    v_allergies text := clinic_private.text_value(p_allergies, 'allergies', 2000, false, true);
    v_conditions text := clinic_private.text_value(p_chronic_conditions, 'chronic_conditions', 4000, false, true);
    v_notes text := clinic_private.text_value(p_notes, 'notes', 8000, false, true);
BEGIN
    SELECT * INTO v_row FROM clinic.clinical_histories h WHERE h.patient_id = p_patient FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'patient_not_found';
    ELSIF (v_row.allergies, v_row.chronic_conditions, v_row.notes) IS NOT DISTINCT FROM (v_allergies, v_conditions, v_notes) THEN
        RETURN v_row.version;
    ELSIF v_row.version IS DISTINCT FROM p_version THEN
        RAISE EXCEPTION USING ERRCODE = 'HU010', MESSAGE = 'changed_meanwhile';
    END IF;
    UPDATE clinic.clinical_histories SET allergies = v_allergies, chronic_conditions = v_conditions, notes = v_notes,
        version = v_row.version + 1, updated_by = v_person WHERE patient_id = p_patient;
    RETURN v_row.version + 1;
END $$;
COMMENT ON FUNCTION clinic.save_clinical_history(uuid, integer, text, text, text) IS
    'Replaces only what the caller has read';
GRANT EXECUTE ON FUNCTION clinic.save_clinical_history(uuid, integer, text, text, text) TO huella_vet;
RESET ROLE;
