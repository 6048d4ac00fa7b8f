-- SPDX-License-Identifier: GPL-3.0-or-later
-- A small clinic for the tests that need one. Nothing is there before a test opens it, inside its
-- own transaction. Ids are made of names: id('nusta').
CREATE FUNCTION tap.id(p_name text) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT md5(p_name)::uuid
$$;

-- Today's noon, and an hour of tomorrow, on the clinic's clock.
CREATE FUNCTION tap.noon() RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT (clinic_private.today() + TIME '12:00') AT TIME ZONE clinic_private.time_zone()
$$;
CREATE FUNCTION tap.tomorrow(p_hour time) RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT (clinic_private.today() + 1 + p_hour) AT TIME ZONE clinic_private.time_zone()
$$;

-- One service (20 minutes, 50.00), both vets from 8 to 18 every day, and a pet for each owner:
-- nusta (Ana's), toby (Beto's), misi (Úrsula's), rex (Inés').
CREATE FUNCTION tap.open_clinic() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO clinic.services (id, name, duration_minutes, price)
    VALUES (tap.id('consulta'), 'Consulta', 20, 50);
    INSERT INTO clinic.vet_schedules (id, vet_id, kind, weekday, starts_time, ends_time, valid_from, created_by)
    SELECT tap.id(vet || day), tap.person(vet), 'turno', day, '08:00', '18:00', '2020-01-01', tap.person('admin')
      FROM unnest(ARRAY['vet', 'vet2']) vet, generate_series(1, 7) day;
    INSERT INTO clinic.patients (id, owner_id, name, family_name, sex, species, breed, colour, is_neutered, microchip, created_by)
    SELECT tap.id(lower(v.name)), tap.person(v.owner), v.title, 'Quispe', 'H', 'Perro', 'Mestiza', 'Negro', true, v.chip, tap.person(v.owner)
      FROM (VALUES ('nusta', 'ana', 'Ñusta', '604098100123456'), ('toby', 'beto', 'Toby', NULL),
                   ('misi', 'unidentified', 'Misi', NULL), ('rex', 'inactive', 'Rex', NULL)) v (name, owner, title, chip);
    INSERT INTO clinic.clinical_histories (patient_id, owner_id, allergies, notes, created_by)
    SELECT p.id, p.owner_id, 'Penicilina', 'Muerde', p.owner_id FROM clinic.patients p;
END
$$;

-- An appointment as it is after a while, without the steps to it.
CREATE FUNCTION tap.booked(p_name text, p_patient text, p_starts timestamptz, p_status text DEFAULT 'confirmada',
                           p_vet text DEFAULT 'vet') RETURNS uuid LANGUAGE sql AS $$
    INSERT INTO clinic.appointments (id, patient_id, owner_id, vet_id, service_id, starts_at, ends_at, reason,
        status, price, currency, created_by)
    SELECT tap.id(p_name), p.id, p.owner_id, tap.person(p_vet), tap.id('consulta'), p_starts,
           p_starts + interval '20 minutes', 'Cojera', p_status, 50, 'PEN', p.owner_id
      FROM clinic.patients p WHERE p.id = tap.id(p_patient)
    RETURNING id
$$;

-- A visit of a walk-in with the vet; its record is a draft.
CREATE FUNCTION tap.attended(p_record text, p_patient text, p_vet text DEFAULT 'vet') RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_outcome text := concat(
        tap.outcome('reception', format('SELECT clinic.walk_in(%L, %L, NULL, %L, 3)', tap.id(p_record || ' turn'), tap.id(p_patient), 'Cojera')),
        tap.outcome(p_vet, format('SELECT clinic.take(%L, %L)', tap.id(p_record || ' turn'), tap.id(p_record))));
BEGIN
    IF v_outcome <> '' THEN
        RAISE EXCEPTION 'the visit did not come about: %', v_outcome;
    END IF;
END
$$;

-- clinic.save_patient() with good values; `p_with` replaces some by name (JSON null: nothing).
CREATE FUNCTION tap.saving(p_id uuid, p_owner uuid DEFAULT NULL, p_with jsonb DEFAULT '{}') RETURNS text LANGUAGE sql STABLE AS $$
    SELECT format('SELECT clinic.save_patient(%L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L)',
                  p_id, p_owner, v ->> 'name', v ->> 'family_name', v ->> 'sex', v ->> 'species', v ->> 'breed', v ->> 'colour',
                  (v ->> 'is_neutered')::boolean, v ->> 'weight_kg', v ->> 'birth_date', v ->> 'phone', v ->> 'email',
                  v ->> 'microchip', v ->> 'expected')
      FROM (SELECT '{"name": "Kusi", "sex": "M", "species": "Gato", "breed": "Mestizo", "colour": "Gris",
                     "is_neutered": false, "weight_kg": "3.5"}'::jsonb || p_with AS v) x
$$;

-- clinic.put_media() with a file of `p_content`.
CREATE FUNCTION tap.putting(p_id uuid, p_patient uuid, p_content text, p_sha256 text DEFAULT NULL, p_mime text DEFAULT 'image/png')
RETURNS text LANGUAGE sql STABLE AS $$
    SELECT format('SELECT clinic.put_media(%L, %L, %L, NULL, %L, 10, 10, %L, NULL, %L::bytea)', p_id, p_patient, 'imagen', p_mime,
                  coalesce(p_sha256, encode(sha256(convert_to(p_content, 'UTF8')), 'hex')), convert_to(p_content, 'UTF8'))
$$;

-- The clinic's minutes for undoing have passed since: moves a moment of a row back by a day.
CREATE FUNCTION tap.a_day_later(p_table regclass, p_column text, p_id uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    SET LOCAL session_replication_role = replica; -- the guards would hold us up
    EXECUTE format('UPDATE %s SET %I = %I - interval ''1 day'' WHERE id = %L', p_table, p_column, p_column, p_id);
    SET LOCAL session_replication_role = origin;
END
$$;
