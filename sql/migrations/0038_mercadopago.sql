-- SPDX-License-Identifier: GPL-3.0-or-later
-- Mercado Pago: attempts to pay, what is still to be done for them, and every notice of them.
-- huellad does the work in the role huella_payments, through functions alone; what a payment
-- means for an appointment is decided here, in one place (0039), whoever brings the reading.

SET LOCAL ROLE huella_schema;

ALTER TABLE clinic.payments
    ADD COLUMN is_late boolean NOT NULL DEFAULT false, -- paid when the appointment was gone already
    ADD COLUMN mp_collector_id bigint,
    DROP CONSTRAINT status_is_known,
    ADD CONSTRAINT status_is_known CHECK (status IN ('pendiente', 'por_confirmar', 'aprobado', 'rechazado',
                                                     'cancelado', 'devuelto', 'anulado', 'contracargo'));
GRANT SELECT (is_late, mp_status) ON clinic.payments TO huella_owner;
GRANT SELECT (is_late) ON clinic.payments TO huella_reception, huella_admin;
-- The service works through functions only: nothing is left to trust in.
DROP POLICY settle ON clinic.payments;
DROP POLICY select_payments ON clinic.appointments;
REVOKE ALL ON clinic.payments, clinic.appointments FROM huella_payments;
REVOKE SELECT (id, appointment_id, owner_id, amount, currency, method, status, external_reference, mp_preference_id,
               mp_init_point, mp_payment_id, mp_status, mp_status_detail, expires_at, paid_at, refunded_amount, created_at),
       UPDATE (status, mp_preference_id, mp_init_point, mp_payment_id, mp_status, mp_status_detail, expires_at,
               paid_at, refunded_amount)
    ON clinic.payments FROM huella_payments;
REVOKE SELECT (id, owner_id, status, is_paid, price, currency, starts_at) ON clinic.appointments FROM huella_payments;

ALTER TABLE clinic.settings
    ADD COLUMN link_minutes integer NOT NULL DEFAULT 15,
    ADD COLUMN unpaid_minutes integer,
    ADD CONSTRAINT a_link_lives_shortly CHECK (link_minutes BETWEEN 5 AND 120),
    ADD CONSTRAINT unpaid_bookings_wait_a_while CHECK (unpaid_minutes BETWEEN 15 AND 10080);
COMMENT ON COLUMN clinic.settings.unpaid_minutes IS
    'After so many minutes an unpaid booking of an owner is cancelled; NULL: never';
GRANT SELECT (link_minutes, unpaid_minutes) ON clinic.settings
    TO huella_owner, huella_reception, huella_vet, huella_admin;

CREATE TABLE clinic_private.mp_account (
    id integer PRIMARY KEY CHECK (id = 1),
    state text NOT NULL,
    error text CHECK (length(error) <= 200),
    collector_id bigint,
    changed_at timestamptz NOT NULL,
    answered_at timestamptz, -- when Mercado Pago last answered as it should
    CONSTRAINT state_is_known CHECK (state IN ('sin_configurar', 'conectado', 'token_rechazado', 'sin_conexion'))
);
COMMENT ON TABLE clinic_private.mp_account IS 'How huellad gets on with Mercado Pago; never a token';

CREATE TABLE clinic_private.payment_work (
    payment_id uuid PRIMARY KEY REFERENCES clinic.payments (id),
    state text NOT NULL DEFAULT 'enlazar',
    due_at timestamptz, -- NULL: nothing more to do
    lease_until timestamptz NOT NULL DEFAULT '-infinity',
    taken_at timestamptz,
    tries integer NOT NULL DEFAULT 0,
    last_error text CHECK (length(last_error) <= 200),
    ends_early boolean NOT NULL DEFAULT false,
    CONSTRAINT state_is_known CHECK (state IN ('enlazar', 'mirar'))
);
COMMENT ON TABLE clinic_private.payment_work IS 'What huellad has to do for each attempt, and until when somebody does it';
CREATE INDEX payment_work_due_idx ON clinic_private.payment_work (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE clinic_private.mp_payments (
    mp_payment_id bigint PRIMARY KEY,
    payment_id uuid NOT NULL REFERENCES clinic.payments (id),
    status text NOT NULL CHECK (length(status) <= 50),
    detail text CHECK (length(detail) <= 100),
    amount numeric(14, 2) NOT NULL,
    currency text NOT NULL CHECK (length(currency) <= 3),
    collector_id bigint,
    refunded numeric(14, 2) NOT NULL,
    mp_updated_at timestamptz NOT NULL,
    read_at timestamptz NOT NULL,
    verdict text NOT NULL
);
COMMENT ON TABLE clinic_private.mp_payments IS
    'The last reading of every payment that carries one of our references; an attempt may have several';
CREATE INDEX mp_payments_payment_idx ON clinic_private.mp_payments (payment_id); -- for the foreign key

CREATE TABLE clinic_private.mp_notices (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    source text NOT NULL,
    mp_payment_id bigint,
    payment_id uuid,
    request_id text CHECK (length(request_id) <= 200),
    status text CHECK (length(status) <= 200),
    verdict text CHECK (length(verdict) <= 60),
    CONSTRAINT source_is_known CHECK (source IN ('aviso', 'lectura', 'enlace', 'devolucion', 'fallo')),
    CONSTRAINT a_notice_comes_once UNIQUE (request_id)
);
COMMENT ON TABLE clinic_private.mp_notices IS 'Everything that was heard, read or done at Mercado Pago, in its order';
CREATE INDEX mp_notices_payment_idx ON clinic_private.mp_notices (payment_id, at); -- the story of one attempt

CREATE TABLE clinic_private.mp_to_read (
    mp_payment_id bigint PRIMARY KEY,
    due_at timestamptz NOT NULL,
    lease_until timestamptz NOT NULL DEFAULT '-infinity',
    tries integer NOT NULL DEFAULT 0
);
COMMENT ON TABLE clinic_private.mp_to_read IS 'Payments that a notice told of, to be read by their id';

DO $$
DECLARE
    v_table text;
BEGIN
    FOREACH v_table IN ARRAY ARRAY['mp_account', 'payment_work', 'mp_payments', 'mp_notices', 'mp_to_read'] LOOP
        EXECUTE format('ALTER TABLE clinic_private.%I ENABLE ROW LEVEL SECURITY', v_table);
        EXECUTE format('ALTER TABLE clinic_private.%I FORCE ROW LEVEL SECURITY', v_table);
        EXECUTE format('CREATE POLICY internal ON clinic_private.%I TO huella_definer USING (true) WITH CHECK (true)', v_table);
    END LOOP;
END $$;
REVOKE UPDATE, DELETE ON clinic_private.mp_notices FROM huella_definer; -- what is written stays

CREATE TABLE clinic.refunds (
    id uuid PRIMARY KEY,
    payment_id uuid NOT NULL REFERENCES clinic.payments (id),
    owner_id uuid NOT NULL,
    mp_payment_id bigint, -- NULL: given back at the desk
    amount numeric(12, 2) NOT NULL CHECK (amount > 0),
    currency text NOT NULL CHECK (length(currency) = 3),
    cause text NOT NULL,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
    status text NOT NULL,
    mp_refund_id bigint,
    problem text CHECK (length(problem) <= 200),
    due_at timestamptz,
    lease_until timestamptz NOT NULL DEFAULT '-infinity',
    tries integer NOT NULL DEFAULT 0,
    created_by uuid REFERENCES clinic.users (id), -- NULL: by itself
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT cause_is_known CHECK (cause IN ('pedido', 'duplicado')),
    CONSTRAINT status_is_known CHECK (status IN ('pendiente', 'en_proceso', 'devuelto', 'rechazado')),
    CONSTRAINT mercado_pago_refund_is_unique UNIQUE (mp_refund_id)
);
COMMENT ON TABLE clinic.refunds IS 'Money that goes back, and why';
CREATE INDEX refunds_payment_idx ON clinic.refunds (payment_id); -- for the foreign key
CREATE INDEX refunds_owner_idx ON clinic.refunds (owner_id, created_at); -- an owner's own list
CREATE INDEX refunds_created_by_idx ON clinic.refunds (created_by); -- for the foreign key
CREATE INDEX refunds_due_idx ON clinic.refunds (due_at) WHERE due_at IS NOT NULL;
CREATE UNIQUE INDEX refunds_one_duplicate_idx ON clinic.refunds (mp_payment_id)
    WHERE cause = 'duplicado'; -- a second approval is given back once

ALTER TABLE clinic.refunds ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.refunds FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.refunds TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_own ON clinic.refunds FOR SELECT TO huella_owner
    USING (owner_id = (SELECT clinic.current_person()));
CREATE POLICY select_staff ON clinic.refunds FOR SELECT TO huella_reception, huella_admin
    USING ((SELECT clinic.has_role('reception', 'admin')));
REVOKE DELETE ON clinic.refunds FROM huella_definer; -- nothing is erased
GRANT SELECT (id, payment_id, owner_id, amount, currency, cause, status, created_at, updated_at)
    ON clinic.refunds TO huella_owner;
GRANT SELECT (id, payment_id, owner_id, mp_payment_id, amount, currency, cause, reason, status, mp_refund_id, problem,
              created_by, created_at, updated_at)
    ON clinic.refunds TO huella_reception, huella_admin;
CREATE TRIGGER _100_touch BEFORE UPDATE ON clinic.refunds
    FOR EACH ROW EXECUTE FUNCTION clinic_private.touch();
CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.refunds
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change();
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.refunds
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_change('payments');

SET LOCAL ROLE huella_definer;

CREATE FUNCTION clinic_private.wake_payments() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM pg_catalog.pg_notify('huella_payments_wakeup', '');
END $$;

-- The links of an appointment that nobody should pay any more are ended early.
CREATE FUNCTION clinic_private.end_links(p_appointment uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE clinic_private.payment_work w SET ends_early = true, due_at = clock_timestamp()
      FROM clinic.payments p
     WHERE p.id = w.payment_id AND p.appointment_id = p_appointment
       AND p.expires_at > clock_timestamp() AND NOT w.ends_early;
    IF FOUND THEN
        PERFORM clinic_private.wake_payments();
    END IF;
END $$;

CREATE OR REPLACE FUNCTION clinic_private.keep_paid_flag()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_is_paid boolean := EXISTS (SELECT FROM clinic.payments x
                                  WHERE x.appointment_id = new.appointment_id AND x.status = 'aprobado');
BEGIN
    UPDATE clinic.appointments a SET is_paid = v_is_paid
     WHERE a.id = new.appointment_id AND a.is_paid <> v_is_paid;
    -- The board shows the flag too; its own trigger tells every screen.
    UPDATE clinic.current_attentions SET updated_at = now() WHERE appointment_id = new.appointment_id;
    IF v_is_paid THEN
        PERFORM clinic_private.end_links(new.appointment_id);
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION clinic_private.end_links_of_cancelled()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM clinic_private.end_links(new.id);
    RETURN NULL;
END $$;
SET LOCAL ROLE huella_schema;
CREATE TRIGGER _310_end_links AFTER UPDATE OF status ON clinic.appointments
    FOR EACH ROW WHEN (new.status = 'cancelada' AND old.status <> 'cancelada')
    EXECUTE FUNCTION clinic_private.end_links_of_cancelled();
SET LOCAL ROLE huella_definer;

-- Whether this attempt may still take money: its link lives, or what became of it is not known.
CREATE FUNCTION clinic_private.is_undecided(p_payment clinic.payments) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN p_payment.method = 'mercado_pago' AND p_payment.status IN ('pendiente', 'por_confirmar');
END $$;

-- Asks for a link to pay an appointment. Who asks while one lives gets that one, so the owner and
-- the desk show the same. HU016 when it is paid; HU019 while nobody knows what became of an
-- earlier attempt: nobody is asked to pay twice.
CREATE FUNCTION clinic.request_payment(p_id uuid, p_appointment uuid) RETURNS uuid
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('owner', 'reception', 'admin');
    v_row clinic.appointments := clinic_private.reachable_appointment(v_person, p_appointment);
    v_open clinic.payments;
BEGIN
    IF EXISTS (SELECT FROM clinic.payments x WHERE x.id = p_id AND x.appointment_id = p_appointment) THEN
        RETURN p_id; -- done already: a retry
    ELSIF v_row.is_paid THEN
        RAISE EXCEPTION USING ERRCODE = 'HU016', MESSAGE = 'already_paid';
    ELSIF v_row.status = 'cancelada' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'appointment_is_cancelled';
    ELSIF v_row.price <= 0 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU017', MESSAGE = 'wrong_amount', COLUMN = 'amount';
    ELSIF NOT EXISTS (SELECT FROM clinic_private.mp_account m WHERE m.state <> 'sin_configurar') THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'online_payment_is_off';
    END IF;
    SELECT * INTO v_open FROM clinic.payments x
     WHERE x.appointment_id = p_appointment AND clinic_private.is_undecided(x) ORDER BY x.created_at DESC LIMIT 1;
    IF v_open.status = 'pendiente' AND v_open.expires_at > clock_timestamp() THEN
        RETURN v_open.id;
    ELSIF v_open.id IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU019', MESSAGE = 'outcome_unknown';
    ELSIF (SELECT count(*) FROM clinic.payments x WHERE x.appointment_id = p_appointment
              AND x.created_at > now() - interval '1 day') >= 20 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU011', MESSAGE = 'too_many_attempts';
    END IF;
    INSERT INTO clinic.payments (id, appointment_id, owner_id, amount, currency, method, status,
        external_reference, expires_at, created_by)
    SELECT p_id, p_appointment, v_row.owner_id, v_row.price, v_row.currency, 'mercado_pago', 'pendiente',
           'huella-' || replace(p_id::text, '-', ''),
           clock_timestamp() + make_interval(mins => s.link_minutes), v_person
      FROM clinic.settings s;
    INSERT INTO clinic_private.payment_work (payment_id, due_at) VALUES (p_id, clock_timestamp());
    PERFORM clinic_private.wake_payments();
    RETURN p_id;
END $$;
GRANT EXECUTE ON FUNCTION clinic.request_payment(uuid, uuid) TO huella_owner, huella_reception, huella_admin;

-- Whether appointments can be paid online now: off (not configured), on, or down.
CREATE FUNCTION clinic.online_payment() RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_state text;
BEGIN
    PERFORM clinic_private.require('owner', 'reception', 'vet', 'admin');
    SELECT m.state INTO v_state FROM clinic_private.mp_account m;
    RETURN CASE coalesce(v_state, 'sin_configurar') WHEN 'conectado' THEN 'on' WHEN 'sin_configurar' THEN 'off'
                ELSE 'down' END;
END $$;
GRANT EXECUTE ON FUNCTION clinic.online_payment() TO huella_owner, huella_reception, huella_vet, huella_admin;

-- The admin's page: how Mercado Pago answers, and what waits. Nobody reads the token here.
CREATE FUNCTION clinic.mercadopago_account()
RETURNS TABLE (state text, error text, collector_id bigint, changed_at timestamptz, answered_at timestamptz,
    waiting integer, link_minutes integer, unpaid_minutes integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM clinic_private.require('admin');
    RETURN QUERY
    SELECT coalesce(m.state, 'sin_configurar'), m.error, m.collector_id, m.changed_at, m.answered_at,
           ((SELECT count(*) FROM clinic.payments x WHERE clinic_private.is_undecided(x))
            + (SELECT count(*) FROM clinic.refunds r WHERE r.status IN ('pendiente', 'en_proceso')))::integer,
           s.link_minutes, s.unpaid_minutes
      FROM clinic.settings s LEFT JOIN clinic_private.mp_account m ON true;
END $$;
GRANT EXECUTE ON FUNCTION clinic.mercadopago_account() TO huella_admin;

CREATE FUNCTION clinic.save_payment_rules(p_link_minutes integer, p_unpaid_minutes integer) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
BEGIN
    PERFORM clinic_private.require('admin');
    IF p_link_minutes IS NULL OR p_link_minutes NOT BETWEEN 5 AND 120 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'link_minutes';
    ELSIF p_unpaid_minutes NOT BETWEEN 15 AND 10080 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'unpaid_minutes';
    END IF;
    UPDATE clinic.settings SET link_minutes = p_link_minutes, unpaid_minutes = p_unpaid_minutes;
END $$;
GRANT EXECUTE ON FUNCTION clinic.save_payment_rules(integer, integer) TO huella_admin;

-- The desk gives money back, all that is left or a part, and says why. Mercado Pago's goes back by
-- huellad; what was taken at the desk is given back there and then.
CREATE FUNCTION clinic.refund_payment(p_id uuid, p_payment uuid, p_amount numeric, p_reason text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('reception', 'admin');
    v_reason text := clinic_private.text_value(p_reason, 'reason', 300, true, true);
    v_row clinic.payments;
    v_left numeric;
    v_amount numeric;
BEGIN
    IF EXISTS (SELECT FROM clinic.refunds r WHERE r.id = p_id AND r.payment_id = p_payment) THEN
        RETURN; -- done already: a retry
    END IF;
    PERFORM FROM clinic.appointments a WHERE a.id = (SELECT x.appointment_id FROM clinic.payments x WHERE x.id = p_payment)
        FOR NO KEY UPDATE; -- the appointment first: everybody locks in this order
    SELECT * INTO v_row FROM clinic.payments x WHERE x.id = p_payment FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'payment_not_found';
    ELSIF v_row.status <> 'aprobado' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'wrong_state';
    END IF;
    v_left := v_row.amount - v_row.refunded_amount
        - coalesce((SELECT sum(r.amount) FROM clinic.refunds r WHERE r.payment_id = p_payment
                       AND r.cause = 'pedido' AND r.status IN ('pendiente', 'en_proceso')), 0);
    v_amount := coalesce(p_amount, v_left);
    IF v_amount <= 0 OR v_amount > v_left
       OR (v_row.currency IN ('CLP', 'COP') AND v_amount <> trunc(v_amount)) OR v_amount <> round(v_amount, 2) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU017', MESSAGE = 'wrong_amount', COLUMN = 'amount';
    END IF;
    INSERT INTO clinic.refunds (id, payment_id, owner_id, mp_payment_id, amount, currency, cause, reason, status, due_at, created_by)
    SELECT p_id, p_payment, v_row.owner_id, v_row.mp_payment_id, v_amount, v_row.currency, 'pedido', v_reason,
           CASE WHEN v_row.method = 'mercado_pago' THEN 'pendiente' ELSE 'devuelto' END,
           CASE WHEN v_row.method = 'mercado_pago' THEN clock_timestamp() END, v_person;
    IF v_row.method = 'mercado_pago' THEN
        PERFORM clinic_private.wake_payments();
    ELSE
        UPDATE clinic.payments x SET refunded_amount = x.refunded_amount + v_amount,
            status = CASE WHEN x.refunded_amount + v_amount = x.amount THEN 'devuelto' ELSE x.status END
         WHERE x.id = p_payment;
    END IF;
END $$;
GRANT EXECUTE ON FUNCTION clinic.refund_payment(uuid, uuid, numeric, text) TO huella_reception, huella_admin;
RESET ROLE;
