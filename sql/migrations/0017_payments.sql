-- SPDX-License-Identifier: GPL-3.0-or-later
-- Payments. An appointment is paid while an approved payment of it exists, and in no other way.

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic.payments (
    id uuid PRIMARY KEY,
    appointment_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    amount numeric(12, 2) NOT NULL CHECK (amount > 0),
    currency text NOT NULL,
    method text NOT NULL,
    status text NOT NULL,
    external_reference text NOT NULL CHECK (external_reference ~ '^[A-Za-z0-9_-]{1,64}$'),
    mp_preference_id text CHECK (length(mp_preference_id) <= 100),
    mp_init_point text CHECK (length(mp_init_point) <= 2000),
    mp_payment_id bigint,
    mp_status text CHECK (length(mp_status) <= 50),
    mp_status_detail text CHECK (length(mp_status_detail) <= 100),
    expires_at timestamptz,
    paid_at timestamptz,
    refunded_amount numeric(12, 2) NOT NULL DEFAULT 0,
    note text CHECK (length(note) <= 300),
    created_by uuid NOT NULL REFERENCES clinic.users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT method_is_known CHECK (method IN ('efectivo', 'tarjeta', 'transferencia', 'mercado_pago')),
    CONSTRAINT status_is_known CHECK (status IN ('pendiente', 'por_confirmar', 'aprobado', 'rechazado',
                                                 'cancelado', 'devuelto', 'anulado')),
    CONSTRAINT whole_pesos_where_there_are_no_cents CHECK (currency NOT IN ('CLP', 'COP') OR amount = trunc(amount)),
    CONSTRAINT approved_says_when CHECK (status <> 'aprobado' OR paid_at IS NOT NULL),
    CONSTRAINT refunds_stay_within CHECK (refunded_amount BETWEEN 0 AND amount),
    CONSTRAINT external_reference_is_unique UNIQUE (external_reference),
    CONSTRAINT mercado_pago_payment_is_unique UNIQUE (mp_payment_id),
    CONSTRAINT payments_appointment_fkey FOREIGN KEY (appointment_id, owner_id)
        REFERENCES clinic.appointments (id, owner_id)
);
COMMENT ON TABLE clinic.payments IS 'Each attempt to pay an appointment, by whatever method.';
CREATE UNIQUE INDEX payments_one_approved_idx ON clinic.payments (appointment_id)
    WHERE status = 'aprobado'; -- nobody pays twice
CREATE INDEX payments_appointment_idx ON clinic.payments (appointment_id, owner_id); -- for the foreign key
CREATE INDEX payments_owner_idx ON clinic.payments (owner_id, created_at); -- an owner's own list
CREATE INDEX payments_paid_idx ON clinic.payments (paid_at) WHERE status = 'aprobado'; -- the day's close
CREATE INDEX payments_created_by_idx ON clinic.payments (created_by); -- for the foreign key

ALTER TABLE clinic.payments ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.payments FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.payments TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_own ON clinic.payments FOR SELECT TO huella_owner
    USING (owner_id = (SELECT clinic.current_person()));
CREATE POLICY select_staff ON clinic.payments FOR SELECT TO huella_reception, huella_vet, huella_admin
    USING ((SELECT clinic.has_role('reception', 'vet', 'admin')));
CREATE POLICY settle ON clinic.payments TO huella_payments USING (method = 'mercado_pago')
    WITH CHECK (method = 'mercado_pago');
REVOKE DELETE ON clinic.payments FROM huella_definer; -- nothing is erased
GRANT SELECT (id, appointment_id, owner_id, amount, currency, method, status, mp_init_point, expires_at, paid_at,
              refunded_amount, created_at, updated_at)
    ON clinic.payments TO huella_owner;
GRANT SELECT (id, appointment_id, owner_id, amount, currency, method, status, external_reference, mp_init_point,
              mp_payment_id, mp_status, mp_status_detail, expires_at, paid_at, refunded_amount, note, created_by,
              created_at, updated_at)
    ON clinic.payments TO huella_reception, huella_admin;
GRANT SELECT (id, appointment_id, status, method, paid_at) ON clinic.payments TO huella_vet;
GRANT SELECT (id, appointment_id, owner_id, amount, currency, method, status, external_reference, mp_preference_id,
              mp_init_point, mp_payment_id, mp_status, mp_status_detail, expires_at, paid_at, refunded_amount, created_at),
      UPDATE (status, mp_preference_id, mp_init_point, mp_payment_id, mp_status, mp_status_detail, expires_at,
              paid_at, refunded_amount)
    ON clinic.payments TO huella_payments;

SET LOCAL ROLE huella_definer;
CREATE FUNCTION clinic_private.keep_paid_flag()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE clinic.appointments a SET is_paid = p.paid
      FROM (SELECT EXISTS (SELECT FROM clinic.payments x
                            WHERE x.appointment_id = new.appointment_id AND x.status = 'aprobado') AS paid) p
     WHERE a.id = new.appointment_id AND a.is_paid <> p.paid;
    -- The board shows the flag too; its own trigger tells every screen.
    UPDATE clinic.current_attentions SET updated_at = now() WHERE appointment_id = new.appointment_id;
    RETURN NULL;
END $$;
SET LOCAL ROLE huella_schema;

CREATE TRIGGER _100_touch BEFORE UPDATE ON clinic.payments
    FOR EACH ROW EXECUTE FUNCTION clinic_private.touch();
CREATE TRIGGER _300_keep_paid_flag AFTER INSERT OR UPDATE OF status ON clinic.payments
    FOR EACH ROW EXECUTE FUNCTION clinic_private.keep_paid_flag();
CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.payments
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change('mp_init_point', 'mp_preference_id');
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.payments
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_change('payments');

SET LOCAL ROLE huella_definer;

-- The desk charges an appointment in its own name: cash, card terminal or transfer. The amount must
-- be the price (HU017), and nobody pays twice (HU016).
CREATE FUNCTION clinic.charge(p_id uuid, p_appointment uuid, p_amount numeric, p_method text)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('reception', 'admin');
    v_row clinic.appointments := clinic_private.reachable_appointment(v_person, p_appointment);
BEGIN
    IF EXISTS (SELECT FROM clinic.payments x WHERE x.id = p_id AND x.appointment_id = p_appointment) THEN
        RETURN; -- done already: a retry
    ELSIF p_method IS NULL OR p_method NOT IN ('efectivo', 'tarjeta', 'transferencia') THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'method';
    ELSIF v_row.status = 'cancelada' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'appointment_is_cancelled';
    ELSIF v_row.is_paid THEN
        RAISE EXCEPTION USING ERRCODE = 'HU016', MESSAGE = 'already_paid';
    ELSIF p_amount IS DISTINCT FROM v_row.price OR p_amount <= 0 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU017', MESSAGE = 'wrong_amount', COLUMN = 'amount';
    END IF;
    INSERT INTO clinic.payments (id, appointment_id, owner_id, amount, currency, method, status,
        external_reference, paid_at, created_by)
    VALUES (p_id, p_appointment, v_row.owner_id, p_amount, v_row.currency, p_method, 'aprobado',
        'caja-' || p_id::text, clock_timestamp(), v_person);
END $$;
GRANT EXECUTE ON FUNCTION clinic.charge(uuid, uuid, numeric, text) TO huella_reception, huella_admin;

-- Takes back a charge made at the desk today; Mercado Pago's are refunded, never voided.
CREATE FUNCTION clinic.void_charge(p_id uuid, p_reason text)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('reception', 'admin');
    v_row clinic.payments;
BEGIN
    SELECT * INTO v_row FROM clinic.payments x WHERE x.id = p_id FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'payment_not_found';
    ELSIF v_row.status = 'anulado' THEN
        RETURN;
    ELSIF v_row.status <> 'aprobado' OR v_row.method = 'mercado_pago' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'wrong_state';
    ELSIF (v_row.paid_at AT TIME ZONE clinic_private.time_zone())::date <> clinic_private.today() THEN
        RAISE EXCEPTION USING ERRCODE = 'HU008', MESSAGE = 'too_late';
    END IF;
    UPDATE clinic.payments SET status = 'anulado', note = clinic_private.text_value(p_reason, 'reason', 300, true, true)
     WHERE id = p_id;
END $$;
GRANT EXECUTE ON FUNCTION clinic.void_charge(uuid, text) TO huella_reception, huella_admin;
RESET ROLE;
