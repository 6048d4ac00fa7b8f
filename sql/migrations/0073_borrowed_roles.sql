-- SPDX-License-Identifier: GPL-3.0-or-later
-- Signing in by ticket: the guest hands in ticket, short code and the verifier of a password that his
-- program made at random (the attempt is charged), asks in a later transaction whether they were
-- right, and is lent a role of the pool for 15 minutes, which the worker opens. No guest's statement
-- touches a role. For everything else a borrowed role is the owner's own, but it may change nothing
-- with which he signs in.

SET LOCAL ROLE huella_schema;

ALTER TABLE clinic_private.role_pool
    DROP CONSTRAINT kind_is_known,
    ADD CONSTRAINT kind_is_known CHECK (kind IN ('decoy', 'free', 'used', 'returned', 'lent'));
COMMENT ON TABLE clinic_private.role_pool IS
    'Roles that sign in: decoys answer for unknown identifiers, free ones wait for a person, lent ones are borrowed, returned ones wait to be lent again';
CREATE INDEX role_pool_returned ON clinic_private.role_pool (role_name) WHERE kind = 'returned';

CREATE TABLE clinic_private.loans (
    id uuid PRIMARY KEY, -- made by the client
    state text NOT NULL DEFAULT 'handed_in',
    is_right boolean NOT NULL,
    person_id uuid REFERENCES clinic.users,
    role_name text COLLATE "C",
    verifier text,
    pid int NOT NULL,
    backend_start timestamptz NOT NULL,
    xid xid8 NOT NULL,
    handed_in_at timestamptz NOT NULL,
    lent_at timestamptz,
    until timestamptz,
    seen_at timestamptz,
    CONSTRAINT state_is_known CHECK (state IN ('handed_in', 'refused', 'asked', 'lent', 'over')),
    CONSTRAINT a_loan_is_somebodys CHECK (state NOT IN ('asked', 'lent') OR (is_right AND person_id IS NOT NULL)),
    CONSTRAINT what_is_over_holds_no_verifier CHECK ((verifier IS NULL) = (state IN ('refused', 'over'))),
    CONSTRAINT what_is_lent_has_a_role CHECK (state <> 'lent'
        OR (role_name IS NOT NULL AND lent_at IS NOT NULL AND until IS NOT NULL AND seen_at IS NOT NULL))
);
COMMENT ON TABLE clinic_private.loans IS
    'Each try to sign in by ticket, and the role that a right one borrows; forgotten after a day';
CREATE UNIQUE INDEX loans_one_a_role ON clinic_private.loans (role_name) WHERE state = 'lent'; -- the gate
CREATE INDEX loans_of_person ON clinic_private.loans (person_id); -- for the foreign key
CREATE INDEX loans_newest ON clinic_private.loans (handed_in_at); -- limits and purge
CREATE INDEX loans_open ON clinic_private.loans (state) WHERE state IN ('asked', 'lent'); -- the worker

ALTER TABLE clinic_private.loans ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.loans FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic_private.loans TO huella_definer, huella_provision
    USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE, DELETE ON clinic_private.loans TO huella_provision;

SET LOCAL ROLE huella_definer;

-- The gate -----------------------------------------------------------------------------------------

CREATE FUNCTION clinic_private.borrower() RETURNS uuid
LANGUAGE plpgsql STABLE PARALLEL RESTRICTED SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    -- A session from before the loan is that of an earlier borrower of the same role.
    RETURN (
        SELECT u.id
        FROM clinic_private.loans b
        JOIN clinic.users u ON u.id = b.person_id
        JOIN pg_catalog.pg_authid a ON a.rolname = session_user
        JOIN pg_catalog.pg_stat_get_activity(pg_backend_pid()) s ON s.backend_start > b.lent_at
        WHERE b.role_name = session_user::text AND b.state = 'lent' AND b.until > clock_timestamp()
          AND a.rolpassword = b.verifier AND u.is_active AND u.role = 'owner');
END
$$;
COMMENT ON FUNCTION clinic_private.borrower() IS
    'The owner whose ticket this session came in with, until the loan is over';

-- What current_person(), has_role() and signed_in_person() ask where the session's role is nobody's
-- own: whoever signs in with his own pays nothing for it.
CREATE OR REPLACE FUNCTION clinic_private.signed_in_while_locked() RETURNS uuid
LANGUAGE plpgsql STABLE PARALLEL RESTRICTED SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN coalesce((
        SELECT u.id
        FROM clinic.users u
        JOIN clinic_private.role_locks l ON l.role_name = u.role_name
        JOIN pg_catalog.pg_authid a ON a.rolname = session_user
        WHERE u.role_name = session_user::text AND u.is_active AND l.is_locked
          AND a.rolpassword = l.verifier),
        clinic_private.borrower());
END
$$;

-- The limits of a borrowed role --------------------------------------------------------------------

CREATE FUNCTION clinic_private.is_borrowed() RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL RESTRICTED SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN EXISTS (SELECT FROM clinic_private.role_pool p
                   WHERE p.role_name = session_user::text AND p.kind IN ('lent', 'returned'));
END
$$;

CREATE FUNCTION clinic_private.guard_borrowed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF clinic_private.is_borrowed() THEN
        RAISE EXCEPTION USING ERRCODE = 'HU002', MESSAGE = 'signed_in_by_ticket';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
COMMENT ON FUNCTION clinic_private.guard_borrowed() IS
    'With what a person signs in may not be changed by somebody who came in by ticket';

-- What a second factor opens after a broken link does not outlive the loan.
CREATE FUNCTION clinic_private.shorten_borrowed_token() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    NEW.expires_at := coalesce((SELECT b.until FROM clinic_private.loans b
                                WHERE b.role_name = session_user::text AND b.state = 'lent'),
                               NEW.expires_at);
    RETURN NEW;
END
$$;

-- The log knows the person behind a borrowed role.
CREATE FUNCTION clinic_private.name_borrower() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    NEW.person_id := (SELECT b.person_id FROM clinic_private.loans b
                      WHERE b.role_name = NEW.actor AND b.state = 'lent');
    RETURN NEW;
END
$$;

-- A new password, another role or being shut out ends what a ticket opened.
CREATE FUNCTION clinic_private.end_loans() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    DELETE FROM clinic_private.tickets t WHERE t.person_id = NEW.id;
    UPDATE clinic_private.loans b SET until = clock_timestamp()
    WHERE b.person_id = NEW.id AND b.state = 'lent';
    UPDATE clinic_private.loans b SET state = 'over', verifier = NULL
    WHERE b.person_id = NEW.id AND b.state IN ('handed_in', 'asked');
    RETURN NULL;
END
$$;

SET LOCAL ROLE huella_schema;
CREATE TRIGGER guard_borrowed BEFORE UPDATE ON clinic.users FOR EACH ROW
    WHEN ((new.username, new.email, new.password_hash, new.role, new.role_name, new.is_active, new.is_mfa_enabled)
          IS DISTINCT FROM
          (old.username, old.email, old.password_hash, old.role, old.role_name, old.is_active, old.is_mfa_enabled))
    EXECUTE FUNCTION clinic_private.guard_borrowed();
CREATE TRIGGER end_loans AFTER UPDATE ON clinic.users FOR EACH ROW
    WHEN ((new.password_hash, new.role, new.is_active) IS DISTINCT FROM (old.password_hash, old.role, old.is_active))
    EXECUTE FUNCTION clinic_private.end_loans();
CREATE TRIGGER guard_borrowed BEFORE INSERT OR DELETE OR UPDATE OF mfa_secret, recovery_salt
    ON clinic_private.user_secrets FOR EACH ROW EXECUTE FUNCTION clinic_private.guard_borrowed();
CREATE TRIGGER guard_borrowed BEFORE INSERT ON clinic_private.recovery_codes
    FOR EACH ROW EXECUTE FUNCTION clinic_private.guard_borrowed();
CREATE TRIGGER guard_borrowed BEFORE INSERT OR DELETE OR UPDATE OF code_hash ON clinic_private.short_codes
    FOR EACH ROW EXECUTE FUNCTION clinic_private.guard_borrowed();
CREATE TRIGGER guard_borrowed BEFORE INSERT OR DELETE OR UPDATE OF digest ON clinic_private.tickets
    FOR EACH ROW EXECUTE FUNCTION clinic_private.guard_borrowed();
CREATE TRIGGER shorten_borrowed_token BEFORE INSERT ON clinic_private.mfa_tokens
    FOR EACH ROW EXECUTE FUNCTION clinic_private.shorten_borrowed_token();
CREATE TRIGGER name_borrower BEFORE INSERT ON clinic.audit_log
    FOR EACH ROW WHEN (new.person_id IS NULL AND new.actor LIKE 'p\_%')
    EXECUTE FUNCTION clinic_private.name_borrower();

SET LOCAL ROLE huella_definer;

-- The guest's three steps --------------------------------------------------------------------------

CREATE FUNCTION clinic.ticket_submit(p_request uuid, p_ticket text, p_code text, p_verifier text)
RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v_now timestamptz := clock_timestamp();
    v_person uuid;
    v_is_right boolean;
    v_is_open boolean;
BEGIN
    PERFORM clinic_private.charge_guest();
    PERFORM clinic_private.check_verifier(p_verifier);
    IF p_request IS NULL OR EXISTS (SELECT FROM clinic_private.loans b WHERE b.id = p_request) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'id';
    END IF;
    -- However many addresses and tickets somebody has.
    IF (SELECT count(*) FROM clinic_private.loans b
         WHERE b.handed_in_at > v_now - interval '1 hour' AND NOT b.is_right) >= 200 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU011', MESSAGE = 'too_many_attempts';
    END IF;
    SELECT t.person_id INTO v_person FROM clinic_private.tickets t
    WHERE t.digest = clinic_private.ticket_digest(p_ticket) AND t.failures < 5 AND t.expires_at > v_now
    FOR UPDATE;
    PERFORM c.person_id FROM clinic_private.short_codes c WHERE c.person_id = v_person FOR UPDATE;
    -- One slow hash, whether there is such a ticket or not. The hash stays a column.
    SELECT c.code_hash IS NOT NULL
           AND ext.crypt(clinic_private.peppered(p_code), coalesce(c.code_hash, '$2a$08$KssILxWNR6k62B7yiX0GAe'))
               = coalesce(c.code_hash, ''),
           c.code_hash IS NOT NULL
    INTO v_is_right, v_is_open
    FROM (SELECT v_person AS id) o
    LEFT JOIN clinic_private.short_codes c ON c.person_id = o.id AND c.failures < 10
              AND (c.locked_until IS NULL OR c.locked_until < v_now)
              AND EXISTS (SELECT FROM clinic.users u WHERE u.id = o.id AND u.is_active
                          AND u.has_account AND u.role = 'owner');
    -- Charged before anybody knows whether they are right.
    IF v_is_open THEN
        UPDATE clinic_private.tickets t SET failures = t.failures + 1 WHERE t.person_id = v_person;
        UPDATE clinic_private.short_codes c
        SET failures = c.failures + 1, locked_until = v_now + clinic_private.wait_after(c.failures + 1)
        WHERE c.person_id = v_person;
    END IF;
    INSERT INTO clinic_private.loans (id, is_right, person_id, verifier, pid, backend_start, xid, handed_in_at)
    SELECT p_request, v_is_right, v_person, p_verifier, a.pid, a.backend_start, pg_current_xact_id(), v_now
    FROM pg_catalog.pg_stat_get_activity(pg_backend_pid()) a;
END
$$;
COMMENT ON FUNCTION clinic.ticket_submit(uuid, text, text, text) IS
    'Hands in a ticket and its code and charges the attempt; ticket_check() answers, in a transaction of its own';

CREATE FUNCTION clinic.ticket_check(p_request uuid) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v_is_right boolean;
    v_person uuid;
BEGIN
    UPDATE clinic_private.loans b
    SET state = CASE WHEN b.is_right THEN 'asked' ELSE 'refused' END,
        verifier = CASE WHEN b.is_right THEN b.verifier END
    FROM pg_catalog.pg_stat_get_activity(pg_backend_pid()) a
    WHERE b.id = p_request AND b.state = 'handed_in' AND b.pid = a.pid AND b.backend_start = a.backend_start
      AND b.xid <> pg_current_xact_id() AND b.handed_in_at > clock_timestamp() - interval '20 seconds'
    RETURNING b.is_right, b.person_id INTO v_is_right, v_person;
    IF v_is_right IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'submit_first';
    END IF;
    IF v_is_right THEN
        UPDATE clinic_private.tickets t SET failures = 0 WHERE t.person_id = v_person;
        UPDATE clinic_private.short_codes c SET failures = 0, locked_until = NULL WHERE c.person_id = v_person;
        PERFORM clinic_private.audit('ticket_used', 'users', v_person);
        PERFORM pg_catalog.pg_notify('huella_worker_wakeup', '');
    ELSIF v_person IS NOT NULL THEN
        PERFORM clinic_private.audit('ticket_refused', 'users', v_person);
    END IF;
    RETURN v_is_right;
END
$$;
COMMENT ON FUNCTION clinic.ticket_check(uuid) IS
    'Whether what this session handed in, at most 20 s ago and committed, is right; if so a role is on its way';

CREATE FUNCTION clinic.loan_role(p_request uuid) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_state text;
    v_role text;
BEGIN
    SELECT b.state, b.role_name INTO v_state, v_role
    FROM clinic_private.loans b
    JOIN pg_catalog.pg_stat_get_activity(pg_backend_pid()) a ON b.pid = a.pid AND b.backend_start = a.backend_start
    WHERE b.id = p_request AND b.state IN ('asked', 'lent', 'over');
    IF v_state IS NULL OR v_state = 'over' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'not_found';
    END IF;
    RETURN CASE v_state WHEN 'lent' THEN v_role END;
END
$$;
COMMENT ON FUNCTION clinic.loan_role(uuid) IS
    'The role to sign in as with the password whose verifier was handed in; NULL while the worker has not lent it';

GRANT EXECUTE ON FUNCTION clinic.ticket_submit(uuid, text, text, text), clinic.ticket_check(uuid),
    clinic.loan_role(uuid) TO huella_guest;
GRANT EXECUTE ON FUNCTION clinic_private.borrower() TO huella_provision;

-- The worker's --------------------------------------------------------------------------------------

SET LOCAL ROLE huella_provision;

CREATE FUNCTION clinic_private.take_back(p_loan uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning
AS $$
DECLARE
    v_role text;
BEGIN
    UPDATE clinic_private.loans b SET state = 'over', verifier = NULL
    WHERE b.id = p_loan AND b.state = 'lent'
    RETURNING b.role_name INTO v_role;
    IF v_role IS NULL OR v_role !~ '^p_[0-9a-f]{32}$' THEN
        RETURN;
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD NULL', v_role);
    EXECUTE format('REVOKE huella_owner FROM %I', v_role);
    EXECUTE format('ALTER ROLE %I RESET ALL', v_role);
    EXECUTE format('ALTER ROLE %I IN DATABASE %I RESET ALL', v_role, current_database());
    -- Never a person's own: an earlier borrower knows its name.
    UPDATE clinic_private.role_pool p SET kind = 'returned' WHERE p.role_name = v_role;
    PERFORM clinic_private.end_sessions(v_role);
END
$$;

CREATE FUNCTION clinic_private.lend(p_loan uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning
AS $$
DECLARE
    v_role text;
    v_now timestamptz;
BEGIN
    PERFORM clinic_private.take_back(o.id)
    FROM clinic_private.loans b
    JOIN clinic_private.loans o ON o.person_id = b.person_id AND o.state = 'lent'
    WHERE b.id = p_loan;
    SELECT p.role_name INTO v_role
    FROM clinic_private.role_pool p
    JOIN pg_catalog.pg_authid a ON a.rolname = p.role_name AND a.rolpassword IS NULL
    WHERE p.kind = 'returned'
      AND NOT EXISTS (SELECT FROM pg_catalog.pg_stat_get_activity(NULL) s WHERE s.usesysid = a.oid)
    LIMIT 1 FOR UPDATE OF p SKIP LOCKED;
    IF v_role IS NULL THEN
        -- None of the free ones: a registration may be on its way to it.
        v_role := 'p_' || encode(ext.gen_random_bytes(16), 'hex');
        EXECUTE format('CREATE ROLE %I LOGIN', v_role);
        INSERT INTO clinic_private.role_pool VALUES (v_role, 'returned', NULL);
    END IF;
    PERFORM clinic_private.set_verifier(v_role, b.verifier) FROM clinic_private.loans b WHERE b.id = p_loan;
    EXECUTE format('ALTER ROLE %I CONNECTION LIMIT 3', v_role);
    EXECUTE format('GRANT huella_owner TO %I', v_role);
    UPDATE clinic_private.role_pool p SET kind = 'lent' WHERE p.role_name = v_role;
    v_now := clock_timestamp();
    UPDATE clinic_private.loans b
    SET state = 'lent', role_name = v_role, lent_at = v_now, seen_at = v_now, until = v_now + interval '15 minutes'
    WHERE b.id = p_loan;
END
$$;

CREATE FUNCTION clinic.lend_roles() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v record;
    v_done int := 0;
    v_now timestamptz := clock_timestamp();
BEGIN
    UPDATE clinic_private.loans b SET seen_at = v_now
    WHERE b.state = 'lent' AND b.seen_at < v_now - interval '10 seconds'
      AND EXISTS (SELECT FROM pg_catalog.pg_stat_get_activity(NULL) s
                  JOIN pg_catalog.pg_authid a ON a.oid = s.usesysid WHERE a.rolname = b.role_name);
    -- Over: its time, its person, its password that somebody changed, or nobody there for a minute.
    FOR v IN
        SELECT b.id
        FROM clinic_private.loans b
        JOIN clinic.users u ON u.id = b.person_id
        LEFT JOIN pg_catalog.pg_authid a ON a.rolname = b.role_name
        WHERE b.state = 'lent'
          AND (b.until < v_now OR b.seen_at < v_now - interval '1 minute'
               OR a.rolpassword IS DISTINCT FROM b.verifier OR NOT u.is_active OR u.role <> 'owner')
    LOOP
        PERFORM clinic_private.take_back(v.id);
        v_done := v_done + 1;
    END LOOP;
    UPDATE clinic_private.loans b SET state = 'over', verifier = NULL
    WHERE b.state = 'asked' AND b.handed_in_at < v_now - interval '30 seconds';
    FOR v IN
        SELECT b.id FROM clinic_private.loans b WHERE b.state = 'asked'
        ORDER BY b.handed_in_at LIMIT 20 FOR UPDATE SKIP LOCKED
    LOOP
        PERFORM clinic_private.lend(v.id);
        v_done := v_done + 1;
    END LOOP;
    DELETE FROM clinic_private.loans b
    WHERE b.handed_in_at < v_now - interval '1 day' AND b.state <> 'lent';
    RETURN v_done;
END
$$;
COMMENT ON FUNCTION clinic.lend_roles() IS
    'Lends the roles that tickets asked for, and takes back those that are over; returns how many';
GRANT EXECUTE ON FUNCTION clinic.lend_roles() TO huella_worker;

-- As before, and lent roles keep their password and their one group.
CREATE OR REPLACE FUNCTION clinic_private.heal_verifiers() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning
AS $$
DECLARE
    v record;
    v_healed int := 0;
BEGIN
    UPDATE clinic_private.role_locks l SET is_locked = false
    WHERE l.is_locked AND l.locked_until < clock_timestamp();
    FOR v IN
        SELECT u.role_name, CASE WHEN l.is_locked THEN l.verifier ELSE u.password_hash END AS verifier
        FROM clinic.users u
        JOIN pg_catalog.pg_authid a ON a.rolname = u.role_name
        LEFT JOIN clinic_private.role_locks l ON l.role_name = u.role_name
        WHERE a.rolpassword IS DISTINCT FROM
              CASE WHEN l.is_locked THEN l.verifier ELSE u.password_hash END
    LOOP
        PERFORM clinic_private.set_verifier(v.role_name, v.verifier);
        v_healed := v_healed + 1;
    END LOOP;
    FOR v IN
        SELECT p.role_name
        FROM clinic_private.role_pool p
        JOIN pg_catalog.pg_authid a ON a.rolname = p.role_name
        WHERE p.kind NOT IN ('used', 'lent') AND a.rolpassword IS NOT NULL
    LOOP
        EXECUTE format('ALTER ROLE %I PASSWORD NULL', v.role_name);
        v_healed := v_healed + 1;
    END LOOP;
    RETURN v_healed;
END
$$;

CREATE OR REPLACE FUNCTION clinic_private.heal_memberships() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v record;
    v_healed int := 0;
BEGIN
    FOR v IN
        SELECT g.rolname AS granted, a.rolname AS member
        FROM clinic_private.role_pool p
        JOIN pg_catalog.pg_authid a ON a.rolname = p.role_name
        JOIN pg_catalog.pg_auth_members m ON m.member = a.oid
        JOIN pg_catalog.pg_authid g ON g.oid = m.roleid
        LEFT JOIN clinic.users u ON u.role_name = p.role_name
        WHERE g.rolname IS DISTINCT FROM
              'huella_' || coalesce(u.role, CASE p.kind WHEN 'lent' THEN 'owner' END)
    LOOP
        EXECUTE format('REVOKE %I FROM %I', v.granted, v.member);
        v_healed := v_healed + 1;
    END LOOP;
    FOR v IN
        SELECT u.role_name AS member, u.role
        FROM clinic.users u
        JOIN pg_catalog.pg_authid a ON a.rolname = u.role_name
        JOIN pg_catalog.pg_authid g ON g.rolname = 'huella_' || u.role
        WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_auth_members m
                          WHERE m.member = a.oid AND m.roleid = g.oid)
    LOOP
        EXECUTE format('GRANT %I TO %I', clinic_private.group_of(v.role), v.member);
        EXECUTE format('ALTER ROLE %I CONNECTION LIMIT %s', v.member,
                       clinic_private.connection_limit_of(v.role));
        v_healed := v_healed + 1;
    END LOOP;
    RETURN v_healed;
END
$$;

-- As before, and a borrowed role's sessions go with the loan.
CREATE OR REPLACE FUNCTION clinic.reap() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
DECLARE
    v_ended int;
    v_now timestamptz := clock_timestamp();
BEGIN
    -- Time-outs of the client's own session could be switched off by it.
    SELECT count(*) FILTER (WHERE pg_catalog.pg_terminate_backend(s.pid, 0)) INTO v_ended
    FROM pg_catalog.pg_stat_get_activity(NULL) s
    JOIN pg_catalog.pg_database d ON d.oid = s.datid AND d.datname = current_database()
    JOIN pg_catalog.pg_authid a ON a.oid = s.usesysid
    LEFT JOIN clinic.users u ON u.role_name = a.rolname
    WHERE (a.rolname = 'huella_guest' AND s.backend_start < v_now - interval '60 seconds')
       OR ((a.rolname ~ '^p_[0-9a-f]{32}$' OR a.rolname = 'huella_screen')
           AND ((s.state LIKE 'idle in transaction%'
                 AND s.state_change < v_now - interval '15 seconds')
                OR (s.state = 'active' AND s.query_start < v_now - interval '30 seconds')
                OR s.xact_start < v_now - interval '60 seconds'))
       -- signed in between the end of his sessions and the commit that shut him out
       OR (a.rolname ~ '^p_[0-9a-f]{32}$'
           AND u.is_active IS NOT TRUE AND s.backend_start < v_now - interval '5 seconds'
           AND NOT EXISTS (SELECT FROM clinic_private.loans b
                           WHERE b.role_name = a.rolname AND b.state = 'lent'
                             AND b.until > v_now AND s.backend_start > b.lent_at));
    PERFORM clinic_private.forget_the_dead();
    RETURN v_ended;
END
$$;
RESET ROLE;

DO $$
BEGIN
    IF to_regclass('clinic_private.guest_functions') IS NOT NULL THEN
        INSERT INTO clinic_private.guest_functions VALUES
            ('clinic.ticket_submit(uuid,text,text,text)', 'hand in a ticket and its code'),
            ('clinic.ticket_check(uuid)', 'whether they were right'),
            ('clinic.loan_role(uuid)', 'which role a right ticket borrows');
    END IF;
END
$$;
