-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every movement of money, once and for good: what was taken, voided, given back or charged back.
-- payments say how things stand; this says what happened on which day, whoever did it, so a day can
-- be counted and closed. Written by a trigger alone, from how much of a payment is held.

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic.money_movements (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    payment_id uuid NOT NULL REFERENCES clinic.payments (id),
    day date NOT NULL, -- in the clinic's time zone, as it was then
    happened_at timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    kind text NOT NULL,
    method text NOT NULL,
    amount numeric(12, 2) NOT NULL, -- below zero: out of the drawer
    currency text NOT NULL CHECK (length(currency) = 3),
    person_id uuid REFERENCES clinic.users (id), -- NULL: by itself
    close_id uuid, -- the close that counted it; NULL: none yet
    CONSTRAINT kind_is_known CHECK (kind IN ('cobro', 'anulacion', 'devolucion', 'contracargo')),
    CONSTRAINT something_moves CHECK (amount <> 0)
);
COMMENT ON TABLE clinic.money_movements IS 'What was taken and what went back, by day; only ever added to';
COMMENT ON COLUMN clinic.money_movements.day IS 'The day it belongs to: of the charge for what was taken, of the act for what went back';
CREATE INDEX money_movements_day_idx ON clinic.money_movements (day); -- a day's page and its close
CREATE INDEX money_movements_payment_idx ON clinic.money_movements (payment_id); -- for the foreign key
CREATE INDEX money_movements_person_idx ON clinic.money_movements (person_id); -- for the foreign key

ALTER TABLE clinic.money_movements ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.money_movements FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.money_movements TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_staff ON clinic.money_movements FOR SELECT TO huella_reception, huella_admin
    USING ((SELECT clinic.has_role('reception', 'admin')));
REVOKE UPDATE, DELETE ON clinic.money_movements FROM huella_definer; -- nothing is erased or rewritten
GRANT UPDATE (close_id) ON clinic.money_movements TO huella_definer;
GRANT SELECT (id, payment_id, day, happened_at, recorded_at, kind, method, amount, currency, person_id, close_id)
    ON clinic.money_movements TO huella_reception, huella_admin;

SET LOCAL ROLE huella_definer;

-- How much of a payment the clinic holds.
CREATE FUNCTION clinic_private.held(p_payment clinic.payments) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN CASE WHEN p_payment.status = 'aprobado' THEN p_payment.amount - p_payment.refunded_amount ELSE 0 END;
END $$;

CREATE FUNCTION clinic_private.move_money() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_now timestamptz := clock_timestamp();
    v_was text := CASE WHEN TG_OP = 'UPDATE' THEN old.status ELSE '' END;
    v_before numeric := CASE WHEN TG_OP = 'UPDATE' THEN clinic_private.held(old) ELSE 0 END;
    v_moved numeric := clinic_private.held(new) - v_before;
    v_kind text;
    v_at timestamptz := v_now;
BEGIN
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
COMMENT ON FUNCTION clinic_private.move_money() IS 'Notes by how much what is held of a payment changed';

SET LOCAL ROLE huella_schema;
CREATE TRIGGER _320_move_money AFTER INSERT OR UPDATE OF status, refunded_amount ON clinic.payments
    FOR EACH ROW EXECUTE FUNCTION clinic_private.move_money();
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.money_movements
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_change('payments', 'payment_id');

-- What happened before this table was there.
SET LOCAL ROLE huella_definer;
INSERT INTO clinic.money_movements (payment_id, day, happened_at, recorded_at, kind, method, amount, currency, person_id)
SELECT x.id, (m.at AT TIME ZONE clinic_private.time_zone())::date, m.at, m.at, m.kind, x.method, m.amount, x.currency,
       CASE WHEN x.method <> 'mercado_pago' THEN x.created_by END
  FROM clinic.payments x
  CROSS JOIN LATERAL (VALUES
      (x.paid_at, 'cobro', x.amount),
      (x.updated_at, CASE x.status WHEN 'anulado' THEN 'anulacion' WHEN 'contracargo' THEN 'contracargo' ELSE 'devolucion' END,
       clinic_private.held(x) - x.amount)) m (at, kind, amount)
 WHERE x.paid_at IS NOT NULL AND x.status IN ('aprobado', 'devuelto', 'anulado', 'contracargo') AND m.amount <> 0
 ORDER BY m.at, x.id;
RESET ROLE;
