-- SPDX-License-Identifier: GPL-3.0-or-later
-- Photos, X-rays and documents: what they are, where they are used, and their content-addressed bytes.

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic_private.blobs (
    sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    byte_size integer NOT NULL CHECK (byte_size BETWEEN 1 AND 20971520),
    created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE clinic_private.blobs IS 'One file by its SHA-256; huella:sha256/<hex> in clinic.media.url.';
CREATE TABLE clinic_private.blob_chunks (
    sha256 text NOT NULL REFERENCES clinic_private.blobs (sha256),
    position integer NOT NULL,
    bytes bytea NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 262144),
    PRIMARY KEY (sha256, position)
);
COMMENT ON TABLE clinic_private.blob_chunks IS 'A blob in pieces of 256 kB, stored as they are.';
ALTER TABLE clinic_private.blob_chunks ALTER COLUMN bytes SET STORAGE EXTERNAL;
ALTER TABLE clinic_private.blobs ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.blobs FORCE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.blob_chunks ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.blob_chunks FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic_private.blobs TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY internal ON clinic_private.blob_chunks TO huella_definer USING (true) WITH CHECK (true);
REVOKE UPDATE, DELETE ON clinic_private.blobs, clinic_private.blob_chunks FROM huella_definer; -- bytes never change

CREATE TABLE clinic.media (
    id uuid PRIMARY KEY,
    owner_id uuid NOT NULL REFERENCES clinic.users (id),
    patient_id uuid NOT NULL,
    tipo text NOT NULL,
    url text NOT NULL CHECK (length(url) <= 500),
    description text CHECK (length(description) <= 500),
    mime_type text NOT NULL CHECK (mime_type IN ('image/jpeg', 'image/png', 'image/webp', 'application/dicom', 'application/pdf')),
    byte_size integer NOT NULL,
    width integer CHECK (width BETWEEN 1 AND 100000),
    height integer CHECK (height BETWEEN 1 AND 100000),
    sha256 text NOT NULL REFERENCES clinic_private.blobs (sha256),
    thumbnail bytea CHECK (octet_length(thumbnail) <= 131072),
    is_published boolean NOT NULL, -- an owner sees his own uploads, and the clinic's once signed
    created_by uuid NOT NULL REFERENCES clinic.users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT tipo_is_known CHECK (tipo IN ('imagen', 'radiografia', 'ecografia', 'documento')),
    CONSTRAINT media_id_owner_key UNIQUE (id, owner_id),
    CONSTRAINT media_patient_fkey FOREIGN KEY (patient_id, owner_id)
        REFERENCES clinic.patients (id, owner_id)
);
COMMENT ON TABLE clinic.media IS 'A photo, X-ray, ultrasound or document of a patient.';
CREATE INDEX media_owner_idx ON clinic.media (owner_id); -- quota, and the foreign key
CREATE INDEX media_patient_idx ON clinic.media (patient_id, owner_id, created_at); -- a patient's timeline
CREATE INDEX media_sha256_idx ON clinic.media (sha256); -- for the foreign key
CREATE INDEX media_created_by_idx ON clinic.media (created_by); -- for the foreign key

ALTER TABLE clinic.media ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.media FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.media TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_own ON clinic.media FOR SELECT TO huella_owner
    USING (owner_id = (SELECT clinic.current_person()) AND is_published);
CREATE POLICY select_staff ON clinic.media FOR SELECT TO huella_reception, huella_vet, huella_admin
    USING ((SELECT clinic.has_role('reception', 'vet', 'admin')));
REVOKE DELETE ON clinic.media FROM huella_definer; -- nothing is erased
GRANT SELECT (id, owner_id, patient_id, tipo, url, description, mime_type, byte_size, width, height,
              thumbnail, is_published, created_at)
    ON clinic.media TO huella_owner, huella_reception, huella_vet, huella_admin;
GRANT SELECT (created_by) ON clinic.media TO huella_admin; -- reports
CREATE TRIGGER _100_touch BEFORE UPDATE ON clinic.media
    FOR EACH ROW EXECUTE FUNCTION clinic_private.touch();
CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.media
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change('thumbnail', 'description');
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.media
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_change('records');

ALTER TABLE clinic.patients ADD CONSTRAINT patients_photo_fkey FOREIGN KEY (photo, owner_id)
    REFERENCES clinic.media (id, owner_id);
CREATE INDEX patients_photo_idx ON clinic.patients (photo, owner_id); -- for the foreign key

CREATE TABLE clinic.record_media (
    record_id uuid NOT NULL,
    media_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    is_published boolean NOT NULL DEFAULT false,
    created_by uuid NOT NULL REFERENCES clinic.users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (record_id, media_id),
    CONSTRAINT record_media_record_fkey FOREIGN KEY (record_id, owner_id)
        REFERENCES clinic.records (id, owner_id),
    CONSTRAINT record_media_media_fkey FOREIGN KEY (media_id, owner_id)
        REFERENCES clinic.media (id, owner_id)
);
COMMENT ON TABLE clinic.record_media IS 'Which images belong to which visit.';
CREATE INDEX record_media_record_idx ON clinic.record_media (record_id, owner_id); -- for the foreign key
CREATE INDEX record_media_media_idx ON clinic.record_media (media_id, owner_id); -- for the foreign key
CREATE INDEX record_media_created_by_idx ON clinic.record_media (created_by); -- for the foreign key
ALTER TABLE clinic.record_media ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.record_media FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.record_media TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_own ON clinic.record_media FOR SELECT TO huella_owner
    USING (owner_id = (SELECT clinic.current_person()) AND is_published);
CREATE POLICY select_staff ON clinic.record_media FOR SELECT TO huella_vet, huella_admin
    USING ((SELECT clinic.has_role('vet', 'admin')));
GRANT SELECT (record_id, media_id, owner_id, is_published, created_at) ON clinic.record_media
    TO huella_owner, huella_vet;
GRANT SELECT (record_id, media_id, created_at) ON clinic.record_media TO huella_admin; -- reports

CREATE TABLE clinic.appointment_media (
    appointment_id uuid NOT NULL,
    media_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    created_by uuid NOT NULL REFERENCES clinic.users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (appointment_id, media_id),
    CONSTRAINT appointment_media_appointment_fkey FOREIGN KEY (appointment_id, owner_id)
        REFERENCES clinic.appointments (id, owner_id),
    CONSTRAINT appointment_media_media_fkey FOREIGN KEY (media_id, owner_id)
        REFERENCES clinic.media (id, owner_id)
);
COMMENT ON TABLE clinic.appointment_media IS 'Photos of the ailment that came with a booking.';
CREATE INDEX appointment_media_appointment_idx ON clinic.appointment_media (appointment_id, owner_id); -- for the foreign key
CREATE INDEX appointment_media_media_idx ON clinic.appointment_media (media_id, owner_id); -- for the foreign key
CREATE INDEX appointment_media_created_by_idx ON clinic.appointment_media (created_by); -- for the foreign key
ALTER TABLE clinic.appointment_media ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.appointment_media FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.appointment_media TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_own ON clinic.appointment_media FOR SELECT TO huella_owner
    USING (owner_id = (SELECT clinic.current_person()));
CREATE POLICY select_staff ON clinic.appointment_media FOR SELECT TO huella_reception, huella_vet, huella_admin
    USING ((SELECT clinic.has_role('reception', 'vet', 'admin')));
GRANT SELECT (appointment_id, media_id, owner_id, created_at) ON clinic.appointment_media
    TO huella_owner, huella_reception, huella_vet, huella_admin;

SET LOCAL ROLE huella_definer;

-- The trail and the notice of the two tables whose key is a pair: told under the visit's id.
CREATE FUNCTION clinic_private.media_use_changed()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_row jsonb := CASE WHEN tg_op = 'DELETE' THEN to_jsonb(old) ELSE to_jsonb(new) END;
    v_id uuid := coalesce(v_row ->> 'record_id', v_row ->> 'appointment_id')::uuid;
BEGIN
    PERFORM clinic_private.audit(lower(tg_op), tg_table_name, v_id, v_row ->> 'media_id');
    PERFORM clinic_private.notify(tg_argv[0], 'update', v_id, (v_row ->> 'owner_id')::uuid, NULL, NULL);
    RETURN NULL;
END $$;
SET LOCAL ROLE huella_schema;
CREATE TRIGGER _500_audit_and_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.record_media
    FOR EACH ROW EXECUTE FUNCTION clinic_private.media_use_changed('records');
CREATE TRIGGER _500_audit_and_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.appointment_media
    FOR EACH ROW EXECUTE FUNCTION clinic_private.media_use_changed('appointments');
SET LOCAL ROLE huella_definer;

-- Keeps a file of a patient in one step; the same id again is fine. HU007 when its bytes are not
-- what sha256 says, HU011 beyond 300 files or 600 MB an owner uploaded himself.
CREATE FUNCTION clinic.put_media(p_id uuid, p_patient uuid, p_tipo text, p_description text, p_mime_type text,
    p_width integer, p_height integer, p_sha256 text, p_thumbnail bytea, p_content bytea)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('owner', 'reception', 'vet', 'admin');
    v_owner uuid := clinic_private.owner_of_reachable_patient(v_person, p_patient);
    v_size integer := octet_length(p_content);
BEGIN
    IF EXISTS (SELECT FROM clinic.media m WHERE m.id = p_id AND m.patient_id = p_patient) THEN
        RETURN;
    ELSIF v_size IS NULL OR v_size NOT BETWEEN 1 AND 20971520 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'content';
    ELSIF p_sha256 IS DISTINCT FROM encode(sha256(p_content), 'hex') THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'content';
    ELSIF clinic.has_role('owner') AND (SELECT count(*) >= 300 OR sum(m.byte_size) + v_size > 629145600
            FROM clinic.media m WHERE m.owner_id = v_owner AND m.created_by = v_person) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU011', MESSAGE = 'too_many_files';
    END IF;
    INSERT INTO clinic_private.blobs (sha256, byte_size) VALUES (p_sha256, v_size) ON CONFLICT DO NOTHING;
    IF FOUND THEN
        INSERT INTO clinic_private.blob_chunks (sha256, position, bytes)
        SELECT p_sha256, i, substring(p_content FROM i * 262144 + 1 FOR 262144)
          FROM generate_series(0, (v_size - 1) / 262144) AS i;
    END IF;
    INSERT INTO clinic.media (id, owner_id, patient_id, tipo, url, description, mime_type, byte_size, width, height,
        sha256, thumbnail, is_published, created_by)
    VALUES (p_id, v_owner, p_patient, p_tipo, 'huella:sha256/' || p_sha256,
        clinic_private.text_value(p_description, 'description', 500, false, true), p_mime_type, v_size, p_width, p_height,
        p_sha256, p_thumbnail, NOT clinic.has_role('vet'), v_person);
EXCEPTION WHEN check_violation OR not_null_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'content';
END $$;
GRANT EXECUTE ON FUNCTION clinic.put_media(uuid, uuid, text, text, text, integer, integer, text, bytea, bytea)
    TO huella_owner, huella_reception, huella_vet, huella_admin;

-- A file's bytes, for whoever may see the medium; else HU003.
CREATE FUNCTION clinic.media_content(p_id uuid)
RETURNS bytea LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_person uuid := clinic_private.require('owner', 'reception', 'vet', 'admin');
    v_sha256 text;
BEGIN
    SELECT m.sha256 INTO v_sha256 FROM clinic.media m
     WHERE m.id = p_id AND (clinic.has_role('reception', 'vet', 'admin') OR (m.owner_id = v_person AND m.is_published));
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'media_not_found';
    END IF;
    RETURN (SELECT string_agg(c.bytes, ''::bytea ORDER BY c.position)
              FROM clinic_private.blob_chunks c WHERE c.sha256 = v_sha256);
END $$;
GRANT EXECUTE ON FUNCTION clinic.media_content(uuid) TO huella_owner, huella_reception, huella_vet, huella_admin;

CREATE FUNCTION clinic.set_patient_photo(p_patient uuid, p_media uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('owner', 'reception', 'vet', 'admin');
    v_owner uuid := clinic_private.owner_of_reachable_patient(v_person, p_patient);
BEGIN
    IF p_media IS NOT NULL AND NOT EXISTS (
        SELECT FROM clinic.media m WHERE m.id = p_media AND m.patient_id = p_patient AND m.owner_id = v_owner) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'media_not_found';
    END IF;
    UPDATE clinic.patients SET photo = p_media WHERE id = p_patient;
END $$;
GRANT EXECUTE ON FUNCTION clinic.set_patient_photo(uuid, uuid)
    TO huella_owner, huella_reception, huella_vet, huella_admin;

-- At most 6 photos come with a booking.
CREATE FUNCTION clinic.attach_to_appointment(p_appointment uuid, p_media uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('owner', 'reception', 'vet', 'admin');
    v_row clinic.appointments := clinic_private.reachable_appointment(v_person, p_appointment);
BEGIN
    IF NOT EXISTS (SELECT FROM clinic.media m WHERE m.id = p_media AND m.patient_id = v_row.patient_id) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'media_not_found';
    ELSIF (SELECT count(*) FROM clinic.appointment_media x
            WHERE x.appointment_id = p_appointment AND x.media_id <> p_media) >= 6 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU011', MESSAGE = 'too_many_files';
    END IF;
    INSERT INTO clinic.appointment_media (appointment_id, media_id, owner_id, created_by)
    VALUES (p_appointment, p_media, v_row.owner_id, v_person) ON CONFLICT DO NOTHING;
END $$;
GRANT EXECUTE ON FUNCTION clinic.attach_to_appointment(uuid, uuid)
    TO huella_owner, huella_reception, huella_vet, huella_admin;

CREATE FUNCTION clinic.attach_to_record(p_record uuid, p_media uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('vet');
    v_row clinic.records := clinic_private.own_draft(v_person, p_record);
BEGIN
    IF NOT EXISTS (SELECT FROM clinic.media m WHERE m.id = p_media AND m.patient_id = v_row.patient_id) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'media_not_found';
    END IF;
    INSERT INTO clinic.record_media (record_id, media_id, owner_id, created_by)
    VALUES (p_record, p_media, v_row.owner_id, v_person) ON CONFLICT DO NOTHING;
END $$;
GRANT EXECUTE ON FUNCTION clinic.attach_to_record(uuid, uuid) TO huella_vet;

CREATE FUNCTION clinic.detach_from_record(p_record uuid, p_media uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('vet');
    v_row clinic.records := clinic_private.own_draft(v_person, p_record);
BEGIN
    DELETE FROM clinic.record_media x WHERE x.record_id = p_record AND x.media_id = p_media;
END $$;
GRANT EXECUTE ON FUNCTION clinic.detach_from_record(uuid, uuid) TO huella_vet;

-- Says what a file of one's own draft is. Files that the owner sent keep what he said of them: HU002.
CREATE FUNCTION clinic.describe_record_media(p_record uuid, p_media uuid, p_tipo text, p_description text)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('vet');
    v_row clinic.records := clinic_private.own_draft(v_person, p_record);
    v_author uuid;
    v_published boolean;
BEGIN
    SELECT m.created_by, m.is_published INTO v_author, v_published FROM clinic.record_media x JOIN clinic.media m ON m.id = x.media_id
     WHERE x.record_id = v_row.id AND x.media_id = p_media;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'media_not_found';
    ELSIF v_author <> v_person THEN
        RAISE EXCEPTION USING ERRCODE = 'HU002', MESSAGE = 'another_persons_file';
    ELSIF v_published THEN
        RAISE EXCEPTION USING ERRCODE = 'HU013', MESSAGE = 'signed';
    END IF;
    UPDATE clinic.media m SET tipo = p_tipo,
        description = clinic_private.text_value(p_description, 'description', 500, false, true)
     WHERE m.id = p_media;
EXCEPTION WHEN check_violation OR not_null_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'tipo';
END $$;
GRANT EXECUTE ON FUNCTION clinic.describe_record_media(uuid, uuid, text, text) TO huella_vet;

-- Shows a visit's images to the owner, or takes those the vet uploaded back into the draft.
CREATE FUNCTION clinic_private.publish_media(p_record uuid, p_published boolean)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
BEGIN
    UPDATE clinic.record_media SET is_published = p_published WHERE record_id = p_record;
    UPDATE clinic.media m SET is_published = p_published
      FROM clinic.record_media x, clinic.users u
     WHERE x.record_id = p_record AND m.id = x.media_id AND u.id = m.created_by AND u.role = 'vet'
       AND (p_published OR NOT EXISTS (SELECT FROM clinic.record_media y
            WHERE y.media_id = m.id AND y.record_id <> p_record AND y.is_published));
END $$;
RESET ROLE;
