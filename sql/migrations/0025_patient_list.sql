-- SPDX-License-Identifier: GPL-3.0-or-later
-- All patients in the order of their names, a page at a time from any place: a list of a million
-- opens at once and jumps to its middle without reading what is before it.

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic_private.patient_order (
    name_key text COLLATE "C" NOT NULL,
    patient_id uuid NOT NULL UNIQUE REFERENCES clinic.patients (id),
    PRIMARY KEY (name_key, patient_id)
);
COMMENT ON TABLE clinic_private.patient_order IS 'Every patient by its normalised name; nothing else, so that counting its rows is cheap.';
ALTER TABLE clinic_private.patient_order ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.patient_order FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic_private.patient_order TO huella_definer USING (true) WITH CHECK (true);

SET LOCAL ROLE huella_definer;

CREATE FUNCTION clinic_private.order_patient()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO clinic_private.patient_order (name_key, patient_id)
    VALUES (left(clinic_private.normalised(new.name), 60), new.id)
    ON CONFLICT (patient_id) DO UPDATE SET name_key = excluded.name_key;
    RETURN NULL;
END $$;

SET LOCAL ROLE huella_schema;
CREATE TRIGGER _710_order AFTER INSERT OR UPDATE OF name ON clinic.patients
    FOR EACH ROW EXECUTE FUNCTION clinic_private.order_patient();
SET LOCAL ROLE huella_definer;
INSERT INTO clinic_private.patient_order (name_key, patient_id)
SELECT left(clinic_private.normalised(p.name), 60), p.id FROM clinic.patients p;

-- The first patient of each page, and how many there are in all.
CREATE FUNCTION clinic.patient_marks(p_step integer)
RETURNS TABLE (name_key text, patient_id uuid, total bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_step integer := least(greatest(coalesce(p_step, 100), 50), 1000);
BEGIN
    PERFORM clinic_private.require('reception', 'vet', 'admin');
    RETURN QUERY
    SELECT m.name_key::text, m.patient_id, (SELECT count(*) FROM clinic_private.patient_order) FROM (
        SELECT o.name_key, o.patient_id, row_number() OVER (ORDER BY o.name_key, o.patient_id) - 1 AS place
          FROM clinic_private.patient_order o) m
     WHERE m.place % v_step = 0 ORDER BY m.place;
END $$;

-- A page from a mark on.
CREATE FUNCTION clinic.patients_from(p_key text, p_patient uuid, p_count integer)
RETURNS SETOF clinic.search_hit LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    v_key text COLLATE "C" := p_key;
    v_count integer := least(greatest(coalesce(p_count, 100), 1), 1000);
BEGIN
    IF NOT clinic.has_role('reception', 'vet', 'admin') THEN
        PERFORM clinic_private.require('reception', 'vet', 'admin'); -- says what is missing
    END IF;
    RETURN QUERY
    SELECT p.id, p.name, p.species, p.breed, p.photo, u.id, (u.first_name || ' ' || u.last_name)::text,
           u.phone, p.archived_at IS NOT NULL OR p.deceased_on IS NOT NULL, u.email, p.microchip,
           left(nullif(concat_ws(' · ', c.allergies, c.chronic_conditions), ''), 200)
      FROM (SELECT o.name_key, o.patient_id FROM clinic_private.patient_order o
             WHERE (o.name_key, o.patient_id) >= (v_key, p_patient)
             ORDER BY o.name_key, o.patient_id LIMIT v_count) f
     CROSS JOIN LATERAL (SELECT * FROM clinic.patients x WHERE x.id = f.patient_id OFFSET 0) p
     CROSS JOIN LATERAL (SELECT * FROM clinic.users x WHERE x.id = p.owner_id OFFSET 0) u
      LEFT JOIN LATERAL (SELECT * FROM clinic.clinical_histories x WHERE x.patient_id = p.id OFFSET 0) c ON true
     ORDER BY f.name_key, f.patient_id;
END $$;
GRANT EXECUTE ON FUNCTION clinic.patient_marks(integer), clinic.patients_from(text, uuid, integer)
    TO huella_reception, huella_vet, huella_admin;
RESET ROLE;
