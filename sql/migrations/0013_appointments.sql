-- SPDX-License-Identifier: GPL-3.0-or-later
-- Appointments: the agenda, and the rule that nobody is booked twice.

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic.appointments (
    id uuid PRIMARY KEY,
    patient_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    vet_id uuid NOT NULL REFERENCES clinic.users (id),
    service_id uuid NOT NULL REFERENCES clinic.services (id),
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    reason text CHECK (length(reason) <= 1000),
    status text NOT NULL DEFAULT 'programada',
    is_paid boolean NOT NULL DEFAULT false, -- kept by the payments alone
    price numeric(12, 2) NOT NULL CHECK (price >= 0),
    currency text NOT NULL CHECK (length(currency) = 3),
    is_overbooked boolean NOT NULL DEFAULT false, -- a deliberate sobreturno
    overbook_reason text CHECK (length(overbook_reason) <= 300),
    previous_status text, -- what undo goes back to
    status_changed_at timestamptz NOT NULL DEFAULT now(),
    cancel_reason text CHECK (length(cancel_reason) <= 300),
    created_by uuid NOT NULL REFERENCES clinic.users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT status_is_known
        CHECK (status IN ('programada', 'confirmada', 'cancelada', 'atendida', 'ausente')),
    CONSTRAINT starts_before_it_ends CHECK (starts_at < ends_at),
    CONSTRAINT lasts_at_most_a_day CHECK (ends_at <= starts_at + interval '1 day'),
    CONSTRAINT a_sobreturno_says_why CHECK (NOT is_overbooked OR overbook_reason IS NOT NULL),
    CONSTRAINT appointments_patient_fkey FOREIGN KEY (patient_id, owner_id)
        REFERENCES clinic.patients (id, owner_id),
    CONSTRAINT appointments_id_owner_key UNIQUE (id, owner_id),
    CONSTRAINT a_vet_is_booked_once EXCLUDE USING gist (
        vet_id ext.gist_uuid_ops WITH =, tstzrange(starts_at, ends_at) WITH &&)
        WHERE (status IN ('programada', 'confirmada', 'atendida') AND NOT is_overbooked),
    CONSTRAINT a_patient_is_booked_once EXCLUDE USING gist (
        patient_id ext.gist_uuid_ops WITH =, tstzrange(starts_at, ends_at) WITH &&)
        WHERE (status IN ('programada', 'confirmada', 'atendida') AND NOT is_overbooked)
);
COMMENT ON TABLE clinic.appointments IS
    'A booking. Live ones (programada, confirmada, atendida) of one vet or one patient never overlap.';
CREATE INDEX appointments_starts_idx ON clinic.appointments (starts_at); -- agenda of a day or week
CREATE INDEX appointments_vet_idx ON clinic.appointments (vet_id, starts_at); -- a vet's own day
CREATE INDEX appointments_owner_idx ON clinic.appointments (owner_id, starts_at); -- an owner's own list
CREATE INDEX appointments_patient_idx ON clinic.appointments (patient_id, owner_id, starts_at); -- a patient's visits
CREATE INDEX appointments_service_idx ON clinic.appointments (service_id); -- for the foreign key
CREATE INDEX appointments_created_by_idx ON clinic.appointments (created_by); -- for the foreign key

ALTER TABLE clinic.appointments ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.appointments FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.appointments TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_own ON clinic.appointments FOR SELECT TO huella_owner
    USING (owner_id = (SELECT clinic.current_person()));
CREATE POLICY select_staff ON clinic.appointments FOR SELECT TO huella_reception, huella_vet, huella_admin
    USING ((SELECT clinic.has_role('reception', 'vet', 'admin')));
CREATE POLICY select_payments ON clinic.appointments FOR SELECT TO huella_payments USING (true);
REVOKE DELETE ON clinic.appointments FROM huella_definer; -- nothing is erased
GRANT SELECT (id, patient_id, owner_id, vet_id, service_id, starts_at, ends_at, reason, status, is_paid,
              price, currency, status_changed_at, cancel_reason, created_at, updated_at)
    ON clinic.appointments TO huella_owner;
GRANT SELECT (id, patient_id, owner_id, vet_id, service_id, starts_at, ends_at, reason, status, is_paid,
              price, currency, is_overbooked, overbook_reason, previous_status, status_changed_at,
              cancel_reason, created_by, created_at, updated_at)
    ON clinic.appointments TO huella_reception, huella_vet, huella_admin;
GRANT SELECT (id, owner_id, status, is_paid, price, currency, starts_at) ON clinic.appointments TO huella_payments;

CREATE TRIGGER _100_touch BEFORE UPDATE ON clinic.appointments
    FOR EACH ROW EXECUTE FUNCTION clinic_private.touch();
CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.appointments
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change('reason');
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.appointments
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_change('appointments');
CREATE TRIGGER _950_hint
    AFTER INSERT OR DELETE OR UPDATE OF starts_at, ends_at, vet_id, status, is_overbooked ON clinic.appointments
    FOR EACH STATEMENT EXECUTE FUNCTION clinic_private.hint_slots();

SET LOCAL ROLE huella_definer;

-- States move only along these arrows, whoever writes.
CREATE FUNCTION clinic_private.guard_appointment()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF new.status = old.status THEN
        RETURN new;
    END IF;
    IF NOT ((old.status = 'programada' AND new.status IN ('confirmada', 'cancelada', 'ausente'))
         OR (old.status = 'confirmada' AND new.status IN ('atendida', 'cancelada', 'ausente'))
         OR (old.status IN ('cancelada', 'ausente', 'atendida', 'confirmada')
             AND new.status IS NOT DISTINCT FROM old.previous_status)) THEN -- NULL decides nothing
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'wrong_state';
    END IF;
    new.previous_status := CASE WHEN new.status IS NOT DISTINCT FROM old.previous_status THEN NULL ELSE old.status END;
    new.status_changed_at := clock_timestamp();
    RETURN new;
END $$;

SET LOCAL ROLE huella_schema;
CREATE TRIGGER _200_guard BEFORE UPDATE ON clinic.appointments
    FOR EACH ROW EXECUTE FUNCTION clinic_private.guard_appointment();
SET LOCAL ROLE huella_definer;

-- The free slots of one day (clinic's time zone) for a service; p_vet NULL means any vet.
CREATE FUNCTION clinic.free_slots(p_vet uuid, p_service uuid, p_day date)
RETURNS TABLE (vet_id uuid, vet_name text, starts_at timestamptz, ends_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_zone text := clinic_private.time_zone();
    v_step interval;
    v_length interval;
BEGIN
    PERFORM clinic_private.require('owner', 'reception', 'vet', 'admin');
    SELECT make_interval(mins => s.slot_minutes) INTO v_step FROM clinic.settings s;
    SELECT make_interval(mins => s.duration_minutes) INTO v_length
      FROM clinic.services s WHERE s.id = p_service AND s.is_active;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'service_not_found';
    END IF;
    RETURN QUERY
    SELECT u.id, (u.first_name || ' ' || u.last_name)::text, slot.at AT TIME ZONE v_zone,
           (slot.at + v_length) AT TIME ZONE v_zone
      FROM clinic.users u
      JOIN clinic.vet_schedules s ON s.vet_id = u.id AND s.kind = 'turno'
       AND s.weekday = extract(isodow FROM p_day)
       AND p_day >= s.valid_from AND p_day <= coalesce(s.valid_to, DATE 'infinity')
     CROSS JOIN LATERAL generate_series(p_day + s.starts_time, p_day + s.ends_time - v_length, v_step) AS slot (at)
     WHERE u.role = 'vet' AND u.is_active AND (p_vet IS NULL OR u.id = p_vet)
       AND slot.at AT TIME ZONE v_zone > clock_timestamp()
       AND NOT EXISTS (
            SELECT FROM clinic.vet_schedules x
             WHERE x.vet_id = u.id AND x.kind = 'ausencia' AND p_day BETWEEN x.valid_from AND x.valid_to
               AND slot.at::time < x.ends_time AND (slot.at + v_length)::time > x.starts_time)
       AND NOT EXISTS (
            SELECT FROM clinic.appointments a
             WHERE a.vet_id = u.id AND a.status IN ('programada', 'confirmada', 'atendida')
               AND a.starts_at < (slot.at + v_length) AT TIME ZONE v_zone
               AND a.starts_at > slot.at AT TIME ZONE v_zone - interval '1 day'
               AND a.ends_at > slot.at AT TIME ZONE v_zone)
     ORDER BY 3, 2, 1;
END $$;
GRANT EXECUTE ON FUNCTION clinic.free_slots(uuid, uuid, date)
    TO huella_owner, huella_reception, huella_vet, huella_admin;

-- How many slots each of p_days days from p_from on still has: the week strip's dots.
CREATE FUNCTION clinic.free_days(p_vet uuid, p_service uuid, p_from date, p_days integer)
RETURNS TABLE (day date, free integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM clinic_private.require('owner', 'reception', 'vet', 'admin');
    RETURN QUERY SELECT d.day, (SELECT count(DISTINCT f.starts_at) FROM clinic.free_slots(p_vet, p_service, d.day) f)::integer
      FROM (SELECT p_from + i AS day FROM generate_series(0, least(p_days, 31) - 1) AS i) AS d;
END $$;
GRANT EXECUTE ON FUNCTION clinic.free_days(uuid, uuid, date, integer)
    TO huella_owner, huella_reception, huella_vet, huella_admin;

-- Inserts one appointment for one vet, or says why not. The caller holds the patient's row; the
-- vet's day is locked here, so that two bookings of it follow each other and cannot deadlock.
CREATE FUNCTION clinic_private.place_appointment(p_id uuid, p_person uuid, p_patient uuid, p_owner uuid,
    p_vet uuid, p_service clinic.services, p_starts timestamptz, p_reason text, p_status text,
    p_overbook_reason text)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(p_vet::text || (p_starts AT TIME ZONE 'UTC')::date::text, 0));
    INSERT INTO clinic.appointments (id, patient_id, owner_id, vet_id, service_id, starts_at, ends_at,
        reason, status, price, currency, is_overbooked, overbook_reason, created_by)
    SELECT p_id, p_patient, p_owner, p_vet, p_service.id, p_starts,
           p_starts + make_interval(mins => p_service.duration_minutes), p_reason, p_status,
           p_service.price, s.currency, p_overbook_reason IS NOT NULL, p_overbook_reason, p_person
      FROM clinic.settings s;
EXCEPTION WHEN exclusion_violation OR lock_not_available OR deadlock_detected THEN
    RAISE EXCEPTION USING ERRCODE = 'HU004', MESSAGE = 'slot_taken';
END $$;

-- Books. p_vet NULL takes whichever vet works and is free then, the least busy first. An owner's
-- booking begins as programada, the staff's as confirmada. p_overbook_reason makes a sobreturno: staff only.
CREATE FUNCTION clinic.book(p_id uuid, p_patient uuid, p_vet uuid, p_service uuid, p_starts_at timestamptz,
    p_reason text, p_overbook_reason text)
RETURNS TABLE (id uuid, vet_id uuid, vet_name text, starts_at timestamptz, ends_at timestamptz,
    status text, price numeric, currency text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    v_person uuid := clinic_private.require('owner', 'reception', 'vet', 'admin');
    v_is_owner boolean := clinic.has_role('owner');
    v_reason text := clinic_private.text_value(p_reason, 'reason', 1000, false, true);
    v_overbook text := clinic_private.text_value(p_overbook_reason, 'overbook_reason', 300, false, true);
    v_owner uuid := clinic_private.owner_of_reachable_patient(v_person, p_patient);
    v_service clinic.services;
    v_ends timestamptz;
    v_vet uuid;
    v_placed boolean := false;
BEGIN
    IF v_overbook IS NOT NULL AND v_is_owner THEN
        RAISE EXCEPTION USING ERRCODE = 'HU002', MESSAGE = 'owners_do_not_overbook';
    END IF;
    IF NOT EXISTS (SELECT FROM clinic.appointments a WHERE a.id = p_id AND a.patient_id = p_patient) THEN
        SELECT * INTO v_service FROM clinic.services s WHERE s.id = p_service AND s.is_active;
        IF NOT FOUND THEN
            RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'service_not_found';
        END IF;
        IF EXISTS (SELECT FROM clinic.patients p WHERE p.id = p_patient
                    AND (p.deceased_on IS NOT NULL OR p.archived_at IS NOT NULL)) THEN
            RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'patient_is_archived';
        END IF;
        IF p_starts_at IS NULL OR p_starts_at <= clock_timestamp() - (CASE WHEN v_is_owner THEN interval '0' ELSE interval '1 hour' END) THEN
            RAISE EXCEPTION USING ERRCODE = 'HU018', MESSAGE = 'slot_in_past';
        END IF;
        IF p_starts_at > now() + (SELECT make_interval(days => s.booking_days_ahead + 1) FROM clinic.settings s) THEN
            RAISE EXCEPTION USING ERRCODE = 'HU009', MESSAGE = 'too_far_ahead';
        END IF;
        IF v_is_owner AND (SELECT count(*) FROM clinic.appointments a
                            WHERE a.owner_id = v_owner AND a.starts_at > now()
                              AND a.status IN ('programada', 'confirmada')) >= 20 THEN
            RAISE EXCEPTION USING ERRCODE = 'HU011', MESSAGE = 'too_many_appointments';
        END IF;
        v_ends := p_starts_at + make_interval(mins => v_service.duration_minutes);
        FOR v_vet IN
            SELECT u.id FROM clinic.users u
             WHERE u.role = 'vet' AND u.is_active AND (p_vet IS NULL OR u.id = p_vet)
               AND (v_overbook IS NOT NULL OR clinic_private.vet_works(u.id, p_starts_at, v_ends))
             ORDER BY (SELECT count(*) FROM clinic.appointments a WHERE a.vet_id = u.id
                          AND a.starts_at BETWEEN p_starts_at - interval '12 hours' AND p_starts_at + interval '12 hours'), u.id
        LOOP
            BEGIN
                PERFORM clinic_private.place_appointment(p_id, v_person, p_patient, v_owner, v_vet, v_service,
                    p_starts_at, v_reason, CASE WHEN v_is_owner THEN 'programada' ELSE 'confirmada' END, v_overbook);
                v_placed := true;
                EXIT;
            EXCEPTION WHEN SQLSTATE 'HU004' THEN
                IF p_vet IS NOT NULL THEN
                    RAISE;
                END IF;
            END;
        END LOOP;
        IF NOT v_placed AND v_vet IS NULL THEN
            RAISE EXCEPTION USING ERRCODE = 'HU009', MESSAGE = 'outside_hours';
        ELSIF NOT v_placed THEN
            RAISE EXCEPTION USING ERRCODE = 'HU004', MESSAGE = 'slot_taken';
        END IF;
    END IF;
    RETURN QUERY SELECT a.id, a.vet_id, (u.first_name || ' ' || u.last_name)::text, a.starts_at, a.ends_at,
                        a.status, a.price, a.currency
                   FROM clinic.appointments a JOIN clinic.users u ON u.id = a.vet_id
                  WHERE a.id = p_id AND a.patient_id = p_patient;
END $$;
GRANT EXECUTE ON FUNCTION clinic.book(uuid, uuid, uuid, uuid, timestamptz, text, text)
    TO huella_owner, huella_reception, huella_vet, huella_admin;

-- The appointment, locked, when the caller may act on it; else HU003.
CREATE FUNCTION clinic_private.reachable_appointment(p_person uuid, p_id uuid)
RETURNS clinic.appointments LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    v_row clinic.appointments;
BEGIN
    SELECT * INTO v_row FROM clinic.appointments a
     WHERE a.id = p_id AND (a.owner_id = p_person OR clinic.has_role('reception', 'vet', 'admin'))
       FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'appointment_not_found';
    END IF;
    RETURN v_row;
END $$;

CREATE FUNCTION clinic.confirm_appointment(p_id uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('owner', 'reception', 'vet', 'admin');
    v_row clinic.appointments := clinic_private.reachable_appointment(v_person, p_id);
BEGIN
    IF v_row.status = 'confirmada' THEN
        RETURN;
    ELSIF v_row.status <> 'programada' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'wrong_state';
    END IF;
    UPDATE clinic.appointments SET status = 'confirmada' WHERE id = p_id;
END $$;
GRANT EXECUTE ON FUNCTION clinic.confirm_appointment(uuid)
    TO huella_owner, huella_reception, huella_vet, huella_admin;

-- Owners cancel until the clinic's limit of hours before (HU008 after it); staff always.
CREATE FUNCTION clinic.cancel_appointment(p_id uuid, p_reason text)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('owner', 'reception', 'vet', 'admin');
    v_row clinic.appointments := clinic_private.reachable_appointment(v_person, p_id);
BEGIN
    IF v_row.status = 'cancelada' THEN
        RETURN;
    ELSIF v_row.status NOT IN ('programada', 'confirmada')
       OR EXISTS (SELECT FROM clinic.current_attentions c WHERE c.appointment_id = p_id) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'wrong_state';
    END IF;
    IF clinic.has_role('owner') AND v_row.starts_at <
        now() + (SELECT make_interval(hours => s.cancel_hours_before) FROM clinic.settings s) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU008', MESSAGE = 'too_late_to_cancel';
    END IF;
    UPDATE clinic.appointments SET status = 'cancelada',
        cancel_reason = clinic_private.text_value(p_reason, 'reason', 300, false, true) WHERE id = p_id;
END $$;
GRANT EXECUTE ON FUNCTION clinic.cancel_appointment(uuid, text)
    TO huella_owner, huella_reception, huella_vet, huella_admin;

CREATE FUNCTION clinic.mark_absent(p_id uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('reception', 'vet', 'admin');
    v_row clinic.appointments := clinic_private.reachable_appointment(v_person, p_id);
BEGIN
    IF v_row.status = 'ausente' THEN
        RETURN;
    ELSIF v_row.status NOT IN ('programada', 'confirmada') OR v_row.starts_at > now()
       OR EXISTS (SELECT FROM clinic.current_attentions c WHERE c.appointment_id = p_id) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'wrong_state';
    END IF;
    UPDATE clinic.appointments SET status = 'ausente' WHERE id = p_id;
END $$;
GRANT EXECUTE ON FUNCTION clinic.mark_absent(uuid) TO huella_reception, huella_vet, huella_admin;

-- Takes back a cancellation or an absence, within the clinic's minutes (owners: their own cancellation).
CREATE FUNCTION clinic.undo_appointment(p_id uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('owner', 'reception', 'vet', 'admin');
    v_row clinic.appointments := clinic_private.reachable_appointment(v_person, p_id);
BEGIN
    IF v_row.status IN ('programada', 'confirmada') THEN
        RETURN;
    ELSIF v_row.status = 'atendida' OR v_row.previous_status IS NULL
       OR (v_row.status = 'ausente' AND clinic.has_role('owner')) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'wrong_state';
    ELSIF clinic.has_role('owner') AND v_person IS DISTINCT FROM (
        SELECT l.person_id FROM clinic.audit_log l
         WHERE l.row_id = p_id AND l.table_name = 'appointments' AND l.changes ? 'status'
         ORDER BY l.at DESC, l.id DESC LIMIT 1) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU002', MESSAGE = 'cancelled_by_the_clinic';
    ELSIF v_row.status_changed_at <
        clock_timestamp() - (SELECT make_interval(mins => s.undo_minutes) FROM clinic.settings s) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU008', MESSAGE = 'too_late';
    END IF;
    UPDATE clinic.appointments SET status = previous_status, cancel_reason = NULL WHERE id = p_id;
    PERFORM clinic_private.audit('undo', 'appointments', p_id, v_row.status);
EXCEPTION WHEN exclusion_violation OR lock_not_available OR deadlock_detected THEN
    RAISE EXCEPTION USING ERRCODE = 'HU004', MESSAGE = 'slot_taken';
END $$;
GRANT EXECUTE ON FUNCTION clinic.undo_appointment(uuid)
    TO huella_owner, huella_reception, huella_vet, huella_admin;

-- Moves a live appointment; p_expected is the updated_at the caller saw (HU010 when it is newer).
CREATE FUNCTION clinic.move_appointment(p_id uuid, p_vet uuid, p_starts_at timestamptz, p_expected timestamptz)
RETURNS timestamptz LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('owner', 'reception', 'vet', 'admin');
    v_row clinic.appointments := clinic_private.reachable_appointment(v_person, p_id);
    v_vet uuid := coalesce(p_vet, v_row.vet_id);
    v_updated timestamptz;
BEGIN
    IF v_row.vet_id = v_vet AND v_row.starts_at = p_starts_at THEN
        RETURN v_row.updated_at; -- done already: a retry
    ELSIF p_expected IS NOT NULL AND v_row.updated_at <> p_expected THEN
        RAISE EXCEPTION USING ERRCODE = 'HU010', MESSAGE = 'changed_meanwhile';
    ELSIF v_row.status NOT IN ('programada', 'confirmada')
       OR EXISTS (SELECT FROM clinic.current_attentions c WHERE c.appointment_id = p_id) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'wrong_state';
    ELSIF p_starts_at IS NULL OR p_starts_at <= clock_timestamp() THEN
        RAISE EXCEPTION USING ERRCODE = 'HU018', MESSAGE = 'slot_in_past';
    ELSIF clinic.has_role('owner') AND v_row.starts_at <
        now() + (SELECT make_interval(hours => s.cancel_hours_before) FROM clinic.settings s) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU008', MESSAGE = 'too_late_to_move'; -- or it would be a late cancellation
    ELSIF p_starts_at > now() + (SELECT make_interval(days => s.booking_days_ahead + 1) FROM clinic.settings s) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU009', MESSAGE = 'too_far_ahead';
    ELSIF NOT clinic_private.vet_works(v_vet, p_starts_at, p_starts_at + (v_row.ends_at - v_row.starts_at)) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU009', MESSAGE = 'outside_hours';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended(v_vet::text || (p_starts_at AT TIME ZONE 'UTC')::date::text, 0));
    UPDATE clinic.appointments SET vet_id = v_vet, starts_at = p_starts_at,
        ends_at = p_starts_at + (v_row.ends_at - v_row.starts_at)
     WHERE id = p_id RETURNING updated_at INTO v_updated;
    RETURN v_updated;
EXCEPTION WHEN exclusion_violation OR lock_not_available OR deadlock_detected THEN
    RAISE EXCEPTION USING ERRCODE = 'HU004', MESSAGE = 'slot_taken';
END $$;
GRANT EXECUTE ON FUNCTION clinic.move_appointment(uuid, uuid, timestamptz, timestamptz)
    TO huella_owner, huella_reception, huella_vet, huella_admin;

-- An owner's own appointments with what he may know of the vet (owners read no users).
CREATE FUNCTION clinic.my_appointments()
RETURNS TABLE (id uuid, patient_id uuid, patient_name text, species text, vet_name text, service_name text,
    starts_at timestamptz, ends_at timestamptz, reason text, status text, is_paid boolean, price numeric,
    currency text, may_cancel boolean, updated_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_person uuid := clinic_private.require('owner');
    v_limit timestamptz := now() + (SELECT make_interval(hours => s.cancel_hours_before) FROM clinic.settings s);
BEGIN
    RETURN QUERY
    SELECT a.id, a.patient_id, p.name, p.species, (u.first_name || ' ' || u.last_name)::text, s.name,
           a.starts_at, a.ends_at, a.reason, a.status, a.is_paid, a.price, a.currency,
           a.status IN ('programada', 'confirmada') AND a.starts_at >= v_limit, a.updated_at
      FROM clinic.appointments a
      JOIN clinic.patients p ON p.id = a.patient_id
      JOIN clinic.users u ON u.id = a.vet_id
      JOIN clinic.services s ON s.id = a.service_id
     WHERE a.owner_id = v_person
     ORDER BY a.starts_at DESC LIMIT 500;
END $$;
GRANT EXECUTE ON FUNCTION clinic.my_appointments() TO huella_owner;
RESET ROLE;
