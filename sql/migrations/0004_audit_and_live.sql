-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who did what (the audit log), and how the other screens hear of it (notifications).

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic.audit_log (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    person_id uuid,
    actor text NOT NULL DEFAULT session_user,
    action text NOT NULL,
    table_name text,
    row_id uuid,
    changes jsonb,
    note text,
    CONSTRAINT action_is_short CHECK (length(action) BETWEEN 1 AND 60),
    CONSTRAINT note_is_short CHECK (length(note) <= 500)
);
COMMENT ON TABLE clinic.audit_log IS 'Who did what; written by triggers and functions only';
COMMENT ON COLUMN clinic.audit_log.actor IS 'The PostgreSQL role of the session, which cannot be forged';
COMMENT ON COLUMN clinic.audit_log.changes IS
    'insert and delete: the row; update: {"column": [before, after]}; masked values are "***"';
CREATE INDEX audit_log_newest ON clinic.audit_log (at DESC);          -- the admin's page
CREATE INDEX audit_log_of_row ON clinic.audit_log (row_id, at DESC);  -- the history of one thing
CREATE INDEX audit_log_of_person ON clinic.audit_log (person_id, at DESC);

ALTER TABLE clinic.audit_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.audit_log FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.audit_log TO huella_definer USING (true) WITH CHECK (true);
REVOKE UPDATE, DELETE ON clinic.audit_log FROM huella_definer; -- what is written stays
CREATE POLICY select_admin ON clinic.audit_log FOR SELECT TO huella_admin
    USING ((SELECT clinic.has_role('admin')));
GRANT SELECT (id, at, person_id, actor, action, table_name, row_id, changes, note)
    ON clinic.audit_log TO huella_admin;

CREATE TABLE clinic_private.subscriptions (
    channel text PRIMARY KEY,
    pid int NOT NULL,
    backend_start timestamptz NOT NULL,
    person_id uuid NOT NULL REFERENCES clinic.users,
    role text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT channel_is_128_bits CHECK (channel ~ '^h[0-9a-f]{32}$'),
    CONSTRAINT one_channel_a_backend UNIQUE (pid)
);
COMMENT ON TABLE clinic_private.subscriptions IS
    'Each session''s own channel: nobody can guess, hear or forge it';
CREATE INDEX subscriptions_person ON clinic_private.subscriptions (person_id); -- for the foreign key

ALTER TABLE clinic_private.subscriptions ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.subscriptions FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic_private.subscriptions TO huella_definer, huella_provision
    USING (true) WITH CHECK (true);
GRANT SELECT, DELETE ON clinic_private.subscriptions TO huella_provision;

SET LOCAL ROLE huella_definer;

CREATE FUNCTION clinic_private.audit(p_action text, p_table_name text DEFAULT NULL,
                                     p_row_id uuid DEFAULT NULL, p_note text DEFAULT NULL)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    INSERT INTO clinic.audit_log (person_id, action, table_name, row_id, note)
    VALUES (clinic.current_person(), p_action, p_table_name, p_row_id, left(p_note, 500));
END
$$;
COMMENT ON FUNCTION clinic_private.audit(text, text, uuid, text) IS
    'An entry for an act that no single row tells, such as an undo or a sobreturno';

CREATE FUNCTION clinic_private.audit_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_old jsonb := '{}';
    v_new jsonb := '{}';
    v_changes jsonb;
    v_masked text[] := coalesce(TG_ARGV, '{}') || ARRAY['password_hash', 'updated_at'];
BEGIN
    IF TG_OP <> 'INSERT' THEN
        v_old := to_jsonb(OLD);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        v_new := to_jsonb(NEW);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        SELECT jsonb_object_agg(n.key, CASE WHEN n.key = ANY (v_masked) THEN '"***"'::jsonb
                                            ELSE jsonb_build_array(v_old -> n.key, n.value) END)
        INTO v_changes
        FROM jsonb_each(v_new) n
        WHERE n.value IS DISTINCT FROM v_old -> n.key AND n.key <> 'updated_at';
        IF v_changes IS NULL THEN
            RETURN NULL; -- nothing changed
        END IF;
    ELSE
        SELECT jsonb_object_agg(n.key, CASE WHEN n.key = ANY (v_masked) THEN '"***"'::jsonb
                                            ELSE n.value END)
        INTO v_changes
        FROM jsonb_each(v_old || v_new) n
        WHERE n.value <> 'null'::jsonb AND n.key <> 'updated_at';
    END IF;
    INSERT INTO clinic.audit_log (person_id, action, table_name, row_id, changes)
    VALUES (clinic.current_person(), lower(TG_OP), TG_TABLE_NAME,
            ((v_old || v_new) ->> 'id')::uuid, v_changes);
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION clinic_private.audit_change() IS
    'After insert, update or delete of a row; arguments: columns whose values are masked';

CREATE FUNCTION clinic_private.notify(p_topic text, p_operation text, p_id uuid,
                                      p_owner_id uuid DEFAULT NULL, p_staff_row jsonb DEFAULT NULL,
                                      p_owner_row jsonb DEFAULT NULL) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_hint jsonb := jsonb_build_object('topic', p_topic, 'op', p_operation, 'id', p_id);
    v_staff text := v_hint::text;
    v_owner text := v_hint::text;
BEGIN
    IF p_staff_row IS NOT NULL THEN
        v_staff := (v_hint || jsonb_build_object('row', p_staff_row))::text;
    END IF;
    IF p_owner_row IS NOT NULL THEN
        v_owner := (v_hint || jsonb_build_object('row', p_owner_row))::text;
    END IF;
    -- A notification holds 8000 bytes: of what is longer the hint alone, to be fetched by id.
    IF octet_length(v_staff) > 7900 THEN
        v_staff := v_hint::text;
    END IF;
    IF octet_length(v_owner) > 7900 THEN
        v_owner := v_hint::text;
    END IF;
    PERFORM pg_catalog.pg_notify(s.channel, v_staff)
    FROM clinic_private.subscriptions s
    WHERE s.role IN ('reception', 'vet', 'admin');
    IF p_owner_id IS NOT NULL THEN
        PERFORM pg_catalog.pg_notify(s.channel, v_owner)
        FROM clinic_private.subscriptions s
        WHERE s.person_id = p_owner_id AND s.role = 'owner';
    END IF;
END
$$;
COMMENT ON FUNCTION clinic_private.notify(text, text, uuid, uuid, jsonb, jsonb) IS
    'Tells the staff''s sessions and those of one owner; the rows only where each may see all of it';

CREATE FUNCTION clinic_private.notify_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_old jsonb;
    v_row jsonb;
    v_key text := coalesce(TG_ARGV[1], 'id');
    v_owner uuid;
BEGIN
    IF TG_OP = 'DELETE' THEN
        v_row := to_jsonb(OLD);
    ELSE
        v_row := to_jsonb(NEW);
    END IF;
    v_owner := (v_row ->> 'owner_id')::uuid;
    PERFORM clinic_private.notify(TG_ARGV[0], lower(TG_OP), (v_row ->> v_key)::uuid, v_owner);
    IF TG_OP = 'UPDATE' AND v_owner IS NOT NULL THEN
        v_old := to_jsonb(OLD);
        IF (v_old ->> 'owner_id')::uuid <> v_owner THEN
            -- the former owner: the same row, gone from this side
            PERFORM pg_catalog.pg_notify(s.channel, jsonb_build_object(
                        'topic', TG_ARGV[0], 'op', 'delete', 'id', v_row ->> v_key)::text)
            FROM clinic_private.subscriptions s
            WHERE s.person_id = (v_old ->> 'owner_id')::uuid AND s.role = 'owner';
        END IF;
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION clinic_private.notify_change() IS
    'After insert, update or delete of a row; arguments: the topic, and the key''s column if not id';

CREATE FUNCTION clinic_private.hint(p_topic text, p_owner_ids uuid[] DEFAULT NULL) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM pg_catalog.pg_notify(s.channel, jsonb_build_object(
                'topic', p_topic, 'op', 'update', 'id', NULL)::text)
    FROM clinic_private.subscriptions s
    WHERE s.role = 'owner' AND (p_owner_ids IS NULL OR s.person_id = ANY (p_owner_ids));
END
$$;
COMMENT ON FUNCTION clinic_private.hint(text, uuid[]) IS
    'Tells sessions of owners (NULL: all) that what others do may have changed what they see; never whose or what';

CREATE FUNCTION clinic_private.hint_slots() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM clinic_private.hint('slots');
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION clinic_private.hint_slots() IS
    'After a statement that may have taken or freed hours: every owner reads the free ones again';

CREATE FUNCTION clinic.subscribe() RETURNS text
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
DECLARE
    v_person uuid := clinic_private.require();
    v_channel text := 'h' || encode(ext.gen_random_bytes(16), 'hex');
BEGIN
    DELETE FROM clinic_private.subscriptions s
    WHERE s.pid = pg_backend_pid()
       OR NOT EXISTS (SELECT FROM pg_catalog.pg_stat_get_activity(NULL) a
                      WHERE a.pid = s.pid AND a.backend_start = s.backend_start);
    INSERT INTO clinic_private.subscriptions (channel, pid, backend_start, person_id, role)
    SELECT v_channel, a.pid, a.backend_start, u.id, u.role
    FROM clinic.users u
    CROSS JOIN pg_catalog.pg_stat_get_activity(pg_backend_pid()) a
    WHERE u.id = v_person;
    RETURN v_channel;
END
$$;
COMMENT ON FUNCTION clinic.subscribe() IS
    'A new channel for this session alone; LISTEN to it, then read every open view again';
GRANT EXECUTE ON FUNCTION clinic.subscribe()
    TO huella_owner, huella_reception, huella_vet, huella_admin;
GRANT EXECUTE ON FUNCTION clinic_private.audit(text, text, uuid, text),
    clinic_private.notify(text, text, uuid, uuid, jsonb, jsonb) TO huella_provision;

SET LOCAL ROLE huella_schema;

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON clinic.users
    FOR EACH ROW EXECUTE FUNCTION clinic_private.audit_change();
CREATE TRIGGER notify AFTER INSERT OR UPDATE OR DELETE ON clinic.users
    FOR EACH ROW EXECUTE FUNCTION clinic_private.notify_change('people');
