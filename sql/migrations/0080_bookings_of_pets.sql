-- SPDX-License-Identifier: GPL-3.0-or-later
-- A pet that died or went away comes to no appointment: its live ones are cancelled with the reason
-- for the desk, and stand again where that is taken back within the clinic's minutes. And an owner
-- who moves an appointment is told with whom and for what it was, to look for another hour.

SET LOCAL ROLE huella_definer;

-- On the day of the visit the board decides: who is in the clinic stays as he is.
CREATE FUNCTION clinic_private.cancel_bookings_of(p_patient uuid, p_reason text)
RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    UPDATE clinic.appointments a SET status = 'cancelada', cancel_reason = p_reason
     WHERE a.patient_id = p_patient AND a.status IN ('programada', 'confirmada') AND a.ends_at > now()
       AND NOT EXISTS (SELECT FROM clinic.current_attentions c WHERE c.appointment_id = a.id)
$$;

-- One by one: an hour that somebody else has by now stays cancelled.
CREATE FUNCTION clinic_private.revive_bookings_of(p_patient uuid, p_reason text)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_id uuid;
BEGIN
    FOR v_id IN
        SELECT a.id FROM clinic.appointments a CROSS JOIN clinic.settings s
         WHERE a.patient_id = p_patient AND a.status = 'cancelada' AND a.cancel_reason = p_reason
           AND a.previous_status IS NOT NULL AND a.starts_at > now()
           AND a.status_changed_at > clock_timestamp() - make_interval(mins => s.undo_minutes)
    LOOP
        BEGIN
            UPDATE clinic.appointments a SET status = a.previous_status, cancel_reason = NULL WHERE a.id = v_id;
        EXCEPTION WHEN exclusion_violation OR lock_not_available OR deadlock_detected THEN
            CONTINUE;
        END;
    END LOOP;
END $$;

CREATE FUNCTION clinic_private.follow_patient_away()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    c_died CONSTANT text := 'La mascota falleció';
    c_left CONSTANT text := 'La mascota ya no está con su dueño';
BEGIN
    IF new.deceased_on IS NOT NULL AND old.deceased_on IS NULL THEN
        PERFORM clinic_private.cancel_bookings_of(new.id, c_died);
    ELSIF new.archived_at IS NOT NULL AND old.archived_at IS NULL THEN
        PERFORM clinic_private.cancel_bookings_of(new.id, c_left);
    ELSIF new.deceased_on IS NULL AND new.archived_at IS NULL THEN
        PERFORM clinic_private.revive_bookings_of(new.id,
                    CASE WHEN old.deceased_on IS NOT NULL THEN c_died ELSE c_left END);
    END IF;
    RETURN NULL;
END $$;

SET LOCAL ROLE huella_schema;
CREATE TRIGGER _600_follow_away AFTER UPDATE OF archived_at, deceased_on ON clinic.patients
    FOR EACH ROW WHEN (old.archived_at IS DISTINCT FROM new.archived_at
                       OR old.deceased_on IS DISTINCT FROM new.deceased_on)
    EXECUTE FUNCTION clinic_private.follow_patient_away();

SET LOCAL ROLE huella_definer;

-- An owner's own appointments with what he may know of the vet (owners read no users).
DROP FUNCTION clinic.my_appointments();
CREATE FUNCTION clinic.my_appointments()
RETURNS TABLE (id uuid, patient_id uuid, patient_name text, species text, vet_id uuid, vet_name text,
    service_id uuid, service_name text, starts_at timestamptz, ends_at timestamptz, reason text, status text,
    is_paid boolean, price numeric, currency text, may_cancel boolean, cancel_reason text, updated_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_person uuid := clinic_private.require('owner');
    v_limit timestamptz := now() + (SELECT make_interval(hours => s.cancel_hours_before) FROM clinic.settings s);
BEGIN
    RETURN QUERY
    SELECT a.id, a.patient_id, p.name, p.species, a.vet_id, (u.first_name || ' ' || u.last_name)::text,
           a.service_id, s.name, a.starts_at, a.ends_at, a.reason, a.status, a.is_paid, a.price, a.currency,
           a.status IN ('programada', 'confirmada') AND a.starts_at >= v_limit, a.cancel_reason, a.updated_at
      FROM clinic.appointments a
      JOIN clinic.patients p ON p.id = a.patient_id
      JOIN clinic.users u ON u.id = a.vet_id
      JOIN clinic.services s ON s.id = a.service_id
     WHERE a.owner_id = v_person
     ORDER BY a.starts_at DESC LIMIT 500;
END $$;
GRANT EXECUTE ON FUNCTION clinic.my_appointments() TO huella_owner;
RESET ROLE;
