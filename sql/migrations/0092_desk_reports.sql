-- SPDX-License-Identifier: GPL-3.0-or-later
-- The desk hands an owner who asks the report of the last visit: what a report says is what its owner
-- may read, never anamnesis nor the vets' notes, and each print is noted with who made it. Older
-- visits stay with vets, admins and the owner.

SET LOCAL ROLE huella_definer;

-- HU002 where the role has no such documents, HU003 for what is not there or not the owner's.
CREATE OR REPLACE FUNCTION clinic_private.subject_of(p_kind text, p_of uuid)
RETURNS clinic_private.document_subject LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_person uuid := clinic_private.require();
    v_it clinic_private.document_subject;
BEGIN
    IF p_kind = 'receta' AND NOT clinic.has_role('owner', 'vet', 'admin')
       OR p_kind = 'informe' AND NOT clinic.has_role('owner', 'reception', 'vet', 'admin')
       OR p_kind = 'comprobante' AND NOT clinic.has_role('owner', 'reception', 'admin') THEN
        RAISE EXCEPTION USING ERRCODE = 'HU002', MESSAGE = 'role_may_not';
    ELSIF p_kind = 'receta' THEN
        SELECT p.patient_id, p.owner_id, p.vet_id, p.issued_at, p.issued_at, r.weight_kg INTO v_it
          FROM clinic.prescriptions p JOIN clinic.records r ON r.id = p.record_id WHERE p.id = p_of;
    ELSIF p_kind = 'informe' THEN
        SELECT r.patient_id, r.owner_id, r.vet_id, r.signed_at,
               greatest(r.signed_at, (SELECT max(a.created_at) FROM clinic.record_addenda a WHERE a.record_id = r.id)),
               r.weight_kg INTO v_it
          FROM clinic.records r WHERE r.id = p_of AND r.signed_at IS NOT NULL;
        IF clinic.has_role('reception') AND p_of IS DISTINCT FROM clinic_private.last_signed_record(v_it.patient_id) THEN
            RAISE EXCEPTION USING ERRCODE = 'HU002', MESSAGE = 'not_the_last_visit';
        END IF;
    ELSIF p_kind = 'comprobante' THEN
        SELECT a.patient_id, a.owner_id, a.vet_id, x.paid_at, x.paid_at, NULL INTO v_it
          FROM clinic.payments x JOIN clinic.appointments a ON a.id = x.appointment_id
         WHERE x.id = p_of AND x.status = 'aprobado';
    ELSIF p_kind = 'carne' THEN
        SELECT p.id, p.owner_id, (SELECT v.given_by FROM clinic.vaccinations v
                                   WHERE v.patient_id = p.id AND v.voided_at IS NULL AND v.given_by IS NOT NULL
                                   ORDER BY v.given_on DESC, v.created_at DESC LIMIT 1), clock_timestamp(),
               coalesce((SELECT max(v.updated_at) FROM clinic.vaccinations v WHERE v.patient_id = p.id), p.created_at),
               p.weight_kg INTO v_it
          FROM clinic.patients p WHERE p.id = p_of;
    ELSE
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'kind';
    END IF;
    IF v_it.patient_id IS NULL OR clinic.has_role('owner') AND v_it.owner_id <> v_person THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'document_not_found';
    END IF;
    RETURN v_it;
END $$;

CREATE FUNCTION clinic_private.last_signed_record(p_patient uuid)
RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT r.id FROM clinic.records r
             WHERE r.patient_id = p_patient AND r.signed_at IS NOT NULL
             ORDER BY r.attended_on DESC, r.signed_at DESC, r.id LIMIT 1);
END $$;
COMMENT ON FUNCTION clinic_private.last_signed_record(uuid) IS 'The visit whose report the desk may hand out';
RESET ROLE;
