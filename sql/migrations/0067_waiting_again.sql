-- SPDX-License-Identifier: GPL-3.0-or-later
-- An hour that the desk gave to somebody on the waiting list and takes back within the clinic's
-- minutes: he waits again, at his old place. An owner who cancels it himself does not.

SET LOCAL ROLE huella_definer;

CREATE FUNCTION clinic_private.wait_again()
RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE clinic.waiting_list x SET state = 'en_espera', appointment_id = NULL, handled_by = NULL, handled_at = NULL
      FROM clinic.settings s
     WHERE x.appointment_id = new.id AND x.state = 'asignada' AND x.day >= clinic_private.today()
       AND x.handled_at > clock_timestamp() - make_interval(mins => s.undo_minutes)
       AND clinic.has_role('reception', 'vet', 'admin')
       AND NOT EXISTS (SELECT FROM clinic.waiting_list y
                        WHERE y.patient_id = x.patient_id AND y.day = x.day AND y.state = 'en_espera')
       AND NOT EXISTS (SELECT FROM clinic.patients p
                        WHERE p.id = x.patient_id AND (p.deceased_on IS NOT NULL OR p.archived_at IS NOT NULL));
    RETURN NULL;
END $$;

SET LOCAL ROLE huella_schema;
-- Before the freed hour is told, which may be his again.
CREATE TRIGGER _410_wait_again AFTER UPDATE OF status ON clinic.appointments
    FOR EACH ROW WHEN (new.status = 'cancelada' AND old.status <> 'cancelada')
    EXECUTE FUNCTION clinic_private.wait_again();
-- And a cancellation that is taken back.
CREATE TRIGGER _410_end_wait AFTER UPDATE OF status ON clinic.appointments
    FOR EACH ROW WHEN (old.status = 'cancelada' AND new.status IN ('programada', 'confirmada'))
    EXECUTE FUNCTION clinic_private.end_wait_by_booking();
RESET ROLE;
