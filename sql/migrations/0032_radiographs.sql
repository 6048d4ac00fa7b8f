-- SPDX-License-Identifier: GPL-3.0-or-later
-- X-rays as the machine wrote them, with a picture for every screen, and files that go in and out in
-- one copy less.

SET LOCAL ROLE huella_schema;

-- A digital film of 4,000 x 5,000 points has 40 MB.
ALTER TABLE clinic_private.blobs DROP CONSTRAINT blobs_byte_size_check,
    ADD CONSTRAINT blobs_byte_size_check CHECK (byte_size BETWEEN 1 AND 67108864);

ALTER TABLE clinic.media
    ADD COLUMN taken_on date,
    ADD COLUMN modality text CONSTRAINT modality_is_a_code CHECK (modality ~ '^[A-Z0-9]{2,16}$'),
    ADD COLUMN preview_sha256 text REFERENCES clinic_private.blobs (sha256);
COMMENT ON COLUMN clinic.media.taken_on IS 'When the machine took it, where the file tells; else created_at is all that is known.';
COMMENT ON COLUMN clinic.media.modality IS 'DICOM''s word for the machine: CR, DX, CT, US...';
COMMENT ON COLUMN clinic.media.preview_sha256 IS 'A JPEG of what only a DICOM reader can show.';
CREATE INDEX media_preview_idx ON clinic.media (preview_sha256); -- for the foreign key
GRANT SELECT (taken_on, modality) ON clinic.media TO huella_owner, huella_reception, huella_vet, huella_admin;

SET LOCAL ROLE huella_definer;

-- Keeps bytes under the name of their content, once; answers the name. HU007 when they are not what
-- p_sha256 says (nobody says it of his own file: then it is computed) or too many.
CREATE FUNCTION clinic_private.keep_blob(p_content bytea, p_most integer, p_sha256 text DEFAULT NULL)
RETURNS text LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_size integer := octet_length(p_content);
    v_sha256 text;
BEGIN
    IF v_size IS NULL OR v_size NOT BETWEEN 1 AND p_most THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'content';
    END IF;
    v_sha256 := encode(sha256(p_content), 'hex');
    IF v_sha256 <> p_sha256 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'content';
    END IF;
    INSERT INTO clinic_private.blobs (sha256, byte_size) VALUES (v_sha256, v_size) ON CONFLICT DO NOTHING;
    IF FOUND THEN
        INSERT INTO clinic_private.blob_chunks (sha256, position, bytes)
        SELECT v_sha256, i, substring(p_content FROM i * 262144 + 1 FOR 262144)
          FROM generate_series(0, (v_size - 1) / 262144) AS i;
    END IF;
    RETURN v_sha256;
END $$;

DROP FUNCTION clinic.put_media(uuid, uuid, text, text, text, integer, integer, text, bytea, bytea);

-- Keeps a file of a patient in one step; the same id again is fine. HU007 for bytes that are refused,
-- HU011 beyond 300 files or 600 MB an owner uploaded himself.
CREATE FUNCTION clinic.put_media(p_id uuid, p_patient uuid, p_tipo text, p_description text, p_mime_type text,
    p_width integer, p_height integer, p_sha256 text, p_thumbnail bytea, p_content bytea,
    p_taken_on date DEFAULT NULL, p_modality text DEFAULT NULL, p_preview bytea DEFAULT NULL)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('owner', 'reception', 'vet', 'admin');
    v_owner uuid := clinic_private.owner_of_reachable_patient(v_person, p_patient);
    v_size integer := octet_length(p_content);
    v_most integer := CASE p_mime_type WHEN 'application/dicom' THEN 67108864 ELSE 20971520 END;
    v_sha256 text;
    v_preview text;
BEGIN
    IF EXISTS (SELECT FROM clinic.media m WHERE m.id = p_id AND m.patient_id = p_patient) THEN
        RETURN;
    ELSIF clinic.has_role('owner') AND (SELECT count(*) >= 300 OR sum(m.byte_size) + v_size > 629145600
            FROM clinic.media m WHERE m.owner_id = v_owner AND m.created_by = v_person) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU011', MESSAGE = 'too_many_files';
    END IF;
    v_sha256 := clinic_private.keep_blob(p_content, v_most, p_sha256);
    IF p_preview IS NOT NULL THEN
        v_preview := clinic_private.keep_blob(p_preview, 4194304);
    END IF;
    INSERT INTO clinic.media (id, owner_id, patient_id, tipo, url, description, mime_type, byte_size, width, height,
        sha256, thumbnail, is_published, created_by, taken_on, modality, preview_sha256)
    VALUES (p_id, v_owner, p_patient, p_tipo, 'huella:sha256/' || v_sha256,
        clinic_private.text_value(p_description, 'description', 500, false, true), p_mime_type, v_size, p_width, p_height,
        v_sha256, p_thumbnail, NOT clinic.has_role('vet'), v_person, p_taken_on, p_modality, v_preview);
EXCEPTION WHEN check_violation OR not_null_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'content';
END $$;
GRANT EXECUTE ON FUNCTION clinic.put_media(uuid, uuid, text, text, text, integer, integer, text, bytea, bytea, date, text, bytea)
    TO huella_owner, huella_reception, huella_vet, huella_admin;

DROP FUNCTION clinic.media_content(uuid);

-- A file's bytes in pieces, in order, for whoever may see the medium; else HU003. With p_preview the
-- picture that stands for it, HU003 where there is none.
CREATE FUNCTION clinic.media_chunks(p_id uuid, p_preview boolean DEFAULT false)
RETURNS SETOF bytea LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
ROWS 12 AS $$
DECLARE
    v_person uuid := clinic_private.require('owner', 'reception', 'vet', 'admin');
    v_sha256 text;
BEGIN
    SELECT CASE WHEN p_preview THEN m.preview_sha256 ELSE m.sha256 END INTO v_sha256 FROM clinic.media m
     WHERE m.id = p_id AND (clinic.has_role('reception', 'vet', 'admin') OR (m.owner_id = v_person AND m.is_published));
    IF v_sha256 IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'media_not_found';
    END IF;
    RETURN QUERY SELECT c.bytes FROM clinic_private.blob_chunks c WHERE c.sha256 = v_sha256 ORDER BY c.position;
END $$;
GRANT EXECUTE ON FUNCTION clinic.media_chunks(uuid, boolean) TO huella_owner, huella_reception, huella_vet, huella_admin;

RESET ROLE;
