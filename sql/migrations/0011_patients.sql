-- SPDX-License-Identifier: GPL-3.0-or-later
-- Patients (the animals) and the one clinical history of each.

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic.patients (
    id uuid PRIMARY KEY,
    owner_id uuid NOT NULL REFERENCES clinic.users (id),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    family_name text NOT NULL CHECK (length(family_name) BETWEEN 1 AND 100),
    sex character(1) NOT NULL,
    species text NOT NULL CHECK (length(species) BETWEEN 1 AND 50),
    breed text NOT NULL CHECK (length(breed) BETWEEN 1 AND 80),
    colour text NOT NULL CHECK (length(colour) BETWEEN 1 AND 50),
    is_neutered boolean NOT NULL,
    weight_kg numeric(6, 2) DEFAULT 2.0,
    birth_date date,
    phone text CHECK (length(phone) <= 30),
    email text CHECK (length(email) <= 254),
    photo uuid, -- a medium of the same owner: the key is made with clinic.media
    microchip text CHECK (microchip ~ '^[0-9A-Z]{9,15}$'),
    deceased_on date,
    archived_at timestamptz,
    created_by uuid NOT NULL REFERENCES clinic.users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT sex_is_known_or_said_unknown CHECK (sex IN ('M', 'H', 'D')),
    CONSTRAINT weight_is_an_animals CHECK (weight_kg > 0 AND weight_kg <= 1500),
    CONSTRAINT born_after_1900 CHECK (birth_date >= DATE '1900-01-01'),
    CONSTRAINT died_after_birth CHECK (deceased_on >= birth_date),
    CONSTRAINT patients_id_owner_key UNIQUE (id, owner_id) -- what denormalised owner_id columns point at
);
COMMENT ON TABLE clinic.patients IS 'An animal. sex: M macho, H hembra, D desconocido.';
CREATE INDEX patients_owner_idx ON clinic.patients (owner_id, id); -- an owner's own pets
CREATE INDEX patients_created_by_idx ON clinic.patients (created_by); -- for the foreign key
CREATE INDEX patients_microchip_idx ON clinic.patients (upper(microchip)); -- search; not leakproof on purpose

ALTER TABLE clinic.patients ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.patients FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.patients TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_own ON clinic.patients FOR SELECT TO huella_owner
    USING (owner_id = (SELECT clinic.current_person()));
CREATE POLICY select_staff ON clinic.patients FOR SELECT TO huella_reception, huella_vet, huella_admin
    USING ((SELECT clinic.has_role('reception', 'vet', 'admin')));
REVOKE DELETE ON clinic.patients FROM huella_definer; -- nothing is erased
GRANT SELECT (id, owner_id, name, family_name, sex, species, breed, colour, is_neutered, weight_kg,
              birth_date, phone, email, photo, microchip, deceased_on, archived_at, created_at, updated_at)
    ON clinic.patients TO huella_owner, huella_reception, huella_vet, huella_admin;
GRANT SELECT (created_by) ON clinic.patients TO huella_admin; -- reports

CREATE TRIGGER _100_touch BEFORE UPDATE ON clinic.patients
    FOR EACH ROW EXECUTE FUNCTION clinic_private.touch();
CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.patients
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change();
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.patients
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_change('patients');

CREATE TABLE clinic.clinical_histories (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    patient_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    allergies text CHECK (length(allergies) <= 2000),
    chronic_conditions text CHECK (length(chronic_conditions) <= 4000),
    notes text CHECK (length(notes) <= 8000), -- the clinic's own; owners may not read it
    created_by uuid NOT NULL REFERENCES clinic.users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT one_history_a_patient UNIQUE (patient_id),
    CONSTRAINT clinical_histories_patient_fkey FOREIGN KEY (patient_id, owner_id)
        REFERENCES clinic.patients (id, owner_id)
);
COMMENT ON TABLE clinic.clinical_histories IS 'What is always in sight of a patient: one row each.';
CREATE INDEX clinical_histories_patient_idx ON clinic.clinical_histories (patient_id, owner_id); -- for the foreign key
CREATE INDEX clinical_histories_created_by_idx ON clinic.clinical_histories (created_by); -- for the foreign key

ALTER TABLE clinic.clinical_histories ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.clinical_histories FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.clinical_histories TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_own ON clinic.clinical_histories FOR SELECT TO huella_owner
    USING (owner_id = (SELECT clinic.current_person()));
CREATE POLICY select_staff ON clinic.clinical_histories FOR SELECT
    TO huella_reception, huella_vet, huella_admin
    USING ((SELECT clinic.has_role('reception', 'vet', 'admin')));
REVOKE DELETE ON clinic.clinical_histories FROM huella_definer; -- nothing is erased
GRANT SELECT (id, patient_id, owner_id, allergies, chronic_conditions, updated_at)
    ON clinic.clinical_histories TO huella_owner, huella_reception, huella_vet, huella_admin;
GRANT SELECT (notes) ON clinic.clinical_histories TO huella_vet;

CREATE TRIGGER _100_touch BEFORE UPDATE ON clinic.clinical_histories
    FOR EACH ROW EXECUTE FUNCTION clinic_private.touch();
CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.clinical_histories
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change('allergies', 'chronic_conditions', 'notes');
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.clinical_histories
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_change('patients');

SET LOCAL ROLE huella_definer;

-- The patient's owner when the caller may act for that patient, else HU003: an owner for his own
-- pets, staff for all. Locks the row, so that two steps about one patient follow each other.
CREATE FUNCTION clinic_private.owner_of_reachable_patient(p_person uuid, p_patient uuid)
RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_owner uuid;
BEGIN
    SELECT p.owner_id INTO v_owner FROM clinic.patients p
     WHERE p.id = p_patient AND (p.owner_id = p_person OR clinic.has_role('reception', 'vet', 'admin'))
       FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'patient_not_found';
    END IF;
    RETURN v_owner;
END $$;

CREATE FUNCTION clinic_private.check_patient(p_sex text, p_weight_kg numeric, p_birth_date date,
    p_microchip text, p_email text, p_phone text)
RETURNS void LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF p_sex IS NULL OR p_sex NOT IN ('M', 'H', 'D') THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'required', COLUMN = 'sex';
    ELSIF p_weight_kg <= 0 OR p_weight_kg > 1500 OR p_weight_kg = 'NaN' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'weight_kg';
    ELSIF p_birth_date < DATE '1900-01-01' OR p_birth_date > clinic_private.today() THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'birth_date';
    ELSIF p_microchip !~ '^[0-9A-Z]{9,15}$' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'microchip';
    ELSIF p_email !~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'email';
    ELSIF p_phone !~ '^[0-9+() .-]{6,30}$' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'phone';
    END IF;
END $$;

-- Makes a patient or changes it (the same id). p_owner NULL means the caller himself; only staff
-- name another. p_expected NULL overwrites; otherwise HU010 when the row is newer.
CREATE FUNCTION clinic.save_patient(p_id uuid, p_owner uuid, p_name text, p_family_name text,
    p_sex text, p_species text, p_breed text, p_colour text, p_is_neutered boolean,
    p_weight_kg numeric, p_birth_date date, p_phone text, p_email text, p_microchip text,
    p_expected timestamptz)
RETURNS timestamptz LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('owner', 'reception', 'vet', 'admin');
    v_owner uuid := CASE WHEN clinic.has_role('owner') THEN v_person ELSE coalesce(p_owner, v_person) END;
    v_microchip text := upper(replace(clinic_private.text_value(p_microchip, 'microchip', 30), ' ', ''));
    v_phone text := clinic_private.text_value(p_phone, 'phone', 30);
    v_email text := clinic_private.text_value(p_email, 'email', 254);
    v_old clinic.patients;
    v_new clinic.patients;
    v_updated timestamptz;
BEGIN
    PERFORM clinic_private.check_patient(p_sex, p_weight_kg, p_birth_date, v_microchip, v_email, v_phone);
    IF p_is_neutered IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'required', COLUMN = 'is_neutered';
    END IF;
    SELECT * INTO v_old FROM clinic.patients p WHERE p.id = p_id FOR NO KEY UPDATE;
    IF FOUND THEN
        PERFORM clinic_private.owner_of_reachable_patient(v_person, p_id);
        v_new := v_old;
        v_new.name := clinic_private.text_value(p_name, 'name', 100, true);
        v_new.family_name := coalesce(clinic_private.text_value(p_family_name, 'family_name', 100), v_old.family_name);
        v_new.sex := p_sex;
        v_new.species := clinic_private.text_value(p_species, 'species', 50, true);
        v_new.breed := clinic_private.text_value(p_breed, 'breed', 80, true);
        v_new.colour := clinic_private.text_value(p_colour, 'colour', 50, true);
        v_new.is_neutered := p_is_neutered;
        v_new.weight_kg := p_weight_kg;
        v_new.birth_date := p_birth_date;
        v_new.phone := v_phone;
        v_new.email := v_email;
        v_new.microchip := v_microchip;
        IF v_new IS NOT DISTINCT FROM v_old THEN
            RETURN v_old.updated_at; -- done already: a retry
        ELSIF p_expected IS NOT NULL AND v_old.updated_at <> p_expected THEN
            RAISE EXCEPTION USING ERRCODE = 'HU010', MESSAGE = 'changed_meanwhile';
        END IF;
        UPDATE clinic.patients SET
            name = v_new.name, family_name = v_new.family_name, sex = v_new.sex, species = v_new.species,
            breed = v_new.breed, colour = v_new.colour, is_neutered = v_new.is_neutered,
            weight_kg = v_new.weight_kg, birth_date = v_new.birth_date, phone = v_new.phone,
            email = v_new.email, microchip = v_new.microchip
         WHERE id = p_id RETURNING updated_at INTO v_updated;
        RETURN v_updated;
    END IF;
    PERFORM 1 FROM clinic.users u WHERE u.id = v_owner AND u.role = 'owner' FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'required', COLUMN = 'owner_id';
    END IF;
    IF (SELECT count(*) FROM clinic.patients p WHERE p.owner_id = v_owner) >= 200 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU011', MESSAGE = 'too_many_patients';
    END IF;
    INSERT INTO clinic.patients (id, owner_id, name, family_name, sex, species, breed, colour,
        is_neutered, weight_kg, birth_date, phone, email, microchip, created_by)
    VALUES (p_id, v_owner, clinic_private.text_value(p_name, 'name', 100, true),
        coalesce(clinic_private.text_value(p_family_name, 'family_name', 100),
                 (SELECT u.last_name FROM clinic.users u WHERE u.id = v_owner)),
        p_sex, clinic_private.text_value(p_species, 'species', 50, true),
        clinic_private.text_value(p_breed, 'breed', 80, true),
        clinic_private.text_value(p_colour, 'colour', 50, true),
        p_is_neutered, p_weight_kg, p_birth_date, v_phone, v_email, v_microchip, v_person)
    RETURNING updated_at INTO v_updated;
    INSERT INTO clinic.clinical_histories (patient_id, owner_id, created_by)
    VALUES (p_id, v_owner, v_person);
    RETURN v_updated;
END $$;
GRANT EXECUTE ON FUNCTION clinic.save_patient(uuid, uuid, text, text, text, text, text, text, boolean,
    numeric, date, text, text, text, timestamptz)
    TO huella_owner, huella_reception, huella_vet, huella_admin;

-- Takes a patient out of the daily lists, or brings it back; says when it died. Nothing is deleted.
CREATE FUNCTION clinic.archive_patient(p_id uuid, p_archived boolean, p_deceased_on date)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('owner', 'reception', 'vet', 'admin');
BEGIN
    PERFORM clinic_private.owner_of_reachable_patient(v_person, p_id);
    IF p_deceased_on > clinic_private.today() THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'deceased_on';
    END IF;
    UPDATE clinic.patients SET deceased_on = p_deceased_on,
        archived_at = CASE WHEN p_archived THEN coalesce(archived_at, now()) END
     WHERE id = p_id;
EXCEPTION WHEN check_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'deceased_on';
END $$;
GRANT EXECUTE ON FUNCTION clinic.archive_patient(uuid, boolean, date)
    TO huella_owner, huella_reception, huella_vet, huella_admin;

CREATE FUNCTION clinic.save_clinical_history(p_patient uuid, p_allergies text,
    p_chronic_conditions text, p_notes text)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
BEGIN
    PERFORM clinic_private.require('vet');
    UPDATE clinic.clinical_histories SET
        allergies = clinic_private.text_value(p_allergies, 'allergies', 2000, false, true),
        chronic_conditions = clinic_private.text_value(p_chronic_conditions, 'chronic_conditions', 4000, false, true),
        notes = clinic_private.text_value(p_notes, 'notes', 8000, false, true)
     WHERE patient_id = p_patient;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'patient_not_found';
    END IF;
END $$;
GRANT EXECUTE ON FUNCTION clinic.save_clinical_history(uuid, text, text, text) TO huella_vet;
RESET ROLE;
