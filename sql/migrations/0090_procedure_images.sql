-- SPDX-License-Identifier: GPL-3.0-or-later
-- A procedure has its own images: an image of a visit may stand under one of the visit's procedures.

SET LOCAL ROLE huella_schema;

ALTER TABLE clinic.record_procedures
    ADD CONSTRAINT record_procedures_id_record_key UNIQUE (id, record_id);
ALTER TABLE clinic.record_media
    ADD COLUMN record_procedure_id uuid,
    ADD CONSTRAINT record_media_procedure_fkey FOREIGN KEY (record_procedure_id, record_id)
        REFERENCES clinic.record_procedures (id, record_id);
COMMENT ON COLUMN clinic.record_media.record_procedure_id IS
    'The procedure of the same visit that made it; NULL for the visit''s own.';
CREATE INDEX record_media_procedure_idx ON clinic.record_media (record_procedure_id, record_id); -- for the foreign key
GRANT SELECT (record_procedure_id) ON clinic.record_media TO huella_owner, huella_vet;

SET LOCAL ROLE huella_definer;

-- HU003 unless it is a procedure of that visit; NULL is the visit itself.
CREATE FUNCTION clinic_private.check_procedure_of_record(p_procedure uuid, p_record uuid)
RETURNS void LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF p_procedure IS NOT NULL AND NOT EXISTS (
        SELECT FROM clinic.record_procedures x WHERE x.id = p_procedure AND x.record_id = p_record) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'procedure_not_found';
    END IF;
END $$;

DROP FUNCTION clinic.attach_to_record(uuid, uuid);

-- Adds an image to one's own draft, under one of its procedures or (NULL) to the visit itself. What is
-- there already stays where it is.
CREATE FUNCTION clinic.attach_to_record(p_record uuid, p_media uuid, p_procedure uuid DEFAULT NULL)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('vet');
    v_row clinic.records := clinic_private.own_draft(v_person, p_record);
BEGIN
    IF NOT EXISTS (SELECT FROM clinic.media m WHERE m.id = p_media AND m.patient_id = v_row.patient_id) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'media_not_found';
    END IF;
    PERFORM clinic_private.check_procedure_of_record(p_procedure, p_record);
    INSERT INTO clinic.record_media (record_id, media_id, owner_id, record_procedure_id, created_by)
    VALUES (p_record, p_media, v_row.owner_id, p_procedure, v_person) ON CONFLICT DO NOTHING;
END $$;
GRANT EXECUTE ON FUNCTION clinic.attach_to_record(uuid, uuid, uuid) TO huella_vet;

-- Puts an image of one's own draft under another procedure of it, or (NULL) among the visit's own.
CREATE FUNCTION clinic.move_record_media(p_record uuid, p_media uuid, p_procedure uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('vet');
    v_row clinic.records := clinic_private.own_draft(v_person, p_record);
BEGIN
    PERFORM clinic_private.check_procedure_of_record(p_procedure, p_record);
    IF NOT EXISTS (SELECT FROM clinic.record_media x WHERE x.record_id = v_row.id AND x.media_id = p_media) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'media_not_found';
    END IF;
    UPDATE clinic.record_media x SET record_procedure_id = p_procedure
     WHERE x.record_id = v_row.id AND x.media_id = p_media AND x.record_procedure_id IS DISTINCT FROM p_procedure;
END $$;
GRANT EXECUTE ON FUNCTION clinic.move_record_media(uuid, uuid, uuid) TO huella_vet;

-- Takes a procedure out of one's own draft; its images stay, as the visit's own.
CREATE OR REPLACE FUNCTION clinic.remove_record_procedure(p_id uuid, p_record uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('vet');
    v_row clinic.records := clinic_private.own_draft(v_person, p_record);
BEGIN
    UPDATE clinic.record_media x SET record_procedure_id = NULL
     WHERE x.record_id = v_row.id AND x.record_procedure_id = p_id;
    DELETE FROM clinic.record_procedures x WHERE x.id = p_id AND x.record_id = p_record;
END $$;

-- What a visit's report says is what its owner may read: never anamnesis, never the vets' notes. Under
-- a procedure stand the small pictures of its first eight images.
CREATE OR REPLACE FUNCTION clinic_private.report_content(p_of uuid)
RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT jsonb_build_object('attended_on', r.attended_on, 'visit_reason', r.visit_reason,
        'diagnosis', r.diagnosis, 'treatment', r.treatment, 'weight_kg', r.weight_kg,
        'procedures', (SELECT jsonb_agg(jsonb_build_object('name', c.name, 'result', x.result,
                           'images', clinic_private.report_images(x.id)) ORDER BY x.created_at, x.id)
                         FROM clinic.record_procedures x JOIN clinic.procedures c ON c.id = x.procedure_id
                        WHERE x.record_id = r.id),
        'addenda', (SELECT jsonb_agg(jsonb_build_object('body', a.body, 'author', u.first_name || ' ' || u.last_name,
                           'at', clinic_private.clinic_clock(a.created_at)) ORDER BY a.created_at, a.id)
                      FROM clinic.record_addenda a JOIN clinic.users u ON u.id = a.created_by
                     WHERE a.record_id = r.id))
      FROM clinic.records r WHERE r.id = p_of);
END $$;

-- The small pictures under a procedure, in base64, with what they show.
CREATE FUNCTION clinic_private.report_images(p_procedure uuid)
RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT jsonb_agg(jsonb_build_object('picture', translate(encode(m.thumbnail, 'base64'), E'\n', ''),
                       'description', m.description) ORDER BY m.at, m.id)
              FROM (SELECT m.id, m.thumbnail, m.description, x.created_at AS at
                      FROM clinic.record_media x JOIN clinic.media m ON m.id = x.media_id
                     WHERE x.record_procedure_id = p_procedure AND m.thumbnail IS NOT NULL
                     ORDER BY x.created_at, m.id LIMIT 8) m);
END $$;
RESET ROLE;
