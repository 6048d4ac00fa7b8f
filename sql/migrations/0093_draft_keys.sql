-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a vet typed and the database does not have yet lies on the workstation's disk, sealed. The key
-- is the vet's own and never on that disk: who sits down there after him reads nothing of it.

INSERT INTO clinic_private.keys VALUES ('drafts', ext.gen_random_bytes(32));

SET LOCAL ROLE huella_definer;

CREATE FUNCTION clinic.my_draft_key()
RETURNS bytea LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_person uuid := clinic_private.require('vet');
BEGIN
    RETURN (SELECT ext.hmac(convert_to(v_person::text, 'UTF8'), k.value, 'sha256')
              FROM clinic_private.keys k WHERE k.name = 'drafts');
END $$;
COMMENT ON FUNCTION clinic.my_draft_key() IS
    'The key of the signed-in vet''s drafts on a workstation''s disk: 32 bytes, the same each time';
GRANT EXECUTE ON FUNCTION clinic.my_draft_key() TO huella_vet;
RESET ROLE;
