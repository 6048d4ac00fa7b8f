-- SPDX-License-Identifier: GPL-3.0-or-later
-- What Mercado Pago does not do by itself: a payment under way that nobody wants any more is cancelled
-- there, a refund that it rejects is tried again, and one that cannot be done is a task for the desk,
-- which stays until somebody gave the money back.

SET LOCAL ROLE huella_schema;

ALTER TABLE clinic.refunds
    ADD COLUMN rejections integer NOT NULL DEFAULT 0,
    ADD COLUMN rejected_ids bigint[] NOT NULL DEFAULT '{}', -- Mercado Pago's, which count for nothing
    ADD COLUMN needs_hand boolean NOT NULL DEFAULT false, -- a task of the desk
    ADD COLUMN by_hand boolean NOT NULL DEFAULT false,
    ADD COLUMN settled_by uuid REFERENCES clinic.users (id); -- who gave it back by hand
CREATE INDEX refunds_settled_by_idx ON clinic.refunds (settled_by); -- for the foreign key
CREATE INDEX refunds_tasks_idx ON clinic.refunds (created_at) WHERE needs_hand AND status <> 'devuelto'; -- the desk's tasks
GRANT SELECT (needs_hand, by_hand, settled_by) ON clinic.refunds TO huella_reception, huella_admin;

ALTER TABLE clinic.payments
    ADD COLUMN refunded_by_hand numeric(12, 2) NOT NULL DEFAULT 0,
    ADD CONSTRAINT by_hand_is_part_of_it CHECK (refunded_by_hand BETWEEN 0 AND refunded_amount);
COMMENT ON COLUMN clinic.payments.refunded_by_hand IS
    'Of refunded_amount: what Mercado Pago would not give back and the desk gave back in cash';

CREATE TABLE clinic_private.mp_to_cancel (
    mp_payment_id bigint PRIMARY KEY REFERENCES clinic_private.mp_payments (mp_payment_id),
    due_at timestamptz NOT NULL,
    lease_until timestamptz NOT NULL DEFAULT '-infinity',
    tries integer NOT NULL DEFAULT 0
);
COMMENT ON TABLE clinic_private.mp_to_cancel IS
    'Payments under way that nobody wants any more: until a reading says that they came to an end';
ALTER TABLE clinic_private.mp_to_cancel ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.mp_to_cancel FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic_private.mp_to_cancel TO huella_definer USING (true) WITH CHECK (true);

CREATE INDEX payment_work_to_link_idx ON clinic_private.payment_work (payment_id) WHERE state = 'enlazar'; -- every taking of work

SET LOCAL ROLE huella_definer;

UPDATE clinic.refunds SET needs_hand = true WHERE status = 'rechazado';

-- Whether a payment under way could only become money that goes back: its visit is cancelled or paid.
CREATE FUNCTION clinic_private.is_unwanted(p_mp clinic_private.mp_payments) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN p_mp.status IN ('pending', 'in_process', 'authorized') AND p_mp.verdict <> 'no_coincide'
       AND EXISTS (SELECT FROM clinic.payments x JOIN clinic.appointments a ON a.id = x.appointment_id
                    WHERE x.id = p_mp.payment_id AND (a.status = 'cancelada' OR a.is_paid));
END $$;

CREATE FUNCTION clinic_private.cancel_unwanted(p_appointment uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO clinic_private.mp_to_cancel (mp_payment_id, due_at)
    SELECT m.mp_payment_id, clock_timestamp()
      FROM clinic.payments x JOIN clinic_private.mp_payments m ON m.payment_id = x.id
     WHERE x.appointment_id = p_appointment AND clinic_private.is_unwanted(m)
    ON CONFLICT (mp_payment_id) DO NOTHING;
    IF FOUND THEN
        PERFORM clinic_private.wake_payments();
    END IF;
END $$;

-- 0038's, and payments under way with the links.
CREATE OR REPLACE FUNCTION clinic_private.end_links(p_appointment uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE clinic_private.payment_work w SET ends_early = true, due_at = clock_timestamp()
      FROM clinic.payments p
     WHERE p.id = w.payment_id AND p.appointment_id = p_appointment
       AND p.expires_at > clock_timestamp() AND NOT w.ends_early;
    IF FOUND THEN
        PERFORM clinic_private.wake_payments();
    END IF;
    PERFORM clinic_private.cancel_unwanted(p_appointment);
END $$;

-- 0085's; what goes back by hand leaves the drawer, not Mercado Pago.
CREATE OR REPLACE FUNCTION clinic_private.move_money() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_now timestamptz := clock_timestamp();
    v_was text := CASE WHEN TG_OP = 'UPDATE' THEN old.status ELSE '' END;
    v_before numeric := CASE WHEN TG_OP = 'UPDATE' THEN clinic_private.held(old) ELSE 0 END;
    v_moved numeric := clinic_private.held(new) - v_before;
    v_hand numeric := CASE WHEN TG_OP = 'UPDATE' THEN new.refunded_by_hand - old.refunded_by_hand ELSE 0 END;
    v_kind text;
    v_at timestamptz := v_now;
BEGIN
    IF v_hand > 0 THEN
        INSERT INTO clinic.money_movements (payment_id, day, happened_at, recorded_at, kind, method, amount, currency, person_id)
        VALUES (new.id, clinic_private.today(), v_now, v_now, 'devolucion', 'efectivo', -v_hand, new.currency, clinic.current_person());
        v_moved := v_moved + v_hand;
    END IF;
    IF v_moved = 0 THEN
        RETURN NULL;
    ELSIF v_moved > 0 THEN
        v_kind := CASE WHEN v_was = 'contracargo' THEN 'contracargo' WHEN v_was IN ('aprobado', 'devuelto') THEN 'devolucion'
                       ELSE 'cobro' END;
        IF v_kind = 'cobro' THEN
            v_at := least(new.paid_at, v_now); -- a service's clock may be ahead
        END IF;
    ELSE
        v_kind := CASE new.status WHEN 'anulado' THEN 'anulacion' WHEN 'contracargo' THEN 'contracargo' ELSE 'devolucion' END;
    END IF;
    INSERT INTO clinic.money_movements (payment_id, day, happened_at, recorded_at, kind, method, amount, currency, person_id)
    VALUES (new.id, (v_at AT TIME ZONE clinic_private.time_zone())::date, v_at, v_now, v_kind, new.method, v_moved,
            new.currency, clinic.current_person());
    RETURN NULL;
END $$;

-- 0039's; what was given back by hand stays given back.
CREATE OR REPLACE FUNCTION clinic_private.settle_approved(p_row clinic.payments, p_mp clinic_private.mp_payments, p_approved_at timestamptz)
RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF p_row.mp_payment_id = p_mp.mp_payment_id AND p_row.refunded_by_hand > 0
       AND p_mp.refunded + p_row.refunded_by_hand >= p_row.amount THEN
        UPDATE clinic.payments x SET status = 'devuelto', refunded_amount = x.amount, mp_status = p_mp.status,
            mp_status_detail = p_mp.detail WHERE x.id = p_row.id;
        RETURN 'devuelto_a_mano'; -- it is Mercado Pago's approval still, and nobody's money
    ELSIF p_row.mp_payment_id = p_mp.mp_payment_id AND p_row.status = 'aprobado' THEN
        UPDATE clinic.payments x SET refunded_amount = p_mp.refunded + x.refunded_by_hand, mp_status = p_mp.status, mp_status_detail = p_mp.detail
         WHERE x.id = p_row.id AND (x.refunded_amount, x.mp_status, x.mp_status_detail)
               IS DISTINCT FROM (p_mp.refunded + x.refunded_by_hand, p_mp.status, p_mp.detail);
        RETURN 'pagado';
    ELSIF EXISTS (SELECT FROM clinic.payments x WHERE x.appointment_id = p_row.appointment_id AND x.status = 'aprobado') THEN
        PERFORM clinic_private.give_back(p_row, p_mp.mp_payment_id, p_mp.amount - p_mp.refunded);
        IF p_row.status IN ('pendiente', 'por_confirmar') AND p_row.mp_payment_id IS NULL THEN
            UPDATE clinic.payments x SET status = 'cancelado', mp_status = p_mp.status, mp_status_detail = p_mp.detail
             WHERE x.id = p_row.id;
        END IF;
        RETURN 'duplicado';
    END IF;
    UPDATE clinic.payments x SET status = 'aprobado', mp_payment_id = p_mp.mp_payment_id, mp_status = p_mp.status,
        mp_status_detail = p_mp.detail, paid_at = coalesce(p_approved_at, clock_timestamp()),
        refunded_amount = least(x.amount, p_mp.refunded + x.refunded_by_hand),
        is_late = (SELECT a.status = 'cancelada' FROM clinic.appointments a WHERE a.id = x.appointment_id)
     WHERE x.id = p_row.id;
    RETURN 'pagado';
END $$;

CREATE OR REPLACE FUNCTION clinic_private.settle_other(p_row clinic.payments, p_mp clinic_private.mp_payments)
RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_counts boolean := p_row.mp_payment_id IS NOT DISTINCT FROM p_mp.mp_payment_id;
    v_status text := p_row.status;
BEGIN
    IF v_counts AND p_mp.status = 'refunded' THEN
        v_status := 'devuelto';
    ELSIF v_counts AND p_mp.status = 'charged_back' AND p_mp.detail IS DISTINCT FROM 'reimbursed' THEN
        v_status := 'contracargo';
    ELSIF NOT v_counts AND p_mp.status IN ('pending', 'in_process', 'authorized', 'in_mediation')
        AND p_row.status IN ('pendiente', 'cancelado', 'rechazado')
        AND NOT EXISTS (SELECT FROM clinic.payments x WHERE x.appointment_id = p_row.appointment_id AND x.status = 'aprobado') THEN
        v_status := 'por_confirmar';
    ELSIF NOT v_counts AND p_mp.status IN ('rejected', 'cancelled', 'refunded') AND p_row.status = 'por_confirmar'
        AND NOT EXISTS (SELECT FROM clinic_private.mp_payments m WHERE m.payment_id = p_row.id
                           AND (m.status IN ('pending', 'in_process', 'authorized', 'in_mediation') OR m.verdict = 'no_coincide')) THEN
        v_status := 'pendiente'; -- the link may be tried again, or its end is looked at
    END IF;
    IF v_counts OR p_row.mp_payment_id IS NULL THEN
        UPDATE clinic.payments x SET status = v_status, mp_status = p_mp.status, mp_status_detail = p_mp.detail,
            refunded_amount = CASE WHEN v_counts THEN least(p_mp.refunded + x.refunded_by_hand, x.amount) ELSE x.refunded_amount END
         WHERE x.id = p_row.id;
    END IF;
    RETURN CASE WHEN p_mp.status IN ('pending', 'in_process', 'authorized') THEN 'en_curso' ELSE p_mp.status END;
END $$;

-- 0039's, and what to cancel.
CREATE OR REPLACE FUNCTION clinic.mp_reading(p_mp bigint, p_reference text, p_status text, p_detail text, p_amount numeric,
    p_currency text, p_collector bigint, p_refunded numeric, p_approved_at timestamptz, p_updated_at timestamptz)
RETURNS text LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_row clinic.payments;
    v_mp clinic_private.mp_payments;
    v_ours bigint;
    v_verdict text;
BEGIN
    DELETE FROM clinic_private.mp_to_read t WHERE t.mp_payment_id = p_mp;
    PERFORM FROM clinic.appointments a WHERE a.id = (SELECT x.appointment_id FROM clinic.payments x
        WHERE x.external_reference = p_reference AND x.method = 'mercado_pago') FOR NO KEY UPDATE;
    SELECT * INTO v_row FROM clinic.payments x
     WHERE x.external_reference = p_reference AND x.method = 'mercado_pago' FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM clinic_private.note_payment('lectura', NULL, p_mp, p_status, 'ajeno');
        RETURN 'ajeno';
    END IF;
    SELECT * INTO v_mp FROM clinic_private.mp_payments m WHERE m.mp_payment_id = p_mp;
    IF v_mp.mp_updated_at > p_updated_at THEN
        RETURN 'viejo';
    END IF;
    v_ours := coalesce(v_row.mp_collector_id, (SELECT m.collector_id FROM clinic_private.mp_account m));
    v_verdict := CASE WHEN p_amount IS DISTINCT FROM v_row.amount OR p_currency IS DISTINCT FROM v_row.currency
                        OR v_ours IS DISTINCT FROM p_collector THEN 'no_coincide' ELSE 'coincide' END;
    IF v_mp.mp_payment_id IS NULL OR (v_mp.status, v_mp.detail, v_mp.refunded, v_mp.verdict)
        IS DISTINCT FROM (p_status, p_detail, p_refunded::numeric(14, 2), v_verdict) THEN
        PERFORM clinic_private.note_payment('lectura', v_row.id, p_mp, concat_ws('/', p_status, p_detail), v_verdict);
    END IF;
    INSERT INTO clinic_private.mp_payments AS m (mp_payment_id, payment_id, status, detail, amount, currency, collector_id, refunded,
        mp_updated_at, read_at, verdict)
    VALUES (p_mp, v_row.id, p_status, p_detail, p_amount, p_currency, p_collector, p_refunded, p_updated_at, clock_timestamp(), v_verdict)
    ON CONFLICT (mp_payment_id) DO UPDATE SET status = excluded.status, detail = excluded.detail, amount = excluded.amount,
        currency = excluded.currency, collector_id = excluded.collector_id, refunded = excluded.refunded,
        mp_updated_at = excluded.mp_updated_at, read_at = excluded.read_at, verdict = excluded.verdict
    RETURNING * INTO v_mp;
    PERFORM clinic_private.settle_refunds(v_mp);
    DELETE FROM clinic_private.mp_to_cancel c WHERE c.mp_payment_id = p_mp AND NOT clinic_private.is_unwanted(v_mp);
    PERFORM clinic_private.cancel_unwanted(v_row.appointment_id);
    IF v_verdict = 'no_coincide' THEN
        UPDATE clinic.payments x SET status = 'por_confirmar', mp_status = p_status, mp_status_detail = p_detail
         WHERE x.id = v_row.id AND x.status = 'pendiente' AND p_status NOT IN ('rejected', 'cancelled');
        RETURN v_verdict;
    ELSIF p_status = 'approved' OR (v_row.mp_payment_id = p_mp AND ((p_status = 'in_mediation' AND v_row.status = 'aprobado')
            OR (p_status = 'charged_back' AND p_detail = 'reimbursed'))) THEN
        RETURN clinic_private.settle_approved(v_row, v_mp, p_approved_at);
    END IF;
    RETURN clinic_private.settle_other(v_row, v_mp);
END $$;

-- 0039's. kind: devolver (reference: its idempotency key; age_days: how often it was tried), anular,
-- leer, terminar, enlazar, mirar.
CREATE OR REPLACE FUNCTION clinic.mp_take_work(p_limit integer)
RETURNS TABLE (kind text, id uuid, payment_id uuid, reference text, title text, amount numeric, currency text,
    starts_at timestamptz, ends_at timestamptz, preference_id text, mp_payment_id bigint, known bigint[], age_days integer)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    v_now timestamptz := clock_timestamp();
    v_lease timestamptz := v_now + interval '90 seconds';
BEGIN
    RETURN QUERY
    WITH due AS (SELECT r.id FROM clinic.refunds r WHERE r.due_at <= v_now AND r.lease_until <= v_now
                  ORDER BY r.due_at LIMIT p_limit FOR UPDATE SKIP LOCKED)
    UPDATE clinic.refunds r SET lease_until = v_lease FROM due WHERE r.id = due.id
    RETURNING 'devolver'::text, r.id, r.payment_id, r.id::text || CASE WHEN r.rejections > 0 THEN '-' || r.rejections ELSE '' END,
              NULL::text, r.amount, r.currency, r.created_at, NULL::timestamptz, NULL::text, r.mp_payment_id, NULL::bigint[], r.tries;
    DELETE FROM clinic_private.mp_to_cancel c USING clinic_private.mp_payments m -- an appointment may be back
     WHERE m.mp_payment_id = c.mp_payment_id AND c.due_at <= v_now AND c.lease_until <= v_now AND NOT clinic_private.is_unwanted(m);
    RETURN QUERY
    WITH due AS (SELECT c.mp_payment_id FROM clinic_private.mp_to_cancel c WHERE c.due_at <= v_now AND c.lease_until <= v_now
                  ORDER BY c.due_at LIMIT p_limit FOR UPDATE SKIP LOCKED)
    UPDATE clinic_private.mp_to_cancel c SET lease_until = v_lease FROM due WHERE c.mp_payment_id = due.mp_payment_id
    RETURNING 'anular'::text, NULL::uuid, NULL::uuid, NULL::text, NULL::text, NULL::numeric, NULL::text, NULL::timestamptz,
              NULL::timestamptz, NULL::text, c.mp_payment_id, NULL::bigint[], c.tries;
    RETURN QUERY
    WITH due AS (SELECT m.mp_payment_id FROM clinic_private.mp_to_read m WHERE m.due_at <= v_now AND m.lease_until <= v_now
                  ORDER BY m.due_at LIMIT p_limit FOR UPDATE SKIP LOCKED)
    UPDATE clinic_private.mp_to_read m SET lease_until = v_lease FROM due WHERE m.mp_payment_id = due.mp_payment_id
    RETURNING 'leer'::text, NULL::uuid, NULL::uuid, NULL::text, NULL::text, NULL::numeric, NULL::text, NULL::timestamptz,
              NULL::timestamptz, NULL::text, m.mp_payment_id, NULL::bigint[], NULL::integer;
    -- Too late for a link that is not there yet: one may have been made whose answer was lost.
    UPDATE clinic_private.payment_work w SET state = 'mirar', tries = 0 FROM clinic.payments p
     WHERE w.state = 'enlazar' AND p.id = w.payment_id AND w.lease_until <= v_now
       AND (p.expires_at <= v_now + interval '1 minute' OR w.ends_early);
    RETURN QUERY
    WITH due AS (SELECT w.payment_id FROM clinic_private.payment_work w WHERE w.due_at <= v_now AND w.lease_until <= v_now
                  ORDER BY w.state, w.due_at LIMIT p_limit FOR UPDATE SKIP LOCKED),
    taken AS (UPDATE clinic_private.payment_work w SET lease_until = v_lease, taken_at = v_now
                FROM due WHERE w.payment_id = due.payment_id RETURNING w.payment_id, w.state, w.ends_early)
    SELECT CASE WHEN t.state = 'enlazar' THEN 'enlazar'
                WHEN t.ends_early AND p.mp_preference_id IS NOT NULL AND p.expires_at > v_now THEN 'terminar'
                ELSE 'mirar' END,
           p.id, p.id, p.external_reference, v.name, p.amount, p.currency, p.created_at, p.expires_at, p.mp_preference_id,
           NULL::bigint,
           coalesce((SELECT array_agg(m.mp_payment_id ORDER BY m.mp_payment_id) FROM clinic_private.mp_payments m
                      WHERE m.payment_id = p.id AND m.status NOT IN ('rejected', 'cancelled')), '{}'),
           (v_now::date - p.created_at::date + 2)::integer
      FROM taken t JOIN clinic.payments p ON p.id = t.payment_id
      JOIN clinic.appointments a ON a.id = p.appointment_id JOIN clinic.services v ON v.id = a.service_id;
END $$;

CREATE OR REPLACE FUNCTION clinic.mp_failed(p_kind text, p_id uuid, p_mp bigint, p_error text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_now timestamptz := clock_timestamp();
BEGIN
    IF p_kind = 'devolver' THEN
        UPDATE clinic.refunds r SET lease_until = '-infinity', tries = r.tries + 1, problem = left(p_error, 200),
            due_at = v_now + clinic_private.pause_after(r.tries)
         WHERE r.id = p_id AND r.status IN ('pendiente', 'en_proceso');
    ELSIF p_kind = 'anular' THEN
        UPDATE clinic_private.mp_to_cancel c SET lease_until = '-infinity', tries = c.tries + 1,
            due_at = v_now + clinic_private.pause_after(c.tries) WHERE c.mp_payment_id = p_mp;
    ELSIF p_kind = 'leer' THEN
        UPDATE clinic_private.mp_to_read t SET lease_until = '-infinity', tries = t.tries + 1,
            due_at = v_now + clinic_private.pause_after(t.tries) WHERE t.mp_payment_id = p_mp;
        DELETE FROM clinic_private.mp_to_read t WHERE t.mp_payment_id = p_mp AND t.tries > 12
           AND NOT EXISTS (SELECT FROM clinic_private.mp_payments m WHERE m.mp_payment_id = p_mp); -- nobody's
    ELSE
        UPDATE clinic_private.payment_work w SET lease_until = '-infinity', tries = w.tries + 1, last_error = left(p_error, 200),
            due_at = v_now + least(clinic_private.pause_after(w.tries), interval '30 seconds') WHERE w.payment_id = p_id;
    END IF;
END $$;

-- Mercado Pago was told to cancel it, and answered: what it is now is read, and that decides.
CREATE FUNCTION clinic.mp_cancel_told(p_mp bigint, p_answer text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_now timestamptz := clock_timestamp();
BEGIN
    UPDATE clinic_private.mp_to_cancel c SET lease_until = '-infinity', tries = c.tries + 1,
        due_at = v_now + clinic_private.pause_after(c.tries + 1) WHERE c.mp_payment_id = p_mp;
    PERFORM clinic_private.note_payment('devolucion', (SELECT m.payment_id FROM clinic_private.mp_payments m WHERE m.mp_payment_id = p_mp),
                                        p_mp, p_answer, 'anular');
    INSERT INTO clinic_private.mp_to_read (mp_payment_id, due_at) VALUES (p_mp, v_now)
    ON CONFLICT (mp_payment_id) DO UPDATE SET due_at = excluded.due_at;
END $$;
GRANT EXECUTE ON FUNCTION clinic.mp_cancel_told(bigint, text) TO huella_payments;

-- What Mercado Pago says of a refund: the ids and states that it lists. The first that is not another's
-- and was not rejected before is this one's; whether there is one. A look before a further try
-- (p_is_answer false) changes nothing where there is none. What is rejected is tried again, with
-- another key: a second approval for ever and more and more seldom, the desk's own wish a few times.
-- After three rejections it is a task of the desk's.
DROP FUNCTION clinic.mp_refund_answered(uuid, bigint[], numeric[], text[]);
CREATE FUNCTION clinic.mp_refund_answered(p_refund uuid, p_ids bigint[], p_amounts numeric[], p_states text[], p_is_answer boolean)
RETURNS boolean LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_row clinic.refunds;
    v_id bigint;
    v_state text;
    v_no boolean;
    v_is_task boolean;
BEGIN
    SELECT * INTO v_row FROM clinic.refunds r WHERE r.id = p_refund FOR UPDATE;
    IF NOT FOUND OR v_row.status = 'devuelto' THEN
        RETURN true; -- done, by a reading or by hand
    END IF;
    SELECT a.id, a.state INTO v_id, v_state
      FROM unnest(p_ids, p_amounts, p_states) AS a (id, amount, state)
     WHERE (a.amount = v_row.amount OR v_row.mp_refund_id = a.id) AND NOT a.id = ANY (v_row.rejected_ids)
       AND NOT EXISTS (SELECT FROM clinic.refunds o WHERE o.mp_refund_id = a.id AND o.id <> p_refund)
     ORDER BY (a.id = v_row.mp_refund_id) DESC NULLS LAST, a.id LIMIT 1;
    IF v_id IS NULL AND NOT p_is_answer THEN
        RETURN false;
    END IF;
    v_no := coalesce(v_state IN ('rejected', 'cancelled'), false);
    v_is_task := v_row.needs_hand OR (v_no AND v_row.rejections >= 2);
    UPDATE clinic.refunds r SET mp_refund_id = CASE WHEN v_no THEN NULL ELSE coalesce(v_id, r.mp_refund_id) END,
        lease_until = '-infinity', tries = r.tries + 1, rejections = r.rejections + v_no::integer,
        rejected_ids = CASE WHEN v_no THEN r.rejected_ids || v_id ELSE r.rejected_ids END, needs_hand = v_is_task,
        problem = CASE WHEN v_no THEN left(v_state, 200) WHEN v_state = 'approved' THEN NULL ELSE r.problem END,
        status = CASE WHEN v_state = 'approved' THEN 'devuelto' WHEN v_no AND r.cause = 'pedido' AND v_is_task THEN 'rechazado'
                      WHEN v_no THEN 'pendiente' WHEN v_id IS NOT NULL THEN 'en_proceso' ELSE r.status END,
        due_at = CASE WHEN v_state = 'approved' OR (v_no AND r.cause = 'pedido' AND v_is_task) THEN NULL
                      ELSE clock_timestamp() + clinic_private.pause_after(r.tries + 1) END
     WHERE r.id = p_refund;
    PERFORM clinic_private.note_payment('devolucion', v_row.payment_id, v_row.mp_payment_id, v_state, v_row.cause);
    INSERT INTO clinic_private.mp_to_read (mp_payment_id, due_at) SELECT v_row.mp_payment_id, clock_timestamp()
     WHERE v_row.mp_payment_id IS NOT NULL
    ON CONFLICT (mp_payment_id) DO UPDATE SET due_at = excluded.due_at;
    RETURN v_id IS NOT NULL;
END $$;
GRANT EXECUTE ON FUNCTION clinic.mp_refund_answered(uuid, bigint[], numeric[], text[], boolean) TO huella_payments;

-- 0039's; after a few refusals a second approval is a task as well, and goes on being tried.
CREATE OR REPLACE FUNCTION clinic.mp_refund_refused(p_refund uuid, p_code text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_row clinic.refunds;
BEGIN
    UPDATE clinic.refunds r SET tries = r.tries + 1, lease_until = '-infinity', problem = left(p_code, 200),
        needs_hand = r.needs_hand OR r.tries >= 4,
        status = CASE WHEN r.cause = 'pedido' AND r.tries >= 4 THEN 'rechazado' ELSE r.status END,
        due_at = CASE WHEN r.cause = 'pedido' AND r.tries >= 4 THEN NULL
                      ELSE clock_timestamp() + clinic_private.pause_after(r.tries + 1) END
     WHERE r.id = p_refund AND r.status IN ('pendiente', 'en_proceso') RETURNING * INTO v_row;
    INSERT INTO clinic_private.mp_to_read (mp_payment_id, due_at) SELECT v_row.mp_payment_id, clock_timestamp()
     WHERE v_row.mp_payment_id IS NOT NULL
    ON CONFLICT (mp_payment_id) DO UPDATE SET due_at = excluded.due_at;
END $$;

-- A refund that is a task of the desk's, under locks.
CREATE FUNCTION clinic_private.refund_task(p_refund uuid) RETURNS clinic.refunds
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_row clinic.refunds;
BEGIN
    PERFORM FROM clinic.appointments a WHERE a.id = (SELECT x.appointment_id FROM clinic.payments x JOIN clinic.refunds r
        ON r.payment_id = x.id WHERE r.id = p_refund) FOR NO KEY UPDATE; -- the appointment first: everybody locks in this order
    PERFORM FROM clinic.payments x WHERE x.id = (SELECT r.payment_id FROM clinic.refunds r WHERE r.id = p_refund) FOR NO KEY UPDATE;
    SELECT * INTO v_row FROM clinic.refunds r WHERE r.id = p_refund FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'refund_not_found';
    ELSIF v_row.lease_until > clock_timestamp() AND v_row.status <> 'devuelto' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU010', MESSAGE = 'changed_meanwhile'; -- it is being tried right now
    ELSIF NOT v_row.needs_hand OR (v_row.status = 'devuelto' AND NOT v_row.by_hand) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'wrong_state';
    END IF;
    RETURN v_row;
END $$;

-- The desk wants Mercado Pago to try again, for instance after putting money into the account there.
CREATE FUNCTION clinic.retry_refund(p_refund uuid) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_row clinic.refunds;
BEGIN
    PERFORM clinic_private.require('reception', 'admin');
    v_row := clinic_private.refund_task(p_refund);
    IF v_row.status = 'devuelto' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'wrong_state';
    END IF;
    -- Not as if it were new: what Mercado Pago lists is looked at before anything is sent.
    UPDATE clinic.refunds SET status = 'pendiente', due_at = clock_timestamp(), tries = 1 WHERE id = p_refund;
    PERFORM clinic_private.wake_payments();
END $$;

-- The desk gave the money back in cash. It leaves the drawer; Mercado Pago's is the clinic's now.
CREATE FUNCTION clinic.refund_by_hand(p_refund uuid) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('reception', 'admin');
    v_row clinic.refunds := clinic_private.refund_task(p_refund);
    v_now timestamptz := clock_timestamp();
BEGIN
    IF v_row.by_hand THEN
        RETURN; -- done already: a retry
    END IF;
    UPDATE clinic.refunds SET status = 'devuelto', by_hand = true, settled_by = v_person, due_at = NULL WHERE id = p_refund;
    IF v_row.cause = 'duplicado' THEN
        INSERT INTO clinic.money_movements (payment_id, day, happened_at, recorded_at, kind, method, amount, currency, person_id)
        SELECT v_row.payment_id, clinic_private.today(), v_now, v_now, m.kind, m.method, m.amount, v_row.currency, v_person
          FROM (VALUES ('cobro', 'mercado_pago', v_row.amount), ('devolucion', 'efectivo', -v_row.amount)) m (kind, method, amount);
        RETURN;
    END IF;
    UPDATE clinic.payments x SET refunded_by_hand = x.refunded_by_hand + v_row.amount,
        refunded_amount = x.refunded_amount + v_row.amount,
        status = CASE WHEN x.refunded_amount + v_row.amount >= x.amount THEN 'devuelto' ELSE x.status END
     WHERE x.id = v_row.payment_id AND x.status = 'aprobado' AND x.refunded_amount + v_row.amount <= x.amount;
    IF NOT FOUND THEN -- it went back at Mercado Pago meanwhile, or was charged back
        RAISE EXCEPTION USING ERRCODE = 'HU010', MESSAGE = 'changed_meanwhile';
    END IF;
END $$;
GRANT EXECUTE ON FUNCTION clinic.retry_refund(uuid), clinic.refund_by_hand(uuid) TO huella_reception, huella_admin;
RESET ROLE;
