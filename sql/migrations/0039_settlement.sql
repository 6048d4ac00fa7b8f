-- SPDX-License-Identifier: GPL-3.0-or-later
-- What huellad may do for Mercado Pago: take work, tell what was done, and bring readings. Each
-- function is safe to repeat; two huellad at once meet at the leases and at the row locks, and what
-- is done twice at Mercado Pago all the same (a second link, a second approval) is found by its
-- reference and given back.

SET LOCAL ROLE huella_definer;

-- Growing pauses after a failure: 2 s, 4 s, ... at most ten minutes.
CREATE FUNCTION clinic_private.pause_after(p_tries integer) RETURNS interval
LANGUAGE plpgsql IMMUTABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN least(interval '2 seconds' * power(2, least(greatest(p_tries, 0), 12)), interval '10 minutes');
END $$;

CREATE FUNCTION clinic_private.note_payment(p_source text, p_payment uuid, p_mp bigint, p_status text, p_verdict text)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO clinic_private.mp_notices (source, payment_id, mp_payment_id, status, verdict)
    VALUES (p_source, p_payment, p_mp, left(p_status, 200), p_verdict);
END $$;

-- Takes at most p_limit things to do, for a minute. kind: devolver, leer, terminar, enlazar, mirar.
CREATE FUNCTION clinic.mp_take_work(p_limit integer)
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
    RETURNING 'devolver'::text, r.id, r.payment_id, NULL::text, NULL::text, r.amount, r.currency, r.created_at, NULL::timestamptz,
              NULL::text, r.mp_payment_id, NULL::bigint[], NULL::integer;
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

CREATE FUNCTION clinic.mp_link_made(p_payment uuid, p_preference text, p_init_point text, p_collector bigint) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
BEGIN
    UPDATE clinic.payments x SET mp_preference_id = p_preference, mp_init_point = p_init_point, mp_collector_id = p_collector
     WHERE x.id = p_payment AND x.method = 'mercado_pago' AND x.mp_preference_id IS NULL;
    UPDATE clinic_private.payment_work w SET state = 'mirar', due_at = clock_timestamp() + interval '3 seconds',
        lease_until = '-infinity', tries = 0, last_error = NULL
     WHERE w.payment_id = p_payment AND w.state = 'enlazar';
    UPDATE clinic_private.mp_account m SET collector_id = p_collector WHERE m.collector_id IS DISTINCT FROM p_collector;
    PERFORM clinic_private.note_payment('enlace', p_payment, NULL, p_preference, 'hecho');
END $$;

CREATE FUNCTION clinic.mp_link_ended(p_payment uuid) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
BEGIN
    UPDATE clinic.payments x SET expires_at = least(x.expires_at, clock_timestamp()) WHERE x.id = p_payment;
    UPDATE clinic_private.payment_work w SET due_at = clock_timestamp() + interval '2 seconds', lease_until = '-infinity', tries = 0
     WHERE w.payment_id = p_payment;
    PERFORM clinic_private.note_payment('enlace', p_payment, NULL, NULL, 'terminado');
END $$;

-- A look at the reference and at every payment known of it came to its end: when to look again, and
-- whether the attempt is over. It is over when a look that began half a minute after the link's end
-- found nothing that may still become money. Looks go on, more and more seldom, for half a year.
CREATE FUNCTION clinic.mp_looked(p_payment uuid) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_now timestamptz := clock_timestamp();
    v_work clinic_private.payment_work;
    v_row clinic.payments;
    v_age interval;
BEGIN
    PERFORM FROM clinic.appointments a WHERE a.id = (SELECT x.appointment_id FROM clinic.payments x WHERE x.id = p_payment)
        FOR NO KEY UPDATE;
    SELECT * INTO v_row FROM clinic.payments x WHERE x.id = p_payment FOR NO KEY UPDATE;
    SELECT * INTO v_work FROM clinic_private.payment_work w WHERE w.payment_id = p_payment FOR UPDATE;
    IF v_work.payment_id IS NULL OR v_work.state <> 'mirar' THEN
        RETURN;
    END IF;
    IF v_row.status IN ('pendiente', 'por_confirmar') AND v_work.taken_at > v_row.expires_at + interval '30 seconds'
       AND NOT EXISTS (SELECT FROM clinic_private.mp_payments m WHERE m.payment_id = p_payment
                          AND (m.status IN ('pending', 'in_process', 'authorized', 'in_mediation') OR m.verdict = 'no_coincide')) THEN
        UPDATE clinic.payments x SET status = CASE WHEN EXISTS (
            SELECT FROM clinic_private.mp_payments m WHERE m.payment_id = p_payment AND m.status = 'rejected')
            THEN 'rechazado' ELSE 'cancelado' END
         WHERE x.id = p_payment RETURNING * INTO v_row;
    END IF;
    v_age := v_now - v_row.expires_at;
    UPDATE clinic_private.payment_work w SET lease_until = '-infinity', tries = 0, last_error = NULL, due_at = CASE
        WHEN w.ends_early AND v_row.mp_preference_id IS NOT NULL AND v_row.expires_at > v_now THEN v_now
        WHEN v_row.status IN ('pendiente', 'por_confirmar') AND v_now < v_row.expires_at THEN v_now + interval '3 seconds'
        WHEN v_row.status = 'pendiente' THEN greatest(v_row.expires_at + interval '31 seconds', v_now + interval '3 seconds')
        WHEN v_age > interval '200 days' THEN NULL
        ELSE v_now + greatest(interval '20 seconds', least(v_age / 3, interval '5 days')) END
     WHERE w.payment_id = p_payment;
END $$;

-- A second approval goes back whole, once.
CREATE FUNCTION clinic_private.give_back(p_payment clinic.payments, p_mp bigint, p_amount numeric) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF p_amount > 0 THEN
        INSERT INTO clinic.refunds (id, payment_id, owner_id, mp_payment_id, amount, currency, cause, reason, status, due_at)
        VALUES (gen_random_uuid(), p_payment.id, p_payment.owner_id, p_mp, p_amount, p_payment.currency, 'duplicado',
                'La cita ya estaba pagada', 'pendiente', clock_timestamp())
        ON CONFLICT (mp_payment_id) WHERE cause = 'duplicado' DO NOTHING;
        PERFORM clinic_private.wake_payments();
    END IF;
END $$;

-- What an approved payment means: it counts, it is the one that counts, or it is one too many.
CREATE FUNCTION clinic_private.settle_approved(p_row clinic.payments, p_mp clinic_private.mp_payments, p_approved_at timestamptz)
RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF p_row.mp_payment_id = p_mp.mp_payment_id AND p_row.status = 'aprobado' THEN
        UPDATE clinic.payments x SET refunded_amount = p_mp.refunded, mp_status = p_mp.status, mp_status_detail = p_mp.detail
         WHERE x.id = p_row.id AND (x.refunded_amount, x.mp_status, x.mp_status_detail)
               IS DISTINCT FROM (p_mp.refunded, p_mp.status, p_mp.detail);
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
        mp_status_detail = p_mp.detail, paid_at = coalesce(p_approved_at, clock_timestamp()), refunded_amount = p_mp.refunded,
        is_late = (SELECT a.status = 'cancelada' FROM clinic.appointments a WHERE a.id = x.appointment_id)
     WHERE x.id = p_row.id;
    RETURN 'pagado';
END $$;

-- What any other state means.
CREATE FUNCTION clinic_private.settle_other(p_row clinic.payments, p_mp clinic_private.mp_payments)
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
            refunded_amount = CASE WHEN v_counts THEN least(p_mp.refunded, x.amount) ELSE x.refunded_amount END
         WHERE x.id = p_row.id;
    END IF;
    RETURN CASE WHEN p_mp.status IN ('pending', 'in_process', 'authorized') THEN 'en_curso' ELSE p_mp.status END;
END $$;

-- A payment as it was read by its id. This alone moves money: by status, amount, currency, collector
-- and reference. A reading older than the one that is known changes nothing.
CREATE FUNCTION clinic.mp_reading(p_mp bigint, p_reference text, p_status text, p_detail text, p_amount numeric,
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

-- Refunds of a payment that is back whole are done, whatever was answered to them.
CREATE FUNCTION clinic_private.settle_refunds(p_mp clinic_private.mp_payments) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF p_mp.status IN ('refunded', 'charged_back') THEN
        UPDATE clinic.refunds r SET status = 'devuelto', due_at = NULL, problem = NULL
         WHERE r.mp_payment_id = p_mp.mp_payment_id AND r.status <> 'devuelto';
    END IF;
END $$;

-- What Mercado Pago says of a refund: the ids and states that it lists. The first that is not
-- another's is this one's. 'rechazado' of a second approval is tried again.
CREATE FUNCTION clinic.mp_refund_answered(p_refund uuid, p_ids bigint[], p_amounts numeric[], p_states text[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_row clinic.refunds;
    v_id bigint;
    v_state text;
BEGIN
    SELECT * INTO v_row FROM clinic.refunds r WHERE r.id = p_refund FOR UPDATE;
    SELECT a.id, a.state INTO v_id, v_state
      FROM unnest(p_ids, p_amounts, p_states) AS a (id, amount, state)
     WHERE (a.amount = v_row.amount OR v_row.mp_refund_id = a.id)
       AND NOT EXISTS (SELECT FROM clinic.refunds o WHERE o.mp_refund_id = a.id AND o.id <> p_refund)
     ORDER BY (a.id = v_row.mp_refund_id) DESC NULLS LAST, a.id LIMIT 1;
    UPDATE clinic.refunds r SET mp_refund_id = coalesce(v_id, r.mp_refund_id), lease_until = '-infinity', tries = r.tries + 1,
        status = CASE WHEN v_state = 'approved' THEN 'devuelto' WHEN v_state IN ('rejected', 'cancelled') THEN 'rechazado'
                      WHEN v_id IS NOT NULL THEN 'en_proceso' ELSE r.status END,
        due_at = CASE WHEN v_state IN ('approved', 'rejected', 'cancelled') THEN NULL
                      ELSE clock_timestamp() + clinic_private.pause_after(r.tries + 1) END
     WHERE r.id = p_refund;
    PERFORM clinic_private.note_payment('devolucion', v_row.payment_id, v_row.mp_payment_id, v_state, v_row.cause);
    INSERT INTO clinic_private.mp_to_read (mp_payment_id, due_at) SELECT v_row.mp_payment_id, clock_timestamp()
     WHERE v_row.mp_payment_id IS NOT NULL
    ON CONFLICT (mp_payment_id) DO UPDATE SET due_at = excluded.due_at;
END $$;

-- Mercado Pago refused a refund. What was asked for at the desk is shown there after a few times;
-- a second approval is never kept, so that one is tried for ever, more and more seldom.
CREATE FUNCTION clinic.mp_refund_refused(p_refund uuid, p_code text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_row clinic.refunds;
BEGIN
    UPDATE clinic.refunds r SET tries = r.tries + 1, lease_until = '-infinity', problem = left(p_code, 200),
        status = CASE WHEN r.cause = 'pedido' AND r.tries >= 4 THEN 'rechazado' ELSE r.status END,
        due_at = CASE WHEN r.cause = 'pedido' AND r.tries >= 4 THEN NULL
                      ELSE clock_timestamp() + clinic_private.pause_after(r.tries + 1) END
     WHERE r.id = p_refund AND r.status IN ('pendiente', 'en_proceso') RETURNING * INTO v_row;
    INSERT INTO clinic_private.mp_to_read (mp_payment_id, due_at) SELECT v_row.mp_payment_id, clock_timestamp()
     WHERE v_row.mp_payment_id IS NOT NULL
    ON CONFLICT (mp_payment_id) DO UPDATE SET due_at = excluded.due_at;
END $$;

-- Something could not be done now: it waits, and nothing is lost.
CREATE FUNCTION clinic.mp_failed(p_kind text, p_id uuid, p_mp bigint, p_error text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_now timestamptz := clock_timestamp();
BEGIN
    IF p_kind = 'devolver' THEN
        UPDATE clinic.refunds r SET lease_until = '-infinity', tries = r.tries + 1, problem = left(p_error, 200),
            due_at = v_now + clinic_private.pause_after(r.tries)
         WHERE r.id = p_id AND r.status IN ('pendiente', 'en_proceso');
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

-- A webhook whose signature is good. False for one that was heard before.
CREATE FUNCTION clinic.mp_notice(p_request_id text, p_mp bigint, p_action text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
BEGIN
    INSERT INTO clinic_private.mp_notices (source, mp_payment_id, request_id, status)
    VALUES ('aviso', p_mp, p_request_id, left(p_action, 200)) ON CONFLICT (request_id) DO NOTHING;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    INSERT INTO clinic_private.mp_to_read (mp_payment_id, due_at) VALUES (p_mp, clock_timestamp())
    ON CONFLICT (mp_payment_id) DO UPDATE SET due_at = excluded.due_at, tries = 0;
    PERFORM clinic_private.wake_payments();
    RETURN true;
END $$;

CREATE FUNCTION clinic.mp_account_is(p_state text, p_error text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_now timestamptz := clock_timestamp();
BEGIN
    INSERT INTO clinic_private.mp_account AS m (id, state, error, changed_at, answered_at)
    VALUES (1, p_state, left(p_error, 200), v_now, CASE WHEN p_state = 'conectado' THEN v_now END)
    ON CONFLICT (id) DO UPDATE SET state = excluded.state, error = excluded.error,
        changed_at = CASE WHEN m.state = excluded.state THEN m.changed_at ELSE v_now END,
        answered_at = coalesce(excluded.answered_at, m.answered_at)
     WHERE m.state <> excluded.state OR m.answered_at IS NULL OR m.answered_at < v_now - interval '10 seconds';
END $$;

-- Bookings that owners made and did not pay within the clinic's minutes give their hour back. What
-- may still be paid, or may be paid already, waits.
CREATE FUNCTION clinic.mp_expire_unpaid() RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_done integer;
BEGIN
    WITH due AS (
        SELECT a.id FROM clinic.appointments a JOIN clinic.settings s ON s.unpaid_minutes IS NOT NULL
         WHERE a.status IN ('programada', 'confirmada') AND NOT a.is_paid AND a.price > 0 AND a.created_by = a.owner_id
           AND a.created_at < clock_timestamp() - make_interval(mins => s.unpaid_minutes) AND a.starts_at > clock_timestamp()
           AND NOT EXISTS (SELECT FROM clinic.payments x WHERE x.appointment_id = a.id AND clinic_private.is_undecided(x))
           AND NOT EXISTS (SELECT FROM clinic.current_attentions c WHERE c.appointment_id = a.id)
         LIMIT 50 FOR NO KEY UPDATE OF a SKIP LOCKED)
    UPDATE clinic.appointments a SET status = 'cancelada', cancel_reason = 'No se pagó a tiempo' FROM due WHERE a.id = due.id;
    GET DIAGNOSTICS v_done = ROW_COUNT;
    RETURN v_done;
END $$;

GRANT EXECUTE ON FUNCTION clinic.mp_take_work(integer), clinic.mp_link_made(uuid, text, text, bigint), clinic.mp_link_ended(uuid),
    clinic.mp_looked(uuid), clinic.mp_reading(bigint, text, text, text, numeric, text, bigint, numeric, timestamptz, timestamptz),
    clinic.mp_refund_answered(uuid, bigint[], numeric[], text[]), clinic.mp_refund_refused(uuid, text),
    clinic.mp_failed(text, uuid, bigint, text), clinic.mp_notice(text, bigint, text), clinic.mp_account_is(text, text),
    clinic.mp_expire_unpaid() TO huella_payments;
RESET ROLE;
