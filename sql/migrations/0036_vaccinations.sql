-- SPDX-License-Identifier: GPL-3.0-or-later
-- Vaccinations: the lines of a patient's card. A vet writes them; what is corrected is on the log.

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic.vaccinations (
    id uuid PRIMARY KEY,
    patient_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    record_id uuid,
    vaccine text NOT NULL CHECK (length(vaccine) BETWEEN 1 AND 100),
    product text CHECK (length(product) <= 100),
    lot text CHECK (length(lot) <= 60),
    given_on date NOT NULL,
    given_by uuid REFERENCES clinic.users (id), -- nobody of ours: it was given elsewhere
    next_due_on date,
    voided_at timestamptz,
    void_reason text CHECK (length(void_reason) <= 300),
    created_by uuid NOT NULL REFERENCES clinic.users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT next_comes_later CHECK (next_due_on > given_on),
    CONSTRAINT voided_says_why CHECK ((voided_at IS NULL) = (void_reason IS NULL)),
    CONSTRAINT vaccinations_patient_fkey FOREIGN KEY (patient_id, owner_id)
        REFERENCES clinic.patients (id, owner_id),
    CONSTRAINT vaccinations_record_fkey FOREIGN KEY (record_id, owner_id)
        REFERENCES clinic.records (id, owner_id)
);
COMMENT ON TABLE clinic.vaccinations IS 'A line of a patient''s vaccination card.';
COMMENT ON COLUMN clinic.vaccinations.record_id IS 'The visit in which it was given, where it was one';
CREATE INDEX vaccinations_patient_idx ON clinic.vaccinations (patient_id, owner_id, given_on); -- a card
CREATE INDEX vaccinations_record_idx ON clinic.vaccinations (record_id, owner_id); -- for the foreign key
CREATE INDEX vaccinations_given_by_idx ON clinic.vaccinations (given_by); -- for the foreign key
CREATE INDEX vaccinations_created_by_idx ON clinic.vaccinations (created_by); -- for the foreign key

ALTER TABLE clinic.vaccinations ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.vaccinations FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.vaccinations TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_own ON clinic.vaccinations FOR SELECT TO huella_owner
    USING (owner_id = (SELECT clinic.current_person()) AND voided_at IS NULL);
CREATE POLICY select_staff ON clinic.vaccinations FOR SELECT TO huella_reception, huella_vet, huella_admin
    USING ((SELECT clinic.has_role('reception', 'vet', 'admin')));
REVOKE DELETE ON clinic.vaccinations FROM huella_definer; -- a mistake is voided
GRANT SELECT (id, patient_id, owner_id, record_id, vaccine, product, lot, given_on, next_due_on)
    ON clinic.vaccinations TO huella_owner;
GRANT SELECT (id, patient_id, owner_id, record_id, vaccine, product, lot, given_on, given_by, next_due_on,
              voided_at, void_reason, created_by, created_at, updated_at)
    ON clinic.vaccinations TO huella_reception, huella_vet, huella_admin;

CREATE TRIGGER _100_touch BEFORE UPDATE ON clinic.vaccinations
    FOR EACH ROW EXECUTE FUNCTION clinic_private.touch();
CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.vaccinations
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change();
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.vaccinations
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_change('records');

SET LOCAL ROLE huella_definer;

CREATE FUNCTION clinic_private.check_vaccination_days(p_given_on date, p_next_due_on date)
RETURNS void LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF p_given_on IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'required', COLUMN = 'given_on';
    ELSIF p_given_on NOT BETWEEN '1980-01-01' AND clinic_private.today() THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'given_on';
    ELSIF p_next_due_on <= p_given_on OR p_next_due_on > p_given_on + 3660 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'next_due_on';
    END IF;
END $$;

-- Adds a line to the card, or corrects it (the same id). p_version is the one the caller read, empty
-- for a new line; HU010 when it is newer. Answers the new one. p_is_ours: given here, by the caller.
CREATE FUNCTION clinic.save_vaccination(p_id uuid, p_patient uuid, p_record uuid, p_vaccine text, p_product text,
    p_lot text, p_given_on date, p_is_ours boolean, p_next_due_on date, p_version text)
RETURNS text LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('vet');
    v_vaccine text := clinic_private.text_value(p_vaccine, 'vaccine', 100, true);
    v_product text := clinic_private.text_value(p_product, 'product', 100);
    v_lot text := clinic_private.text_value(p_lot, 'lot', 60);
    v_row clinic.vaccinations;
    v_owner uuid;
BEGIN
    PERFORM clinic_private.check_vaccination_days(p_given_on, p_next_due_on);
    SELECT p.owner_id INTO v_owner FROM clinic.patients p WHERE p.id = p_patient FOR KEY SHARE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'patient_not_found';
    ELSIF p_record IS NOT NULL AND NOT EXISTS (SELECT FROM clinic.records r
            WHERE r.id = p_record AND r.patient_id = p_patient) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'record_not_found';
    END IF;
    SELECT * INTO v_row FROM clinic.vaccinations v WHERE v.id = p_id FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        INSERT INTO clinic.vaccinations (id, patient_id, owner_id, record_id, vaccine, product, lot, given_on,
            given_by, next_due_on, created_by)
        VALUES (p_id, p_patient, v_owner, p_record, v_vaccine, v_product, v_lot, p_given_on,
            CASE WHEN coalesce(p_is_ours, true) THEN v_person END, p_next_due_on, v_person)
        RETURNING * INTO v_row;
        RETURN v_row.updated_at::text;
    ELSIF v_row.patient_id <> p_patient OR v_row.voided_at IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'vaccination_not_found';
    ELSIF (v_row.vaccine, v_row.product, v_row.lot, v_row.given_on, v_row.next_due_on, v_row.given_by IS NOT NULL)
          IS NOT DISTINCT FROM (v_vaccine, v_product, v_lot, p_given_on, p_next_due_on, coalesce(p_is_ours, true)) THEN
        RETURN v_row.updated_at::text; -- done already: a retry
    ELSIF v_row.updated_at::text IS DISTINCT FROM p_version THEN
        RAISE EXCEPTION USING ERRCODE = 'HU010', MESSAGE = 'changed_meanwhile';
    END IF;
    UPDATE clinic.vaccinations v SET vaccine = v_vaccine, product = v_product, lot = v_lot, given_on = p_given_on,
        given_by = CASE WHEN coalesce(p_is_ours, true) THEN coalesce(v.given_by, v_person) END,
        next_due_on = p_next_due_on
     WHERE v.id = p_id RETURNING * INTO v_row;
    RETURN v_row.updated_at::text;
END $$;
GRANT EXECUTE ON FUNCTION clinic.save_vaccination(uuid, uuid, uuid, text, text, text, date, boolean, date, text)
    TO huella_vet;

-- Takes a line off the card, with a reason; an empty reason puts it back.
CREATE FUNCTION clinic.void_vaccination(p_id uuid, p_reason text)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('vet');
    v_reason text := clinic_private.text_value(p_reason, 'reason', 300);
BEGIN
    UPDATE clinic.vaccinations v
       SET voided_at = CASE WHEN v_reason IS NOT NULL THEN coalesce(v.voided_at, clock_timestamp()) END,
           void_reason = v_reason
     WHERE v.id = p_id AND v.void_reason IS DISTINCT FROM v_reason;
    IF NOT FOUND AND NOT EXISTS (SELECT FROM clinic.vaccinations v WHERE v.id = p_id) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'vaccination_not_found';
    END IF;
END $$;
GRANT EXECUTE ON FUNCTION clinic.void_vaccination(uuid, text) TO huella_vet;

-- A patient's card, the newest line first; an owner's own only.
CREATE FUNCTION clinic.vaccinations_of(p_patient uuid)
RETURNS TABLE (id uuid, record_id uuid, vaccine text, product text, lot text, given_on date, given_by_name text,
    next_due_on date, version text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_person uuid := clinic_private.require('owner', 'reception', 'vet', 'admin');
    v_is_owner boolean := clinic.has_role('owner');
BEGIN
    RETURN QUERY
    SELECT v.id, v.record_id, v.vaccine, v.product, v.lot, v.given_on, (u.first_name || ' ' || u.last_name)::text,
           v.next_due_on, v.updated_at::text
      FROM clinic.vaccinations v
      LEFT JOIN clinic.users u ON u.id = v.given_by
     WHERE v.patient_id = p_patient AND v.voided_at IS NULL AND (NOT v_is_owner OR v.owner_id = v_person)
     ORDER BY v.given_on DESC, v.created_at DESC LIMIT 500;
END $$;
GRANT EXECUTE ON FUNCTION clinic.vaccinations_of(uuid) TO huella_owner, huella_reception, huella_vet, huella_admin;
RESET ROLE;
