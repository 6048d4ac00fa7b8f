-- SPDX-License-Identifier: GPL-3.0-or-later
-- The agenda under several hands: a change says which version it saw and is refused where the
-- appointment is newer (HU010), and who is refused may read who changed what. A booking may last
-- as long as the desk says, a move may be a sobreturno, and a move may be taken back.

SET LOCAL ROLE huella_definer;

-- Books. p_vet NULL takes whichever vet works and is free then, the least busy first. An owner's
-- booking begins as programada, the staff's as confirmada. Staff only: p_overbook_reason makes a
-- sobreturno, p_minutes another length than the service's.
DROP FUNCTION clinic.book(uuid, uuid, uuid, uuid, timestamptz, text, text);
CREATE FUNCTION clinic.book(p_id uuid, p_patient uuid, p_vet uuid, p_service uuid, p_starts_at timestamptz,
    p_reason text, p_overbook_reason text, p_minutes integer DEFAULT NULL)
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
    IF p_minutes IS NOT NULL AND v_is_owner THEN
        RAISE EXCEPTION USING ERRCODE = 'HU002', MESSAGE = 'owners_take_the_service''s_length';
    ELSIF p_minutes NOT BETWEEN 5 AND 480 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'minutes';
    END IF;
    IF NOT EXISTS (SELECT FROM clinic.appointments a WHERE a.id = p_id AND a.patient_id = p_patient) THEN
        SELECT * INTO v_service FROM clinic.services s WHERE s.id = p_service AND s.is_active;
        IF NOT FOUND THEN
            RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'service_not_found';
        END IF;
        IF p_minutes IS NOT NULL THEN -- place_appointment() takes the length from the service
            v_service.duration_minutes := p_minutes;
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
GRANT EXECUTE ON FUNCTION clinic.book(uuid, uuid, uuid, uuid, timestamptz, text, text, integer)
    TO huella_owner, huella_reception, huella_vet, huella_admin;

-- Owners cancel until the clinic's limit of hours before (HU008 after it); staff always.
-- p_expected is the updated_at the caller saw; NULL asks for no such check.
DROP FUNCTION clinic.cancel_appointment(uuid, text);
CREATE FUNCTION clinic.cancel_appointment(p_id uuid, p_reason text, p_expected timestamptz DEFAULT NULL)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('owner', 'reception', 'vet', 'admin');
    v_row clinic.appointments := clinic_private.reachable_appointment(v_person, p_id);
BEGIN
    IF v_row.status = 'cancelada' THEN
        RETURN;
    ELSIF v_row.updated_at <> p_expected THEN
        RAISE EXCEPTION USING ERRCODE = 'HU010', MESSAGE = 'changed_meanwhile';
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
GRANT EXECUTE ON FUNCTION clinic.cancel_appointment(uuid, text, timestamptz)
    TO huella_owner, huella_reception, huella_vet, huella_admin;

-- Does this move put the appointment back where its last move, some minutes ago, took it from?
CREATE FUNCTION clinic_private.is_way_back(p_row clinic.appointments, p_vet uuid, p_starts timestamptz)
RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce((
        SELECT coalesce((l.changes -> 'starts_at' ->> 0)::timestamptz, p_row.starts_at) = p_starts
               AND coalesce((l.changes -> 'vet_id' ->> 0)::uuid, p_row.vet_id) = p_vet
               AND l.at > clock_timestamp() - make_interval(mins => s.undo_minutes)
          FROM clinic.audit_log l CROSS JOIN clinic.settings s
         WHERE l.row_id = p_row.id AND l.table_name = 'appointments' AND l.action = 'update'
           AND l.changes ?| ARRAY['starts_at', 'vet_id']
         ORDER BY l.at DESC, l.id DESC LIMIT 1), false)
$$;

-- May this appointment begin then, with that vet? Says why not. Staff may put it into the hour that
-- runs, and back to where it was whatever the hours are.
CREATE FUNCTION clinic_private.check_move(p_row clinic.appointments, p_vet uuid, p_starts timestamptz,
    p_is_overbooked boolean)
RETURNS void LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_is_owner boolean := clinic.has_role('owner');
BEGIN
    IF NOT v_is_owner AND clinic_private.is_way_back(p_row, p_vet, p_starts) THEN
        RETURN;
    ELSIF p_starts IS NULL OR p_starts <= clock_timestamp()
            - (CASE WHEN v_is_owner THEN interval '0' ELSE interval '1 hour' END) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU018', MESSAGE = 'slot_in_past';
    ELSIF v_is_owner AND p_row.starts_at <
        now() + (SELECT make_interval(hours => s.cancel_hours_before) FROM clinic.settings s) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU008', MESSAGE = 'too_late_to_move'; -- or it would be a late cancellation
    ELSIF p_starts > now() + (SELECT make_interval(days => s.booking_days_ahead + 1) FROM clinic.settings s) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU009', MESSAGE = 'too_far_ahead';
    ELSIF NOT EXISTS (SELECT FROM clinic.users u WHERE u.id = p_vet AND u.role = 'vet' AND u.is_active)
       OR NOT (p_is_overbooked
               OR clinic_private.vet_works(p_vet, p_starts, p_starts + (p_row.ends_at - p_row.starts_at))) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU009', MESSAGE = 'outside_hours';
    END IF;
END $$;

-- Moves a live appointment; p_expected is the updated_at the caller saw (HU010 when it is newer).
-- p_overbook_reason makes it a sobreturno at its new place (staff); without one it is none there.
DROP FUNCTION clinic.move_appointment(uuid, uuid, timestamptz, timestamptz);
CREATE FUNCTION clinic.move_appointment(p_id uuid, p_vet uuid, p_starts_at timestamptz,
    p_expected timestamptz, p_overbook_reason text DEFAULT NULL)
RETURNS timestamptz LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('owner', 'reception', 'vet', 'admin');
    v_overbook text := clinic_private.text_value(p_overbook_reason, 'overbook_reason', 300, false, true);
    v_row clinic.appointments := clinic_private.reachable_appointment(v_person, p_id);
    v_vet uuid := coalesce(p_vet, v_row.vet_id);
    v_updated timestamptz;
BEGIN
    IF v_overbook IS NOT NULL AND clinic.has_role('owner') THEN
        RAISE EXCEPTION USING ERRCODE = 'HU002', MESSAGE = 'owners_do_not_overbook';
    ELSIF v_row.vet_id = v_vet AND v_row.starts_at = p_starts_at THEN
        RETURN v_row.updated_at; -- done already: a retry
    ELSIF v_row.updated_at <> p_expected THEN
        RAISE EXCEPTION USING ERRCODE = 'HU010', MESSAGE = 'changed_meanwhile';
    ELSIF v_row.status NOT IN ('programada', 'confirmada')
       OR EXISTS (SELECT FROM clinic.current_attentions c WHERE c.appointment_id = p_id) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'wrong_state';
    END IF;
    PERFORM clinic_private.check_move(v_row, v_vet, p_starts_at, v_overbook IS NOT NULL);
    PERFORM pg_advisory_xact_lock(hashtextextended(v_vet::text || (p_starts_at AT TIME ZONE 'UTC')::date::text, 0));
    UPDATE clinic.appointments SET vet_id = v_vet, starts_at = p_starts_at,
        ends_at = p_starts_at + (v_row.ends_at - v_row.starts_at),
        is_overbooked = v_overbook IS NOT NULL, overbook_reason = v_overbook
     WHERE id = p_id RETURNING updated_at INTO v_updated;
    RETURN v_updated;
EXCEPTION WHEN exclusion_violation OR lock_not_available OR deadlock_detected THEN
    RAISE EXCEPTION USING ERRCODE = 'HU004', MESSAGE = 'slot_taken';
END $$;
GRANT EXECUTE ON FUNCTION clinic.move_appointment(uuid, uuid, timestamptz, timestamptz, text)
    TO huella_owner, huella_reception, huella_vet, huella_admin;

-- Changes what a live appointment is for. Another service brings its own price and length; where a
-- payment is open or done the price stays what it is (HU016). The answer is the new version.
CREATE FUNCTION clinic.edit_appointment(p_id uuid, p_service uuid, p_reason text, p_expected timestamptz)
RETURNS timestamptz LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('reception', 'vet', 'admin');
    v_reason text := clinic_private.text_value(p_reason, 'reason', 1000, false, true);
    v_row clinic.appointments := clinic_private.reachable_appointment(v_person, p_id);
    v_is_other boolean := v_row.service_id IS DISTINCT FROM coalesce(p_service, v_row.service_id);
    v_service clinic.services;
    v_updated timestamptz;
BEGIN
    IF NOT v_is_other AND v_row.reason IS NOT DISTINCT FROM v_reason THEN
        RETURN v_row.updated_at; -- done already: a retry
    ELSIF v_row.updated_at <> p_expected THEN
        RAISE EXCEPTION USING ERRCODE = 'HU010', MESSAGE = 'changed_meanwhile';
    ELSIF v_row.status NOT IN ('programada', 'confirmada') THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'wrong_state';
    END IF;
    IF v_is_other THEN
        SELECT * INTO v_service FROM clinic.services s WHERE s.id = p_service AND s.is_active;
        IF NOT FOUND THEN
            RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'service_not_found';
        ELSIF v_row.is_paid OR EXISTS (SELECT FROM clinic.payments p WHERE p.appointment_id = p_id
                                         AND p.status IN ('pendiente', 'por_confirmar', 'aprobado')) THEN
            RAISE EXCEPTION USING ERRCODE = 'HU016', MESSAGE = 'price_is_settled';
        END IF;
    END IF;
    UPDATE clinic.appointments a SET reason = v_reason,
        service_id = coalesce(v_service.id, a.service_id), price = coalesce(v_service.price, a.price),
        ends_at = coalesce(a.starts_at + make_interval(mins => v_service.duration_minutes), a.ends_at)
     WHERE a.id = p_id RETURNING a.updated_at INTO v_updated;
    RETURN v_updated;
EXCEPTION WHEN exclusion_violation OR lock_not_available OR deadlock_detected THEN
    RAISE EXCEPTION USING ERRCODE = 'HU004', MESSAGE = 'slot_taken';
END $$;
GRANT EXECUTE ON FUNCTION clinic.edit_appointment(uuid, uuid, text, timestamptz)
    TO huella_reception, huella_vet, huella_admin;

-- Who changed an appointment after the version p_since, what and when, the newest first; no clinical
-- words, only the names of the columns and where it stood. The log's first entry from that moment on is
-- the one that made the version: the row is stamped before it is logged, under its lock.
CREATE FUNCTION clinic.appointment_changes(p_id uuid, p_since timestamptz)
RETURNS TABLE (at timestamptz, person_name text, is_mine boolean, changed text[],
    starts_before timestamptz, starts_after timestamptz, vet_before text, vet_after text, status_after text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_person uuid := clinic_private.require('reception', 'vet', 'admin');
BEGIN
    RETURN QUERY
    SELECT c.at, nullif(concat_ws(' ', u.first_name, u.last_name), ''), c.person_id IS NOT DISTINCT FROM v_person,
           ARRAY(SELECT k FROM jsonb_object_keys(c.changes) k ORDER BY k),
           (c.changes -> 'starts_at' ->> 0)::timestamptz, (c.changes -> 'starts_at' ->> 1)::timestamptz,
           b.first_name || ' ' || b.last_name, n.first_name || ' ' || n.last_name,
           c.changes -> 'status' ->> 1
      FROM (SELECT l.at, l.id, l.action, l.person_id, l.changes, row_number() OVER (ORDER BY l.at, l.id) AS place
              FROM clinic.audit_log l
             WHERE l.row_id = p_id AND l.table_name = 'appointments'
               AND l.action IN ('insert', 'update') AND l.at >= p_since) c
      LEFT JOIN clinic.users u ON u.id = c.person_id
      LEFT JOIN clinic.users b ON b.id = (c.changes -> 'vet_id' ->> 0)::uuid
      LEFT JOIN clinic.users n ON n.id = (c.changes -> 'vet_id' ->> 1)::uuid
     WHERE c.place > 1 AND c.action = 'update'
     ORDER BY c.place DESC LIMIT 20;
END $$;
GRANT EXECUTE ON FUNCTION clinic.appointment_changes(uuid, timestamptz)
    TO huella_reception, huella_vet, huella_admin;
RESET ROLE;
