-- SPDX-License-Identifier: GPL-3.0-or-later
-- Documents: what the clinic handed out on paper or as a file, and each time it was printed.
--
-- A document is issued and numbered before its first print begins, so a print that fails leaves it
-- there, to be printed again. Each kind counts 1, 2, 3, ... without holes: the counter moves in the
-- transaction that issues, and nothing is erased. The same content keeps its number; where what it
-- tells has changed since (an addendum, a new vaccine), the next print issues a new one. Every print
-- after the first that was begun is a copy, since nobody knows how much of the first came out.

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic_private.document_numbers (
    kind text PRIMARY KEY,
    last_number integer NOT NULL DEFAULT 0
);
COMMENT ON TABLE clinic_private.document_numbers IS 'The last number of each kind of document.';
ALTER TABLE clinic_private.document_numbers ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.document_numbers FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic_private.document_numbers TO huella_definer USING (true) WITH CHECK (true);
REVOKE DELETE ON clinic_private.document_numbers FROM huella_definer;

CREATE TABLE clinic.documents (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    patient_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    record_id uuid,
    prescription_id uuid,
    payment_id uuid REFERENCES clinic.payments (id),
    content_at timestamptz NOT NULL, -- since when it has told what it tells
    issued_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid NOT NULL REFERENCES clinic.users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT kind_is_known CHECK (kind IN ('receta', 'informe', 'comprobante', 'carne')),
    CONSTRAINT of_one_thing CHECK ((prescription_id IS NOT NULL) = (kind = 'receta')
        AND (payment_id IS NOT NULL) = (kind = 'comprobante') AND (record_id IS NOT NULL) = (kind = 'informe')),
    CONSTRAINT documents_id_owner_key UNIQUE (id, owner_id),
    CONSTRAINT documents_patient_fkey FOREIGN KEY (patient_id, owner_id)
        REFERENCES clinic.patients (id, owner_id),
    CONSTRAINT documents_record_fkey FOREIGN KEY (record_id, owner_id)
        REFERENCES clinic.records (id, owner_id),
    CONSTRAINT documents_prescription_fkey FOREIGN KEY (prescription_id, owner_id)
        REFERENCES clinic.prescriptions (id, owner_id)
);
COMMENT ON TABLE clinic.documents IS 'A prescription, report, receipt or vaccination card that was handed out.';
-- Each kind has numbers of its own (an index on the kind itself would let owners search it).
CREATE UNIQUE INDEX documents_receta_number_idx ON clinic.documents (number) WHERE kind = 'receta';
CREATE UNIQUE INDEX documents_informe_number_idx ON clinic.documents (number) WHERE kind = 'informe';
CREATE UNIQUE INDEX documents_comprobante_number_idx ON clinic.documents (number) WHERE kind = 'comprobante';
CREATE UNIQUE INDEX documents_carne_number_idx ON clinic.documents (number) WHERE kind = 'carne';
CREATE INDEX documents_patient_idx ON clinic.documents (patient_id, owner_id); -- the last card, and the foreign key
CREATE INDEX documents_record_idx ON clinic.documents (record_id, owner_id); -- the last report, and the foreign key
CREATE INDEX documents_prescription_idx ON clinic.documents (prescription_id, owner_id); -- the same
CREATE INDEX documents_payment_idx ON clinic.documents (payment_id); -- the same
CREATE INDEX documents_created_by_idx ON clinic.documents (created_by); -- for the foreign key

ALTER TABLE clinic.documents ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.documents FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.documents TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_own ON clinic.documents FOR SELECT TO huella_owner
    USING (owner_id = (SELECT clinic.current_person()));
CREATE POLICY select_staff ON clinic.documents FOR SELECT TO huella_reception, huella_vet, huella_admin
    USING ((SELECT clinic.has_role('reception', 'vet', 'admin')));
REVOKE UPDATE, DELETE ON clinic.documents FROM huella_definer; -- what is issued stays
GRANT SELECT (id, kind, number, patient_id, owner_id, record_id, prescription_id, payment_id, issued_at)
    ON clinic.documents TO huella_owner;
GRANT SELECT (id, kind, number, patient_id, owner_id, record_id, prescription_id, payment_id, issued_at,
              created_by, created_at)
    ON clinic.documents TO huella_reception, huella_vet, huella_admin;
CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.documents
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change();
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.documents
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_change('records');

CREATE TABLE clinic.document_prints (
    id uuid PRIMARY KEY,
    document_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    medium text NOT NULL,
    paper text NOT NULL,
    copies integer NOT NULL CHECK (copies BETWEEN 1 AND 20),
    is_copy boolean NOT NULL,
    outcome text NOT NULL DEFAULT 'empezado',
    created_by uuid NOT NULL REFERENCES clinic.users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT medium_is_known CHECK (medium IN ('impresora', 'pdf')),
    CONSTRAINT paper_is_known CHECK (paper IN ('a4', 'carta', 'rollo')),
    CONSTRAINT outcome_is_known CHECK (outcome IN ('empezado', 'hecho', 'fallido', 'cancelado')),
    CONSTRAINT document_prints_document_fkey FOREIGN KEY (document_id, owner_id)
        REFERENCES clinic.documents (id, owner_id)
);
COMMENT ON TABLE clinic.document_prints IS 'Each time a document was printed or saved as a file, and how that ended.';
CREATE INDEX document_prints_document_idx ON clinic.document_prints (document_id, owner_id); -- whether it is a copy
CREATE INDEX document_prints_created_by_idx ON clinic.document_prints (created_by, created_at); -- an owner's limit

ALTER TABLE clinic.document_prints ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.document_prints FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.document_prints TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_staff ON clinic.document_prints FOR SELECT TO huella_reception, huella_vet, huella_admin
    USING ((SELECT clinic.has_role('reception', 'vet', 'admin')));
REVOKE DELETE ON clinic.document_prints FROM huella_definer; -- nothing is erased
GRANT SELECT (id, document_id, medium, paper, copies, is_copy, outcome, created_by, created_at, updated_at)
    ON clinic.document_prints TO huella_reception, huella_vet, huella_admin;
CREATE TRIGGER _100_touch BEFORE UPDATE ON clinic.document_prints
    FOR EACH ROW EXECUTE FUNCTION clinic_private.touch();
CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.document_prints
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change();
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.document_prints
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_change('records', 'document_id');

SET LOCAL ROLE huella_definer;

INSERT INTO clinic_private.document_numbers (kind)
VALUES ('receta'), ('informe'), ('comprobante'), ('carne');

-- What a document is about, without what it says.
CREATE TYPE clinic_private.document_subject AS (
    patient_id uuid, owner_id uuid, vet_id uuid, happened_at timestamptz, content_at timestamptz, weight_kg numeric);

-- HU002 where the role has no such documents, HU003 for what is not there or not the owner's.
CREATE FUNCTION clinic_private.subject_of(p_kind text, p_of uuid)
RETURNS clinic_private.document_subject LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_person uuid := clinic_private.require();
    v_it clinic_private.document_subject;
BEGIN
    IF p_kind IN ('receta', 'informe') AND NOT clinic.has_role('owner', 'vet', 'admin')
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
    ELSIF p_kind = 'comprobante' THEN
        SELECT a.patient_id, a.owner_id, NULL, x.paid_at, x.paid_at, NULL INTO v_it
          FROM clinic.payments x JOIN clinic.appointments a ON a.id = x.appointment_id
         WHERE x.id = p_of AND x.status = 'aprobado';
    ELSIF p_kind = 'carne' THEN
        SELECT p.id, p.owner_id, NULL, clock_timestamp(),
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

-- A moment on the clinic's own clock.
CREATE FUNCTION clinic_private.clinic_clock(p_at timestamptz)
RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN to_char(p_at AT TIME ZONE clinic_private.time_zone(), 'YYYY-MM-DD"T"HH24:MI:SS');
END $$;

-- Who writes, for whom, about which animal: the head of every document.
CREATE FUNCTION clinic_private.document_head(p_it clinic_private.document_subject)
RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT jsonb_build_object(
        'happened_at', clinic_private.clinic_clock(p_it.happened_at),
        'clinic', jsonb_build_object('name', s.clinic_name, 'address', s.address, 'phone', s.phone),
        'patient', jsonb_build_object('name', p.name, 'family_name', p.family_name, 'species', p.species,
            'breed', p.breed, 'sex', p.sex, 'is_neutered', p.is_neutered, 'colour', p.colour,
            'birth_date', p.birth_date, 'microchip', p.microchip, 'weight_kg', coalesce(p_it.weight_kg, p.weight_kg)),
        'owner', jsonb_build_object('name', o.first_name || ' ' || o.last_name, 'phone', o.phone),
        'vet', CASE WHEN v.id IS NOT NULL THEN jsonb_build_object('name', v.first_name || ' ' || v.last_name,
            'licence', v.licence_number) END)
      FROM clinic.settings s, clinic.patients p
      JOIN clinic.users o ON o.id = p.owner_id
      LEFT JOIN clinic.users v ON v.id = p_it.vet_id
     WHERE p.id = p_it.patient_id);
END $$;

CREATE FUNCTION clinic_private.prescription_content(p_of uuid)
RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT jsonb_build_object('notes', p.notes, 'licence', p.licence_number,
        'is_replaced', EXISTS (SELECT FROM clinic.prescriptions n WHERE n.replaces_id = p.id),
        'replaces_number', (SELECT d.number FROM clinic.documents d WHERE d.prescription_id = p.replaces_id),
        'items', (SELECT jsonb_agg(to_jsonb(i) - '{id,prescription_id,owner_id,created_by,created_at}'::text[]
                         ORDER BY i.position)
                    FROM clinic.prescription_items i WHERE i.prescription_id = p.id))
      FROM clinic.prescriptions p WHERE p.id = p_of);
END $$;

-- What a visit's report says is what its owner may read: never anamnesis, never the vets' notes.
CREATE FUNCTION clinic_private.report_content(p_of uuid)
RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT jsonb_build_object('attended_on', r.attended_on, 'visit_reason', r.visit_reason,
        'diagnosis', r.diagnosis, 'treatment', r.treatment, 'weight_kg', r.weight_kg,
        'procedures', (SELECT jsonb_agg(jsonb_build_object('name', c.name, 'result', x.result) ORDER BY x.created_at, x.id)
                         FROM clinic.record_procedures x JOIN clinic.procedures c ON c.id = x.procedure_id
                        WHERE x.record_id = r.id),
        'addenda', (SELECT jsonb_agg(jsonb_build_object('body', a.body, 'author', u.first_name || ' ' || u.last_name,
                           'at', clinic_private.clinic_clock(a.created_at)) ORDER BY a.created_at, a.id)
                      FROM clinic.record_addenda a JOIN clinic.users u ON u.id = a.created_by
                     WHERE a.record_id = r.id))
      FROM clinic.records r WHERE r.id = p_of);
END $$;

CREATE FUNCTION clinic_private.receipt_content(p_of uuid)
RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT jsonb_build_object('service', s.name, 'visit_at', clinic_private.clinic_clock(a.starts_at),
        'amount', x.amount::text, 'currency', x.currency, 'method', x.method,
        'cashier', CASE WHEN x.method <> 'mercado_pago' THEN u.first_name || ' ' || u.last_name END,
        'attended_by', v.first_name || ' ' || v.last_name)
      FROM clinic.payments x
      JOIN clinic.appointments a ON a.id = x.appointment_id
      JOIN clinic.services s ON s.id = a.service_id
      JOIN clinic.users u ON u.id = x.created_by
      JOIN clinic.users v ON v.id = a.vet_id
     WHERE x.id = p_of);
END $$;

CREATE FUNCTION clinic_private.card_content(p_of uuid)
RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT jsonb_build_object('vaccinations', jsonb_agg(jsonb_build_object('vaccine', v.vaccine,
               'product', v.product, 'lot', v.lot, 'given_on', v.given_on, 'next_due_on', v.next_due_on,
               'given_by', u.first_name || ' ' || u.last_name, 'licence', u.licence_number)
               ORDER BY v.given_on, v.created_at))
      FROM clinic.vaccinations v LEFT JOIN clinic.users u ON u.id = v.given_by
     WHERE v.patient_id = p_of AND v.voided_at IS NULL);
END $$;

-- All that stands on a document, but for its number.
CREATE FUNCTION clinic_private.document_body(p_kind text, p_of uuid, p_it clinic_private.document_subject)
RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN clinic_private.document_head(p_it) || jsonb_build_object('kind', p_kind) || CASE p_kind
        WHEN 'receta' THEN clinic_private.prescription_content(p_of)
        WHEN 'informe' THEN clinic_private.report_content(p_of)
        WHEN 'comprobante' THEN clinic_private.receipt_content(p_of)
        ELSE clinic_private.card_content(p_of) END;
END $$;

-- The document that tells this already; nothing where none does.
CREATE FUNCTION clinic_private.document_of(p_kind text, p_of uuid, p_it clinic_private.document_subject)
RETURNS clinic.documents LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_row clinic.documents;
BEGIN
    SELECT * INTO v_row FROM clinic.documents d
     WHERE d.kind = p_kind AND d.content_at >= p_it.content_at
       AND CASE p_kind WHEN 'receta' THEN d.prescription_id = p_of WHEN 'informe' THEN d.record_id = p_of
                       WHEN 'comprobante' THEN d.payment_id = p_of ELSE d.patient_id = p_of END
     ORDER BY d.number DESC LIMIT 1;
    RETURN v_row;
END $$;

CREATE FUNCTION clinic_private.document_label(p_row clinic.documents)
RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN jsonb_build_object('number', p_row.number, 'issued_at', clinic_private.clinic_clock(p_row.issued_at),
        'prints', (SELECT count(*) FROM clinic.document_prints x WHERE x.document_id = p_row.id));
END $$;

-- What a document would say, for its preview; with number, issued_at and prints where it is issued.
-- p_of: the prescription (receta), the signed record (informe), the payment (comprobante) or the
-- patient (carne).
CREATE FUNCTION clinic.document_content(p_kind text, p_of uuid)
RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_it clinic_private.document_subject := clinic_private.subject_of(p_kind, p_of);
    v_row clinic.documents := clinic_private.document_of(p_kind, p_of, v_it);
BEGIN
    RETURN clinic_private.document_body(p_kind, p_of, v_it)
        || CASE WHEN v_row.id IS NULL THEN '{}' ELSE clinic_private.document_label(v_row) END;
END $$;
GRANT EXECUTE ON FUNCTION clinic.document_content(text, uuid)
    TO huella_owner, huella_reception, huella_vet, huella_admin;

-- Issues and numbers the document unless it is.
CREATE FUNCTION clinic_private.issue_document(p_document uuid, p_kind text, p_of uuid,
    p_it clinic_private.document_subject, p_person uuid)
RETURNS clinic.documents LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_row clinic.documents;
BEGIN
    PERFORM FROM clinic_private.document_numbers n WHERE n.kind = p_kind FOR UPDATE; -- one at a time
    v_row := clinic_private.document_of(p_kind, p_of, p_it);
    IF v_row.id IS NOT NULL THEN
        RETURN v_row;
    END IF;
    UPDATE clinic_private.document_numbers n SET last_number = n.last_number + 1 WHERE n.kind = p_kind;
    INSERT INTO clinic.documents (id, kind, number, patient_id, owner_id, record_id, prescription_id, payment_id,
        content_at, issued_at, created_by)
    VALUES (p_document, p_kind, (SELECT n.last_number FROM clinic_private.document_numbers n WHERE n.kind = p_kind),
        p_it.patient_id, p_it.owner_id, CASE WHEN p_kind = 'informe' THEN p_of END,
        CASE WHEN p_kind = 'receta' THEN p_of END, CASE WHEN p_kind = 'comprobante' THEN p_of END,
        p_it.content_at, clock_timestamp(), p_person)
    RETURNING * INTO v_row;
    RETURN v_row;
END $$;

-- A print begins: the document is issued if it was not, this print is noted, and all that stands on
-- the paper comes back, with number, issued_at, prints and is_copy. The same p_print again does
-- nothing twice. An owner begins at most 60 an hour (HU011).
CREATE FUNCTION clinic.begin_print(p_print uuid, p_document uuid, p_kind text, p_of uuid, p_medium text,
    p_paper text, p_copies integer)
RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require();
    v_it clinic_private.document_subject := clinic_private.subject_of(p_kind, p_of);
    v_row clinic.documents;
    v_is_copy boolean;
BEGIN
    IF clinic.has_role('owner') AND (SELECT count(*) FROM clinic.document_prints x WHERE x.created_by = v_person
            AND x.created_at > now() - interval '1 hour') >= 60 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU011', MESSAGE = 'limit_reached';
    END IF;
    v_row := clinic_private.issue_document(p_document, p_kind, p_of, v_it, v_person);
    SELECT x.is_copy INTO v_is_copy FROM clinic.document_prints x WHERE x.id = p_print AND x.document_id = v_row.id;
    IF NOT FOUND THEN
        v_is_copy := EXISTS (SELECT FROM clinic.document_prints x WHERE x.document_id = v_row.id);
        INSERT INTO clinic.document_prints (id, document_id, owner_id, medium, paper, copies, is_copy, created_by)
        VALUES (p_print, v_row.id, v_row.owner_id, p_medium, p_paper, p_copies, v_is_copy, v_person);
    END IF;
    RETURN clinic_private.document_body(p_kind, p_of, v_it) || clinic_private.document_label(v_row)
        || jsonb_build_object('is_copy', v_is_copy);
EXCEPTION
    WHEN check_violation OR not_null_violation THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'paper';
    WHEN unique_violation THEN
        RAISE EXCEPTION USING ERRCODE = 'HU006', MESSAGE = 'already_exists', COLUMN = 'id';
END $$;
GRANT EXECUTE ON FUNCTION clinic.begin_print(uuid, uuid, text, uuid, text, text, integer)
    TO huella_owner, huella_reception, huella_vet, huella_admin;

-- How a print that one began ended: hecho, fallido, cancelado. Said once.
CREATE FUNCTION clinic.end_print(p_print uuid, p_outcome text)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require();
BEGIN
    IF p_outcome IS NULL OR p_outcome NOT IN ('hecho', 'fallido', 'cancelado') THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'outcome';
    END IF;
    UPDATE clinic.document_prints x SET outcome = p_outcome
     WHERE x.id = p_print AND x.created_by = v_person AND x.outcome = 'empezado';
    IF NOT FOUND AND NOT EXISTS (SELECT FROM clinic.document_prints x
            WHERE x.id = p_print AND x.created_by = v_person) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'print_not_found';
    END IF;
END $$;
GRANT EXECUTE ON FUNCTION clinic.end_print(uuid, text) TO huella_owner, huella_reception, huella_vet, huella_admin;

-- A draft that a prescription, a vaccine or a document hangs on is not an empty one any more.
CREATE OR REPLACE FUNCTION clinic_private.discard_record(p_record uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
BEGIN
    IF EXISTS (SELECT FROM clinic.records r WHERE r.id = p_record
                AND coalesce(r.anamnesis, r.diagnosis, r.treatment, r.internal_notes) IS NOT NULL)
       OR EXISTS (SELECT FROM clinic.record_procedures x WHERE x.record_id = p_record)
       OR EXISTS (SELECT FROM clinic.record_media x WHERE x.record_id = p_record)
       OR EXISTS (SELECT FROM clinic.prescriptions x WHERE x.record_id = p_record)
       OR EXISTS (SELECT FROM clinic.vaccinations x WHERE x.record_id = p_record)
       OR EXISTS (SELECT FROM clinic.documents x WHERE x.record_id = p_record) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'record_has_text';
    END IF;
    DELETE FROM clinic.records r WHERE r.id = p_record AND r.signed_at IS NULL;
END $$;
RESET ROLE;
