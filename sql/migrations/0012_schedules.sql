-- SPDX-License-Identifier: GPL-3.0-or-later
-- When each vet works (turno, by weekday) and when not (ausencia, by date).

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic.vet_schedules (
    id uuid PRIMARY KEY,
    vet_id uuid NOT NULL REFERENCES clinic.users (id),
    kind text NOT NULL,
    weekday integer, -- ISO: 1 Monday .. 7 Sunday
    starts_time time NOT NULL,
    ends_time time NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    reason text CHECK (length(reason) <= 200),
    created_by uuid NOT NULL REFERENCES clinic.users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT kind_is_turno_or_ausencia CHECK (kind IN ('turno', 'ausencia')),
    CONSTRAINT a_turno_has_a_weekday
        CHECK ((kind = 'turno' AND weekday BETWEEN 1 AND 7) OR (kind = 'ausencia' AND weekday IS NULL)),
    CONSTRAINT an_ausencia_ends CHECK (kind = 'turno' OR valid_to IS NOT NULL),
    CONSTRAINT starts_before_it_ends CHECK (starts_time < ends_time),
    CONSTRAINT valid_from_before_to CHECK (valid_to >= valid_from)
);
COMMENT ON TABLE clinic.vet_schedules IS 'Working hours by weekday and absences by date, in the clinic''s time zone.';
CREATE INDEX vet_schedules_vet_idx ON clinic.vet_schedules (vet_id, kind, weekday); -- free slots of a day
CREATE INDEX vet_schedules_created_by_idx ON clinic.vet_schedules (created_by); -- for the foreign key

ALTER TABLE clinic.vet_schedules ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.vet_schedules FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.vet_schedules TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY select_staff ON clinic.vet_schedules FOR SELECT TO huella_reception, huella_vet, huella_admin
    USING ((SELECT clinic.has_role('reception', 'vet', 'admin')));
GRANT SELECT (id, vet_id, kind, weekday, starts_time, ends_time, valid_from, valid_to, reason, updated_at)
    ON clinic.vet_schedules TO huella_reception, huella_vet, huella_admin;

CREATE TRIGGER _100_touch BEFORE UPDATE ON clinic.vet_schedules
    FOR EACH ROW EXECUTE FUNCTION clinic_private.touch();
CREATE TRIGGER _500_audit AFTER INSERT OR UPDATE OR DELETE ON clinic.vet_schedules
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change();
CREATE TRIGGER _900_notify AFTER INSERT OR UPDATE OR DELETE ON clinic.vet_schedules
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_change('schedules');
CREATE TRIGGER _950_hint AFTER INSERT OR UPDATE OR DELETE ON clinic.vet_schedules
    FOR EACH STATEMENT EXECUTE FUNCTION clinic_private.hint_slots();

SET LOCAL ROLE huella_definer;

-- The vets one may book with, for anybody signed in.
CREATE FUNCTION clinic.vets()
RETURNS TABLE (id uuid, first_name text, last_name text, is_active boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM clinic_private.require('owner', 'reception', 'vet', 'admin');
    RETURN QUERY SELECT u.id, u.first_name::text, u.last_name::text, u.is_active
        FROM clinic.users u WHERE u.role = 'vet' AND u.is_active
       ORDER BY u.last_name, u.first_name, u.id;
END $$;
GRANT EXECUTE ON FUNCTION clinic.vets() TO huella_owner, huella_reception, huella_vet, huella_admin;

-- Makes or changes hours (p_kind turno) or an absence (ausencia) of a vet.
CREATE FUNCTION clinic.save_schedule(p_id uuid, p_vet uuid, p_kind text, p_weekday integer,
    p_starts time, p_ends time, p_from date, p_to date, p_reason text)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('admin');
BEGIN
    PERFORM 1 FROM clinic.users u WHERE u.id = p_vet AND u.role = 'vet' FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'vet_not_found';
    END IF;
    IF p_starts IS NULL OR p_ends IS NULL OR p_starts >= p_ends THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'ends_time';
    END IF;
    IF p_kind = 'turno' AND EXISTS (
        SELECT FROM clinic.vet_schedules s
         WHERE s.vet_id = p_vet AND s.kind = 'turno' AND s.weekday = p_weekday AND s.id <> p_id
           AND s.starts_time < p_ends AND p_starts < s.ends_time
           AND s.valid_from <= coalesce(p_to, DATE 'infinity')
           AND coalesce(p_from, clinic_private.today()) <= coalesce(s.valid_to, DATE 'infinity')) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU006', MESSAGE = 'hours_overlap', COLUMN = 'starts_time';
    END IF;
    INSERT INTO clinic.vet_schedules (id, vet_id, kind, weekday, starts_time, ends_time, valid_from,
        valid_to, reason, created_by)
    VALUES (p_id, p_vet, p_kind, p_weekday, p_starts, p_ends, coalesce(p_from, clinic_private.today()),
        p_to, clinic_private.text_value(p_reason, 'reason', 200, false, true), v_person)
    ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, weekday = excluded.weekday,
        starts_time = excluded.starts_time, ends_time = excluded.ends_time,
        valid_from = excluded.valid_from, valid_to = excluded.valid_to, reason = excluded.reason
     WHERE vet_schedules.vet_id = excluded.vet_id;
EXCEPTION WHEN check_violation OR not_null_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'out_of_range', COLUMN = 'valid_to';
END $$;
GRANT EXECUTE ON FUNCTION clinic.save_schedule(uuid, uuid, text, integer, time, time, date, date, text)
    TO huella_admin;

CREATE FUNCTION clinic.remove_schedule(p_id uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
BEGIN
    PERFORM clinic_private.require('admin');
    DELETE FROM clinic.vet_schedules s WHERE s.id = p_id;
END $$;
GRANT EXECUTE ON FUNCTION clinic.remove_schedule(uuid) TO huella_admin;

-- May this vet be booked from p_starts to p_ends? Hours only, not other appointments.
CREATE FUNCTION clinic_private.vet_works(p_vet uuid, p_starts timestamptz, p_ends timestamptz)
RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_starts timestamp := p_starts AT TIME ZONE clinic_private.time_zone();
    v_ends timestamp := p_ends AT TIME ZONE clinic_private.time_zone();
    v_day date := v_starts::date;
BEGIN
    IF v_ends::date <> v_day THEN
        RETURN false;
    END IF;
    RETURN EXISTS (
        SELECT FROM clinic.vet_schedules s
         WHERE s.vet_id = p_vet AND s.kind = 'turno' AND s.weekday = extract(isodow FROM v_day)
           AND v_day >= s.valid_from AND v_day <= coalesce(s.valid_to, DATE 'infinity')
           AND v_starts::time >= s.starts_time AND v_ends::time <= s.ends_time)
       AND NOT EXISTS (
        SELECT FROM clinic.vet_schedules s
         WHERE s.vet_id = p_vet AND s.kind = 'ausencia' AND v_day BETWEEN s.valid_from AND s.valid_to
           AND v_starts::time < s.ends_time AND v_ends::time > s.starts_time);
END $$;
RESET ROLE;
