-- SPDX-License-Identifier: GPL-3.0-or-later
-- The clinic itself (one row) and the services it sells.

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic.settings (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    is_the_only_row boolean NOT NULL DEFAULT true,
    clinic_name text NOT NULL DEFAULT 'Clínica veterinaria' CHECK (length(clinic_name) BETWEEN 1 AND 100),
    address text CHECK (length(address) <= 200),
    phone text CHECK (length(phone) <= 30),
    time_zone text NOT NULL DEFAULT 'America/Lima' CHECK (length(time_zone) <= 60),
    currency text NOT NULL DEFAULT 'PEN',
    slot_minutes integer NOT NULL DEFAULT 20 CHECK (slot_minutes BETWEEN 5 AND 240),
    undo_minutes integer NOT NULL DEFAULT 10 CHECK (undo_minutes BETWEEN 1 AND 120),
    booking_days_ahead integer NOT NULL DEFAULT 60 CHECK (booking_days_ahead BETWEEN 1 AND 365),
    cancel_hours_before integer NOT NULL DEFAULT 2 CHECK (cancel_hours_before BETWEEN 0 AND 168),
    created_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT there_is_one_clinic UNIQUE (is_the_only_row),
    CONSTRAINT the_only_row_is_true CHECK (is_the_only_row),
    CONSTRAINT currency_is_one_of_mercado_pagos
        CHECK (currency IN ('ARS', 'BRL', 'CLP', 'COP', 'MXN', 'PEN', 'UYU')),
    CONSTRAINT settings_created_by_fkey FOREIGN KEY (created_by) REFERENCES clinic.users (id)
);
COMMENT ON TABLE clinic.settings IS 'The clinic: one row.';
CREATE INDEX settings_created_by_idx ON clinic.settings (created_by); -- for the foreign key

ALTER TABLE clinic.settings ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.settings FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.settings TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_signed_in ON clinic.settings FOR SELECT
    TO huella_owner, huella_reception, huella_vet, huella_admin
    USING ((SELECT clinic.current_person()) IS NOT NULL);
REVOKE DELETE ON clinic.settings FROM huella_definer; -- nothing is erased
GRANT SELECT (id, clinic_name, address, phone, time_zone, currency, slot_minutes, undo_minutes,
              booking_days_ahead, cancel_hours_before, updated_at)
    ON clinic.settings TO huella_owner, huella_reception, huella_vet, huella_admin;

CREATE TRIGGER _100_touch BEFORE UPDATE ON clinic.settings
    FOR EACH ROW EXECUTE FUNCTION clinic_private.touch();
CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.settings
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change();
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.settings
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_change('settings');

CREATE TABLE clinic.services (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    description text CHECK (length(description) <= 300),
    duration_minutes integer NOT NULL CHECK (duration_minutes BETWEEN 5 AND 480),
    price numeric(12, 2) NOT NULL CHECK (price >= 0),
    is_active boolean NOT NULL DEFAULT true,
    created_by uuid REFERENCES clinic.users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE clinic.services IS 'What can be booked, for how long and at what price.';
CREATE INDEX services_created_by_idx ON clinic.services (created_by); -- for the foreign key

ALTER TABLE clinic.services ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.services FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.services TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_signed_in ON clinic.services FOR SELECT
    TO huella_owner, huella_reception, huella_vet, huella_admin
    USING ((SELECT clinic.current_person()) IS NOT NULL);
REVOKE DELETE ON clinic.services FROM huella_definer; -- nothing is erased
GRANT SELECT (id, name, description, duration_minutes, price, is_active, updated_at)
    ON clinic.services TO huella_owner, huella_reception, huella_vet, huella_admin;

CREATE TRIGGER _100_touch BEFORE UPDATE ON clinic.services
    FOR EACH ROW EXECUTE FUNCTION clinic_private.touch();
CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.services
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change();
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.services
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_change('settings');

SET LOCAL ROLE huella_definer;

-- The clinic's own time zone: days and working hours are meant in it.
CREATE FUNCTION clinic_private.time_zone() RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN coalesce((SELECT s.time_zone FROM clinic.settings s), 'America/Lima');
END $$;

CREATE FUNCTION clinic_private.today() RETURNS date
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (now() AT TIME ZONE clinic_private.time_zone())::date;
END $$;

CREATE FUNCTION clinic.save_settings(
    p_clinic_name text, p_address text, p_phone text, p_time_zone text, p_currency text,
    p_slot_minutes integer, p_undo_minutes integer, p_booking_days_ahead integer,
    p_cancel_hours_before integer)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
BEGIN
    PERFORM clinic_private.require('admin');
    PERFORM now() AT TIME ZONE p_time_zone; -- an unknown zone raises
    UPDATE clinic.settings SET
        clinic_name = clinic_private.text_value(p_clinic_name, 'clinic_name', 100, true),
        address = clinic_private.text_value(p_address, 'address', 200),
        phone = clinic_private.text_value(p_phone, 'phone', 30),
        time_zone = p_time_zone, currency = p_currency, slot_minutes = p_slot_minutes,
        undo_minutes = p_undo_minutes, booking_days_ahead = p_booking_days_ahead,
        cancel_hours_before = p_cancel_hours_before;
EXCEPTION
    WHEN invalid_parameter_value THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'time_zone';
    WHEN check_violation OR not_null_violation THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'settings';
END $$;
GRANT EXECUTE ON FUNCTION clinic.save_settings(text, text, text, text, text, integer, integer,
    integer, integer) TO huella_admin;

-- Makes or changes a service; the same id again changes it to the same values.
CREATE FUNCTION clinic.save_service(p_id uuid, p_name text, p_description text,
    p_duration_minutes integer, p_price numeric, p_is_active boolean)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('admin');
BEGIN
    IF p_duration_minutes IS NULL OR p_duration_minutes NOT BETWEEN 5 AND 480 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'duration_minutes';
    END IF;
    IF p_price IS NULL OR p_price < 0 OR p_price > 9999999999 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'price';
    END IF;
    INSERT INTO clinic.services (id, name, description, duration_minutes, price, is_active, created_by)
    VALUES (p_id, clinic_private.text_value(p_name, 'name', 80, true),
            clinic_private.text_value(p_description, 'description', 300, false, true),
            p_duration_minutes, p_price, coalesce(p_is_active, true), v_person)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, description = excluded.description,
        duration_minutes = excluded.duration_minutes, price = excluded.price,
        is_active = excluded.is_active;
END $$;
GRANT EXECUTE ON FUNCTION clinic.save_service(uuid, text, text, integer, numeric, boolean)
    TO huella_admin;

-- The one clinic exists from the first migration on.
INSERT INTO clinic.settings DEFAULT VALUES;
RESET ROLE;
