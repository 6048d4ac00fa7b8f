-- SPDX-License-Identifier: GPL-3.0-or-later
-- The day's close: somebody counts the drawer, says why it differs, and the figures stand. What is
-- recorded for that day afterwards belongs to no close and is shown as "after the close".

SET LOCAL ROLE huella_schema;

ALTER TABLE clinic.settings
    ADD COLUMN close_days_back integer NOT NULL DEFAULT 3,
    ADD CONSTRAINT reception_closes_recent_days CHECK (close_days_back BETWEEN 0 AND 31);
COMMENT ON COLUMN clinic.settings.close_days_back IS
    'How many days back the front desk may still close; 0: only today. The admin closes any day';
GRANT SELECT (close_days_back) ON clinic.settings TO huella_owner, huella_reception, huella_vet, huella_admin;

CREATE TABLE clinic.day_closes (
    id uuid PRIMARY KEY,
    day date NOT NULL,
    reason text CHECK (length(reason) <= 300), -- of the difference
    closed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    reopened_at timestamptz,
    reopened_by uuid REFERENCES clinic.users (id),
    reopen_reason text CHECK (length(reopen_reason) <= 300),
    created_by uuid NOT NULL REFERENCES clinic.users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT reopening_says_who_and_why
        CHECK ((reopened_at IS NULL) = (reopened_by IS NULL) AND (reopened_at IS NULL) = (reopen_reason IS NULL))
);
COMMENT ON TABLE clinic.day_closes IS 'Who closed which day, and who opened it again';
CREATE UNIQUE INDEX day_closes_one_a_day_idx ON clinic.day_closes (day) WHERE reopened_at IS NULL;
CREATE INDEX day_closes_day_idx ON clinic.day_closes (day, closed_at); -- a day's story
CREATE INDEX day_closes_created_by_idx ON clinic.day_closes (created_by); -- for the foreign key
CREATE INDEX day_closes_reopened_by_idx ON clinic.day_closes (reopened_by); -- for the foreign key

CREATE TABLE clinic.day_close_lines (
    close_id uuid NOT NULL REFERENCES clinic.day_closes (id),
    currency text NOT NULL CHECK (length(currency) = 3),
    method text NOT NULL,
    movements integer NOT NULL,
    taken numeric(14, 2) NOT NULL,
    voided numeric(14, 2) NOT NULL,
    refunded numeric(14, 2) NOT NULL,
    charged_back numeric(14, 2) NOT NULL,
    expected numeric(14, 2) NOT NULL,
    counted numeric(14, 2), -- NULL: nobody counts it
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (close_id, currency, method),
    CONSTRAINT the_sum_is_right CHECK (expected = taken + voided + refunded + charged_back),
    CONSTRAINT cash_is_counted CHECK (method <> 'efectivo' OR counted IS NOT NULL)
);
COMMENT ON TABLE clinic.day_close_lines IS 'The figures of a close, by method, as they stood; never changed';

ALTER TABLE clinic.money_movements
    ADD CONSTRAINT money_movements_close_id_fkey FOREIGN KEY (close_id) REFERENCES clinic.day_closes (id);
CREATE INDEX money_movements_close_idx ON clinic.money_movements (close_id); -- for the foreign key

DO $$
DECLARE
    v_table text;
BEGIN
    FOREACH v_table IN ARRAY ARRAY['day_closes', 'day_close_lines'] LOOP
        EXECUTE format('ALTER TABLE clinic.%I ENABLE ROW LEVEL SECURITY', v_table);
        EXECUTE format('ALTER TABLE clinic.%I FORCE ROW LEVEL SECURITY', v_table);
        EXECUTE format('CREATE POLICY internal ON clinic.%I TO huella_definer USING (true) WITH CHECK (true)', v_table);
        EXECUTE format('CREATE POLICY select_staff ON clinic.%I FOR SELECT TO huella_reception, huella_admin '
                       'USING ((SELECT clinic.has_role(''reception'', ''admin'')))', v_table);
        EXECUTE format('CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.%I '
                       'FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change()', v_table);
    END LOOP;
END $$;
REVOKE DELETE ON clinic.day_closes FROM huella_definer; -- nothing is erased
REVOKE UPDATE, DELETE ON clinic.day_close_lines FROM huella_definer; -- the figures stand
GRANT SELECT (id, day, reason, closed_at, reopened_at, reopened_by, reopen_reason, created_by, created_at, updated_at)
    ON clinic.day_closes TO huella_reception, huella_admin;
GRANT SELECT (close_id, currency, method, movements, taken, voided, refunded, charged_back, expected, counted, created_at)
    ON clinic.day_close_lines TO huella_reception, huella_admin;
CREATE TRIGGER _100_touch BEFORE UPDATE ON clinic.day_closes
    FOR EACH ROW EXECUTE FUNCTION clinic_private.touch();
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.day_closes
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_change('closes');

SET LOCAL ROLE huella_definer;

-- Whether somebody may close this day: the front desk today and as many days back as the clinic says,
-- the admin any day that has begun.
CREATE FUNCTION clinic_private.check_day_to_close(p_person uuid, p_day date) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF p_day IS NULL OR p_day > clinic_private.today() THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'day';
    ELSIF (SELECT u.role FROM clinic.users u WHERE u.id = p_person) = 'reception'
        AND p_day < clinic_private.today() - (SELECT s.close_days_back FROM clinic.settings s) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU008', MESSAGE = 'too_late', COLUMN = 'day';
    END IF;
END $$;

-- What is counted, checked: each line once, of money that can be counted, and no cents where there are
-- none. The count leaves out what lay in the drawer in the morning; it may be below zero, where more
-- was given back than was taken.
CREATE FUNCTION clinic_private.check_counted(p_currencies text[], p_methods text[], p_counted numeric[]) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF coalesce(cardinality(p_currencies), 0) <> coalesce(cardinality(p_methods), 0)
       OR coalesce(cardinality(p_methods), 0) <> coalesce(cardinality(p_counted), 0) OR cardinality(p_methods) > 40
       OR EXISTS (SELECT FROM unnest(p_currencies, p_methods, p_counted) c (currency, method, amount)
                   WHERE c.currency IS NULL OR c.method IS NULL OR c.amount IS NULL OR c.method NOT IN ('efectivo', 'tarjeta', 'transferencia')
                      OR c.amount = 'NaN' OR abs(c.amount) > 999999999999 OR c.amount <> round(c.amount, 2)
                      OR (c.currency IN ('CLP', 'COP') AND c.amount <> trunc(c.amount)))
       OR EXISTS (SELECT FROM unnest(p_currencies, p_methods) c (currency, method) GROUP BY c.currency, c.method HAVING count(*) > 1) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'counted';
    END IF;
END $$;

-- Closes a day: what was recorded for it becomes this close's, with its figures and what was counted.
-- p_seen: how many movements the person had before him; HU010 when there are others by now. HU006 when
-- somebody closed it meanwhile. A difference wants a reason.
CREATE FUNCTION clinic.close_day(p_id uuid, p_day date, p_seen integer, p_currencies text[], p_methods text[],
    p_counted numeric[], p_reason text)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('reception', 'admin');
    v_done integer;
    v_differs boolean;
BEGIN
    IF EXISTS (SELECT FROM clinic.day_closes d WHERE d.id = p_id AND d.day = p_day AND d.created_by = v_person) THEN
        RETURN; -- done already: a retry
    END IF;
    PERFORM clinic_private.check_day_to_close(v_person, p_day);
    PERFORM clinic_private.check_counted(p_currencies, p_methods, p_counted);
    INSERT INTO clinic.day_closes (id, day, reason, created_by)
    VALUES (p_id, p_day, clinic_private.text_value(p_reason, 'reason', 300, false, true), v_person);
    UPDATE clinic.money_movements m SET close_id = p_id WHERE m.day = p_day AND m.close_id IS NULL;
    GET DIAGNOSTICS v_done = ROW_COUNT;
    IF v_done IS DISTINCT FROM p_seen THEN
        RAISE EXCEPTION USING ERRCODE = 'HU010', MESSAGE = 'changed_meanwhile';
    END IF;
    IF EXISTS (SELECT FROM unnest(p_currencies, p_methods) c (currency, method)
                WHERE c.method <> 'efectivo' AND NOT EXISTS (SELECT FROM clinic.money_movements m
                       WHERE m.close_id = p_id AND m.currency = c.currency AND m.method = c.method)) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'counted';
    END IF;
    INSERT INTO clinic.day_close_lines (close_id, currency, method, movements, taken, voided, refunded, charged_back, expected, counted)
    SELECT p_id, l.currency, l.method, count(m.id), coalesce(sum(m.amount) FILTER (WHERE m.kind = 'cobro'), 0),
           coalesce(sum(m.amount) FILTER (WHERE m.kind = 'anulacion'), 0),
           coalesce(sum(m.amount) FILTER (WHERE m.kind = 'devolucion'), 0),
           coalesce(sum(m.amount) FILTER (WHERE m.kind = 'contracargo'), 0), coalesce(sum(m.amount), 0), max(c.amount)
      FROM (SELECT x.currency, x.method FROM clinic.money_movements x WHERE x.close_id = p_id
            UNION SELECT s.currency, 'efectivo' FROM clinic.settings s
            UNION SELECT u.currency, u.method FROM unnest(p_currencies, p_methods) u (currency, method)) l
      LEFT JOIN clinic.money_movements m ON m.close_id = p_id AND m.currency = l.currency AND m.method = l.method
      LEFT JOIN unnest(p_currencies, p_methods, p_counted) c (currency, method, amount)
             ON c.currency = l.currency AND c.method = l.method
     GROUP BY l.currency, l.method;
    SELECT coalesce(bool_or(l.counted <> l.expected), false) INTO v_differs
      FROM clinic.day_close_lines l WHERE l.close_id = p_id;
    IF v_differs THEN
        PERFORM clinic_private.text_value(p_reason, 'reason', 300, true, true);
    END IF;
EXCEPTION
    WHEN unique_violation THEN
        RAISE EXCEPTION USING ERRCODE = 'HU006', MESSAGE = 'already_exists', COLUMN = 'day';
    WHEN check_violation THEN -- cash that nobody counted
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'required', COLUMN = 'counted';
END $$;
GRANT EXECUTE ON FUNCTION clinic.close_day(uuid, date, integer, text[], text[], numeric[], text)
    TO huella_reception, huella_admin;

-- The admin opens a closed day again and says why; the close and its figures stay on the record.
CREATE FUNCTION clinic.reopen_day(p_close uuid, p_reason text)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('admin');
    v_reason text := clinic_private.text_value(p_reason, 'reason', 300, true, true);
    v_row clinic.day_closes;
BEGIN
    SELECT * INTO v_row FROM clinic.day_closes d WHERE d.id = p_close FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'close_not_found';
    ELSIF v_row.reopened_at IS NOT NULL THEN
        RETURN;
    END IF;
    UPDATE clinic.day_closes SET reopened_at = clock_timestamp(), reopened_by = v_person, reopen_reason = v_reason
     WHERE id = p_close;
    UPDATE clinic.money_movements SET close_id = NULL WHERE close_id = p_close;
END $$;
GRANT EXECUTE ON FUNCTION clinic.reopen_day(uuid, text) TO huella_admin;

-- The clinic's rules of money, as one form saves them; NULL for the last keeps it.
DROP FUNCTION clinic.save_payment_rules(integer, integer);
CREATE FUNCTION clinic.save_payment_rules(p_link_minutes integer, p_unpaid_minutes integer, p_close_days_back integer DEFAULT NULL)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
BEGIN
    PERFORM clinic_private.require('admin');
    IF p_link_minutes IS NULL OR p_link_minutes NOT BETWEEN 5 AND 120 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'link_minutes';
    ELSIF p_unpaid_minutes NOT BETWEEN 15 AND 10080 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'unpaid_minutes';
    ELSIF p_close_days_back NOT BETWEEN 0 AND 31 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'close_days_back';
    END IF;
    UPDATE clinic.settings s SET link_minutes = p_link_minutes, unpaid_minutes = p_unpaid_minutes,
        close_days_back = coalesce(p_close_days_back, s.close_days_back);
END $$;
GRANT EXECUTE ON FUNCTION clinic.save_payment_rules(integer, integer, integer) TO huella_admin;
RESET ROLE;
