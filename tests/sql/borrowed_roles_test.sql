-- SPDX-License-Identifier: GPL-3.0-or-later
-- Attacks on signing in by ticket. Everything here is one transaction, in which ticket_check() never
-- answers: that is its point; the helpers move the hand-in to an earlier one, and a loan before this
-- backend's start.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();

CREATE TABLE tap.given (who text PRIMARY KEY, ticket text);
CREATE FUNCTION tap.ticket_for(p_who text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_ticket text := tap.answer('reception', format('SELECT clinic.make_ticket(%L)', tap.person(p_who)));
BEGIN
    INSERT INTO tap.given VALUES (p_who, v_ticket) ON CONFLICT (who) DO UPDATE SET ticket = v_ticket;
    RETURN v_ticket;
END
$$;
CREATE FUNCTION tap.ticket(p_who text) RETURNS text LANGUAGE sql STABLE AS $$ SELECT ticket FROM tap.given WHERE who = p_who $$;
CREATE FUNCTION tap.submitting(p_request text, p_ticket text, p_code text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT format('SELECT clinic.ticket_submit(%L, %L, %L, %L)', tap.id(p_request), p_ticket, p_code, tap.verifier(p_request))
$$;
CREATE FUNCTION tap.committed() RETURNS void LANGUAGE sql AS $$
    UPDATE clinic_private.loans SET xid = '3' WHERE state = 'handed_in'
$$;
CREATE FUNCTION tap.claimed(p_request text, p_ticket text, p_code text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_outcome text := tap.outcome('guest', tap.submitting(p_request, p_ticket, p_code));
BEGIN
    IF v_outcome IS NOT NULL THEN
        RETURN left(v_outcome, 5);
    END IF;
    PERFORM tap.committed();
    RETURN tap.answer('guest', format('SELECT clinic.ticket_check(%L)', tap.id(p_request)));
END
$$;
-- The loan's role becomes an actor of that name; the loan is older than this backend.
CREATE FUNCTION tap.lent(p_request text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_role text;
BEGIN
    PERFORM tap.answer('worker', 'SELECT clinic.lend_roles()');
    UPDATE clinic_private.loans SET lent_at = lent_at - interval '1 hour' WHERE id = tap.id(p_request);
    v_role := tap.answer('guest', format('SELECT clinic.loan_role(%L)', tap.id(p_request)));
    IF v_role LIKE 'p\_%' THEN
        DELETE FROM tap.actors WHERE name = p_request;
        INSERT INTO tap.actors VALUES (p_request, NULL, v_role);
    END IF;
    RETURN v_role;
END
$$;
CREATE FUNCTION tap.charged(p_who text) RETURNS text LANGUAGE sql AS $$
    SELECT format('%s %s', (SELECT failures FROM clinic_private.tickets WHERE person_id = tap.person(p_who)),
                  (SELECT failures FROM clinic_private.short_codes WHERE person_id = tap.person(p_who)))
$$;
CREATE FUNCTION tap.forgive() RETURNS void LANGUAGE sql AS $$
    UPDATE clinic_private.tickets SET failures = 0;
    UPDATE clinic_private.short_codes SET failures = 0, locked_until = NULL;
$$;

SELECT open_clinic();
SELECT may('ana', 'SELECT clinic.set_short_code(''4829'')', 'Ana chooses a short code');
SELECT may('beto', 'SELECT clinic.set_short_code(''4829'')', 'Beto the same');
SELECT ok(ticket_for('ana') LIKE 'HUELLA%' AND ticket_for('beto') LIKE 'HUELLA%', 'Both get a ticket');

-- commit, then reveal
SELECT is(outcome('guest', submitting('a', ticket('ana'), '4829')), NULL, 'A guest may hand in a ticket and a code');
SELECT is(charged('ana'), '1 1', 'The attempt is charged before');
SELECT may_not('guest', format('SELECT clinic.ticket_check(%L)', id('a')), 'HU005', 'The transaction that handed it in learns nothing');
SELECT may_not('guest', format('SELECT clinic.loan_role(%L)', id('a')), 'HU003', 'and gets no role');
SELECT committed();
SELECT sees('guest', format('SELECT clinic.ticket_check(%L)', id('a')), true, 'A later one does');
SELECT is(charged('ana'), '0 0', 'A right code clears the charges');
SELECT may_not('guest', format('SELECT clinic.ticket_check(%L)', id('a')), 'HU005', 'An answer is given once');
SELECT may_not('guest', submitting('a', ticket('ana'), '4829'), 'HU007 id', 'A request is made once');
SELECT sees('guest', format('SELECT clinic.loan_role(%L)', id('a')), NULL::text, 'Before the worker there is no role');
SELECT matches(lent('a'), '^p_[0-9a-f]{32}$', 'The worker lends one');
SELECT sees('a', 'SELECT clinic.current_person()', person('ana'), 'which is Ana');

-- what the borrowed role may
SELECT sees('a', 'SELECT count(id) FROM clinic.patients', 1, 'It reads Ana''s pet');
SELECT sees('a', 'SELECT count(id) FROM clinic.patients WHERE owner_id <> clinic.current_person()', 0, 'and nobody else''s');
SELECT sees('a', 'SELECT first_name FROM clinic.session_info()', 'Ana María'::text, 'It is told who it is');
SELECT sees('a', 'SELECT clinic.has_role(''owner'')', true, 'It is an owner');
SELECT sees('a', 'SELECT clinic.has_role(''reception'', ''vet'', ''admin'')', false, 'and nothing else');
SELECT may('a', format('SELECT clinic.save_patient(%L, NULL, %L, NULL, %L, %L, %L, %L, false, NULL, NULL, NULL, NULL, NULL, NULL)', id('kusi'), 'Kusi', 'M', 'Gato', 'Mestizo', 'Gris'), 'It adds a pet');
SELECT is((SELECT person_id FROM clinic.audit_log WHERE row_id = id('kusi') ORDER BY id LIMIT 1), person('ana'), 'The log says that it was Ana');
SELECT is((SELECT actor FROM clinic.audit_log WHERE row_id = id('kusi') ORDER BY id LIMIT 1), role_of('a')::text, 'by a borrowed role');
SELECT may_not('a', 'SELECT id FROM clinic.users', '42501', 'It may not read people');
SELECT may_not('a', 'SELECT clinic.lend_roles()', '42501', 'nor lend');
SELECT may_not('a', 'SELECT clinic_private.borrower()', '42501', 'nor ask the gate''s inner side');

-- what it may not: anything with which Ana signs in
SELECT may_not('a', format('SELECT clinic.change_password(%L)', verifier('thief')), 'HU002', 'It may not change the password');
SELECT may_not('a', 'SELECT clinic.mfa_enrol()', 'HU002', 'nor make a second factor');
SELECT may_not('a', 'SELECT clinic.set_short_code(''7351'')', 'HU002', 'nor another short code');
SELECT may_not('a', 'SELECT clinic.remove_short_code()', 'HU002', 'nor take it away');
SELECT may_not('a', format('SELECT clinic.make_ticket(%L)', person('ana')), 'HU002', 'nor make a ticket that lasts longer');
SELECT may_not('a', format('SELECT clinic.void_ticket(%L)', person('ana')), 'HU002', 'nor void the one there is');
SELECT may('a', 'SELECT clinic.update_my_profile(''Ana'', ''Quispe'', ''+51 987 654 321'')', 'It may correct a name');
SELECT is((SELECT password_hash FROM clinic.users WHERE id = person('ana')), verifier('ana'), 'The password is what it was');

-- the catalogue of who may call what
SELECT may_not(actor, submitting('x', ticket('ana'), '4829'), '42501', actor || ' may not hand in a ticket')
FROM unnest(ARRAY['ana', 'reception', 'vet', 'admin', 'screen', 'worker', 'a']) actor;
SELECT may_not(actor, format('SELECT clinic.%s(%L)', f, id('a')), '42501', format('%s may not call %s', actor, f))
FROM unnest(ARRAY['ana', 'reception', 'vet', 'admin', 'screen', 'worker', 'a']) actor, unnest(ARRAY['ticket_check', 'loan_role']) f;
SELECT may_not(actor, 'SELECT clinic.lend_roles()', '42501', actor || ' may not lend')
FROM unnest(ARRAY['guest', 'ana', 'reception', 'vet', 'admin', 'screen']) actor;
SELECT may_not('guest', f, '42501', 'A guest may not call ' || f)
FROM unnest(ARRAY['SELECT clinic.provision_pending()', 'SELECT clinic.heal()', format('SELECT clinic_private.lend(%L)', id('a')), format('SELECT clinic_private.take_back(%L)', id('a')),
    format('SELECT clinic_private.open_role(%L, ''admin'', %L)', role_of('a'), verifier('x')), format('SELECT clinic_private.set_verifier(%L, %L)', role_of('ana'), verifier('x'))]) f;
SELECT may_not('guest', format('SELECT clinic.ticket_submit(%L, %L, %L, %L)', id('y'), ticket('ana'), '4829', replace(verifier('y'), '$4096', '$999999999')), 'HU007 password', 'A verifier that would cost the server minutes is refused');

-- tampering
SELECT may('a', format('ALTER ROLE %I PASSWORD %L', role_of('a'), verifier('longer')), 'PostgreSQL lets a role change its own password');
SELECT sees('a', 'SELECT clinic.current_person()', NULL::text, 'Who gives the borrowed role another password is nobody at once');
SELECT sees('a', 'SELECT count(id) FROM clinic.patients', 0, 'and reads nothing');
SELECT may('worker', 'SELECT clinic.lend_roles()', 'The worker takes the role back');
SELECT is((SELECT state FROM clinic_private.loans WHERE id = id('a')), 'over', 'The loan is over');
SELECT ok((SELECT rolpassword IS NULL AND NOT pg_has_role(oid, 'huella_owner', 'member') FROM pg_authid WHERE rolname = role_of('a')), 'and the role has neither password nor group');
SELECT is((SELECT kind FROM clinic_private.role_pool WHERE role_name = role_of('a')), 'returned', 'It waits to be lent again, and never becomes somebody''s own');

-- a returned role in another's hand
SELECT is(claimed('b', ticket('beto'), '4829'), 'true', 'Beto comes with his ticket');
SELECT is(lent('b'), role_of('a')::text, 'and is lent the role that Ana had');
SELECT sees('b', 'SELECT clinic.current_person()', person('beto'), 'It is Beto now');
UPDATE clinic_private.loans SET lent_at = clock_timestamp() WHERE id = id('b');
SELECT sees('a', 'SELECT clinic.current_person()', NULL::text, 'A session from before the loan is not Beto');
UPDATE clinic_private.loans SET lent_at = lent_at - interval '1 hour' WHERE id = id('b');
SELECT may('b', format('ALTER ROLE %I SET work_mem = %L', role_of('b'), '1GB'), 'and plant settings on itself');

-- the end
UPDATE clinic_private.loans SET until = clock_timestamp() - interval '1 ms' WHERE id = id('b');
SELECT sees('b', 'SELECT clinic.current_person()', NULL::text, 'After its end a borrowed role is nobody, also while the worker stands still');
SELECT may_not('b', 'SELECT clinic.subscribe()', 'HU001', 'and may call nothing');
SELECT may('worker', 'SELECT clinic.lend_roles()', 'The worker comes back');
SELECT is((SELECT count(*)::int FROM pg_db_role_setting s JOIN pg_authid a ON a.oid = s.setrole WHERE a.rolname = role_of('b')), 0, 'What was planted on the role is gone');
SELECT sees('worker', 'SELECT clinic.heal()', 0, 'There is nothing to heal');
SELECT is(claimed('b2', ticket('beto'), '4829'), 'true', 'The ticket is good again');
SELECT matches(lent('b2'), '^p_', 'for another loan');
SELECT sees('worker', 'SELECT clinic.heal()', 0, 'Healing leaves a loan alone');
SELECT sees('b2', 'SELECT clinic.current_person()', person('beto'), 'which goes on');
UPDATE clinic.users SET is_active = false WHERE id = person('beto');
SELECT sees('b2', 'SELECT clinic.current_person()', NULL::text, 'Somebody shut out is nobody by a borrowed role too');
UPDATE clinic.users SET is_active = true WHERE id = person('beto');
SELECT sees('b2', 'SELECT clinic.current_person()', NULL::text, 'and stays so: the loan has ended');
SELECT is(claimed('b3', ticket('beto'), '4829'), 'false', 'His ticket is void');

-- two at once
SELECT ok(ticket_for('ana') LIKE 'HUELLA%', 'A new ticket for Ana');
SELECT is(claimed('first', ticket('ana'), '4829'), 'true', 'Somebody claims it');
SELECT matches(lent('first'), '^p_', 'and is lent a role');
SELECT is(claimed('second', ticket('ana'), '4829'), 'true', 'Somebody claims it at the same time');
SELECT matches(lent('second'), '^p_', 'and is lent one');
SELECT sees('second', 'SELECT clinic.current_person()', person('ana'), 'The later is Ana');
SELECT is((SELECT count(*)::int FROM clinic_private.loans WHERE state = 'lent' AND person_id = person('ana')), 1, 'and there is one loan a person');
SELECT may_not('guest', format('SELECT clinic.loan_role(%L)', id('first')), 'HU003', 'The earlier is over');
UPDATE clinic.users SET password_hash = verifier('new') WHERE id = person('ana');
SELECT sees('second', 'SELECT clinic.current_person()', NULL::text, 'A new password ends the loan');
UPDATE clinic.users SET password_hash = verifier('ana') WHERE id = person('ana');
SELECT may('worker', 'SELECT clinic.lend_roles()', 'The worker takes it back');

-- sessions and time
SELECT ok(ticket_for('ana') LIKE 'HUELLA%', 'And a new ticket');
SELECT is(outcome('guest', submitting('other', ticket('ana'), '4829')), NULL, 'Another guest hands in');
SELECT committed();
UPDATE clinic_private.loans SET backend_start = backend_start - interval '1 s' WHERE id = id('other');
SELECT may_not('guest', format('SELECT clinic.ticket_check(%L)', id('other')), 'HU005', 'This one may not take his answer');
UPDATE clinic_private.loans SET state = 'asked' WHERE id = id('other');
SELECT answer('worker', 'SELECT clinic.lend_roles()');
SELECT may_not('guest', format('SELECT clinic.loan_role(%L)', id('other')), 'HU003', 'nor his role');
SELECT is(outcome('guest', submitting('late', ticket('ana'), '4829')), NULL, 'Handed in');
SELECT committed();
UPDATE clinic_private.loans SET handed_in_at = handed_in_at - interval '21 s' WHERE id = id('late');
SELECT may_not('guest', format('SELECT clinic.ticket_check(%L)', id('late')), 'HU005', 'and asked too late');
SELECT forgive();
SELECT is(claimed('slow', ticket('ana'), '4829'), 'true', 'Asked while the worker stands still');
UPDATE clinic_private.loans SET handed_in_at = handed_in_at - interval '31 s' WHERE id = id('slow');
SELECT answer('worker', 'SELECT clinic.lend_roles()');
SELECT is((SELECT state FROM clinic_private.loans WHERE id = id('slow')), 'over', 'Half a minute later nobody waits for it any more');
UPDATE clinic_private.loans SET seen_at = clock_timestamp() - interval '61 s' WHERE state = 'lent';
SELECT answer('worker', 'SELECT clinic.lend_roles()');
SELECT is((SELECT count(*)::int FROM clinic_private.loans WHERE state = 'lent'), 0, 'A role that nobody uses for a minute comes back early');

-- guessing
SELECT forgive();
SELECT is(claimed('g' || n, ticket('ana'), '000' || n), 'false', format('Wrong code %s', n)) FROM generate_series(1, 3) n;
SELECT is(claimed('g4', ticket('ana'), NULL), 'false', 'No code is a wrong one');
SELECT is(claimed('g5', left(ticket('ana'), 31) || 'A', '4829'), 'false', 'Another ticket with her code opens nothing');
SELECT is(charged('ana'), '4 4', 'and costs Ana nothing');
SELECT is(claimed('g6', ticket('ana'), '0006'), 'false', 'The fifth wrong code');
SELECT is(claimed('g7', ticket('ana'), '4829'), 'false', 'After five the right one opens nothing: the ticket is dead');
SELECT ok(ticket_for('ana') LIKE 'HUELLA%', 'A new one');
SELECT is(claimed('g8', ticket('ana'), '4829'), 'false', 'waits until the code''s pause is over');
SELECT is(charged('ana'), '0 5', 'which costs nothing');
UPDATE clinic_private.short_codes SET locked_until = clock_timestamp() - interval '1 s';
SELECT is(claimed('g9', ticket('ana'), '4829'), 'true', 'and then is good');
SELECT is(claimed('h' || n, ticket('ana'), '111' || n), 'false', format('Wrong code %s again', n)) FROM generate_series(1, 4) n;
SELECT ok(ticket_for('ana') LIKE 'HUELLA%', 'Somebody at the desk who makes tickets to guess the code');
UPDATE clinic_private.short_codes SET failures = 9, locked_until = NULL WHERE person_id = person('ana');
SELECT is(claimed('i1', ticket('ana'), '1111'), 'false', 'comes to ten failures');
UPDATE clinic_private.short_codes SET locked_until = NULL;
SELECT is(claimed('i2', ticket('ana'), '4829'), 'false', 'and then the code is dead');
SELECT may_not('reception', format('SELECT clinic.make_ticket(%L)', person('ana')), 'HU005', 'until Ana chooses another');
SELECT is((SELECT count(*) > 5 FROM clinic.audit_log WHERE action = 'ticket_refused' AND row_id = person('ana')), true, 'Refusals are on the log');
SELECT is(claimed('z' || n, t, '4829'), 'false', format('"%s" is no ticket', left(t, 20))) FROM unnest(ARRAY['', NULL, '%', 'HUELLA', repeat('A', 100000)]) WITH ORDINALITY x (t, n);
INSERT INTO clinic_private.loans (id, state, is_right, pid, backend_start, xid, handed_in_at) SELECT gen_random_uuid(), 'refused', false, 1, now(), '3', clock_timestamp() FROM generate_series(1, 200);
SELECT is(claimed('over', ticket('ana'), '4829'), 'HU011', 'After 200 wrong ones in an hour nobody comes in by ticket');
DELETE FROM clinic_private.loans WHERE state = 'refused';

-- expiry
SELECT may('ana', 'SELECT clinic.set_short_code(''4829'')', 'Ana chooses again');
SELECT ok(ticket_for('ana') LIKE 'HUELLA%', 'A ticket');
UPDATE clinic_private.tickets SET expires_at = clock_timestamp() - interval '1 s';
SELECT is(claimed('old', ticket('ana'), '4829'), 'false', 'that is over opens nothing');
SELECT sees('ana', format('SELECT has_ticket FROM clinic.ticket_of(%L)', person('ana')), false, 'and is not shown as hers');

-- the second factor
SELECT identify('unidentified', true);
SELECT may('unidentified', 'SELECT clinic.set_short_code(''4829'')', 'Úrsula, who has a second factor, chooses a code');
SELECT identify('unidentified', false);
SELECT ok(ticket_for('unidentified') LIKE 'HUELLA%', 'and gets a ticket');
SELECT is(claimed('u', ticket('unidentified'), '4829'), 'true', 'She claims it');
SELECT matches(lent('u'), '^p_', 'and is lent a role');
SELECT sees('u', 'SELECT clinic.current_person()', NULL::text, 'but is nobody yet');
SELECT sees('u', 'SELECT mfa_due FROM clinic.session_info()', true, 'The second factor is due');
SELECT may_not('u', 'SELECT clinic.subscribe()', 'HU012', 'and nothing else works before');
SELECT may('u', format('SELECT clinic.mfa_submit(%L)', clinic_private.totp('12345678901234567890', floor(extract(epoch FROM clock_timestamp()) / 30)::bigint)), 'She hands in her code');
UPDATE clinic_private.user_secrets SET pending_xid = '3' WHERE pending_xid IS NOT NULL;
SELECT sees('u', 'SELECT ok FROM clinic.mfa_check()', true, 'which is right');
SELECT sees('u', 'SELECT clinic.current_person()', person('unidentified'), 'and is Úrsula');
SELECT ok((SELECT bool_and(t.expires_at <= b.until) FROM clinic_private.mfa_tokens t, clinic_private.loans b WHERE b.id = id('u')), 'What lets her come back after a broken link ends with the loan');
SELECT may_not('u', 'SELECT clinic.mfa_disable()', 'HU002', 'She may not switch the second factor off');
SELECT may_not('u', 'SELECT clinic.mfa_recovery_codes()', 'HU002', 'nor make recovery codes');

SELECT * FROM finish();
ROLLBACK;
