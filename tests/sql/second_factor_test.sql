-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everything here is one transaction, in which mfa_check() never answers: that is its point. The
-- helper moves the hand-in to an earlier transaction. sessions.sh tries it with real ones.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();

CREATE FUNCTION tap.committed() RETURNS void LANGUAGE sql AS $$
    UPDATE clinic_private.user_secrets SET pending_xid = '3' WHERE pending_xid IS NOT NULL
$$;
CREATE FUNCTION tap.check_code(p_who text, p_code text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_outcome text := tap.outcome(p_who, format('SELECT clinic.mfa_submit(%L)', p_code));
BEGIN
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    PERFORM tap.committed();
    RETURN tap.answer(p_who, 'SELECT ok FROM clinic.mfa_check()');
END
$$;
CREATE FUNCTION tap.code(p_who text, p_steps int DEFAULT 0) RETURNS text LANGUAGE sql AS $$
    SELECT clinic_private.totp(mfa_secret, floor(extract(epoch FROM clock_timestamp()) / 30)::bigint + p_steps)
    FROM clinic_private.user_secrets WHERE person_id = tap.person(p_who)
$$;
CREATE FUNCTION tap.forget(p_who text) RETURNS void LANGUAGE sql AS $$
    DELETE FROM clinic_private.mfa_passes WHERE person_id = tap.person(p_who);
    UPDATE clinic_private.user_secrets SET failures = 0, locked_until = NULL, last_step = 0
    WHERE person_id = tap.person(p_who);
$$;

-- the vectors of RFC 6238 (the last six digits)
SELECT is(clinic_private.totp('12345678901234567890', t / 30), w, format('The code at %s is that of RFC 6238', t))
FROM (VALUES (59::bigint, '287082'), (1111111109, '081804'), (1111111111, '050471'), (1234567890, '005924'), (2000000000, '279037'), (20000000000, '353130')) v (t, w);
SELECT is(clinic_private.base32('fooba'), 'MZXW6YTB', 'Base32 is that of RFC 4648');

-- commit, then reveal
SELECT may('unidentified', format('SELECT clinic.mfa_submit(%L)', code('unidentified')), 'A person may hand in a code');
SELECT may_not('unidentified', 'SELECT clinic.mfa_check()', 'HU005', 'The transaction that handed it in may not learn whether it was right');
SELECT is((SELECT failures FROM clinic_private.user_secrets WHERE person_id = person('unidentified')), 1, 'The attempt is charged before');
SELECT committed();
SELECT sees('unidentified', 'SELECT ok FROM clinic.mfa_check()', true, 'A later transaction may');
SELECT sees('unidentified', 'SELECT clinic.current_person()', person('unidentified'), 'and the person is somebody');
SELECT is((SELECT failures FROM clinic_private.user_secrets WHERE person_id = person('unidentified')), 0, 'A right code clears the charges');
SELECT may_not('unidentified', 'SELECT clinic.mfa_check()', 'HU005', 'An answer is given once');
SELECT is(check_code('unidentified', (SELECT clinic_private.totp(mfa_secret, last_step) FROM clinic_private.user_secrets WHERE person_id = person('unidentified'))), 'false', 'A code may not be used twice');
SELECT forget('unidentified');
SELECT is(check_code('unidentified', code('unidentified', -1)), 'true', 'The code of the step before may be used');
SELECT forget('unidentified');
SELECT is(check_code('unidentified', code('unidentified', -3)), 'false', 'An older code may not');
SELECT is(check_code('unidentified', code('unidentified', 3)), 'false', 'A code of the future may not');
SELECT is(check_code('unidentified', ''), 'false', 'Nothing is no code');
SELECT is(check_code('unidentified', repeat('1', 10000)), 'false', 'A code of 10,000 digits is no code');

-- limits
SELECT is(check_code('unidentified', '000000'), 'false', 'The fifth wrong code is answered');
SELECT is(left(check_code('unidentified', code('unidentified')), 5), 'HU011', 'After five wrong codes even the right one waits');
UPDATE clinic_private.user_secrets SET locked_until = clock_timestamp() - interval '1 s' WHERE person_id = person('unidentified');
SELECT is(check_code('unidentified', code('unidentified')), 'true', 'and is good after the pause');
SELECT is((SELECT count(*)::int FROM clinic.audit_log WHERE action = 'mfa_locked' AND row_id = person('unidentified')), 1, 'The lock is audited');

-- old and foreign hand-ins
SELECT forget('unidentified');
SELECT may('unidentified', format('SELECT clinic.mfa_submit(%L)', code('unidentified')), 'A person may hand in again');
SELECT committed();
UPDATE clinic_private.user_secrets SET pending_at = pending_at - interval '21 s' WHERE pending_at IS NOT NULL;
SELECT may_not('unidentified', 'SELECT clinic.mfa_check()', 'HU005', 'A code handed in 21 s ago is too old');
SELECT may('unidentified', format('SELECT clinic.mfa_submit(%L)', code('unidentified')), 'and again');
SELECT committed();
UPDATE clinic_private.user_secrets SET pending_backend_start = pending_backend_start - interval '1 s' WHERE pending_at IS NOT NULL;
SELECT may_not('unidentified', 'SELECT clinic.mfa_check()', 'HU005', 'Another session may not learn the answer');
SELECT forget('unidentified');

-- a pass is for one session
SELECT is(check_code('unidentified', code('unidentified')), 'true', 'A session shows its second factor');
UPDATE clinic_private.mfa_passes SET backend_start = backend_start - interval '1 s';
SELECT sees('unidentified', 'SELECT clinic.current_person()', NULL::text, 'A later backend with the same pid has not');

-- resume
SELECT forget('unidentified');
CREATE TABLE tap.token AS SELECT NULL::text AS token WHERE false;
SELECT is(outcome('unidentified', format('SELECT clinic.mfa_submit(%L)', code('unidentified'))), NULL, 'A code is handed in');
SELECT committed();
INSERT INTO tap.token SELECT answer('unidentified', 'SELECT resume_token FROM clinic.mfa_check()');
SELECT is(length((SELECT token FROM tap.token)), 64, 'A right code gives a token of 256 bits');
SELECT is((SELECT count(*)::int FROM clinic_private.mfa_tokens WHERE encode(token_hash, 'hex') = (SELECT token FROM tap.token)), 0, 'which is stored as a hash only');
DELETE FROM clinic_private.mfa_passes;
SELECT sees('ana', format('SELECT clinic.mfa_resume(%L)', (SELECT token FROM tap.token)), false, 'Another person may not come back with it');
SELECT sees('unidentified', 'SELECT clinic.mfa_resume(repeat(''0'', 64))', false, 'A made-up token opens nothing');
SELECT sees('unidentified', format('SELECT clinic.mfa_resume(%L)', (SELECT token FROM tap.token)), true, 'The same person may come back with it');
SELECT sees('unidentified', 'SELECT clinic.current_person()', person('unidentified'), 'and is somebody');
UPDATE clinic_private.mfa_tokens SET expires_at = clock_timestamp();
DELETE FROM clinic_private.mfa_passes;
SELECT sees('unidentified', format('SELECT clinic.mfa_resume(%L)', (SELECT token FROM tap.token)), false, 'After twelve hours it opens nothing');

-- enrolment, recovery codes, off
SELECT may_not('unidentified', 'SELECT clinic.mfa_enrol()', 'HU012', 'Before the second factor nobody may make a new one');
SELECT may_not('unidentified', 'SELECT clinic.mfa_disable()', 'HU012', 'nor switch it off');
SELECT may_not('unidentified', 'SELECT clinic.mfa_recovery_codes()', 'HU012', 'nor make recovery codes');
SELECT is(length(answer('ana', 'SELECT clinic.mfa_enrol()')), 32, 'An owner may start with a second factor');
SELECT sees('ana', 'SELECT mfa_due FROM clinic.session_info()', false, 'which is not on before the first right code');
SELECT may_not('ana', 'SELECT clinic.mfa_recovery_codes()', 'HU005', 'Recovery codes are for a second factor that is on');
SELECT is(check_code('ana', '000000'), 'false', 'A wrong first code does not switch it on');
SELECT is((SELECT is_mfa_enabled FROM clinic.users WHERE id = person('ana')), false, 'and it stays off');
SELECT is(check_code('ana', code('ana')), 'true', 'The first right code switches it on');
SELECT is((SELECT is_mfa_enabled FROM clinic.users WHERE id = person('ana')), true, 'and it is on');
SELECT sees('ana', 'SELECT clinic.current_person()', person('ana'), 'and this session has shown it');
SELECT may_not('ana', 'SELECT clinic.mfa_enrol()', 'HU005', 'A second one may not be made while the first is on');
CREATE TABLE tap.codes AS SELECT answer('ana', 'SELECT string_agg(c, '' '') FROM clinic.mfa_recovery_codes() c') AS codes;
SELECT is((SELECT cardinality(string_to_array(codes, ' ')) FROM tap.codes), 10, 'There are ten recovery codes');
SELECT is((SELECT count(*)::int FROM clinic_private.recovery_codes, tap.codes WHERE person_id = person('ana') AND strpos(codes, code_hash) > 0), 0, 'which are stored as hashes only');
DELETE FROM clinic_private.mfa_passes;
SELECT is(check_code('ana', lower(substr(codes, 1, 5) || '-' || substr(codes, 6, 5))), 'true', 'A recovery code opens, however it is typed') FROM tap.codes;
DELETE FROM clinic_private.mfa_passes;
SELECT is(check_code('ana', split_part(codes, ' ', 1)), 'false', 'but only once') FROM tap.codes;
SELECT is(check_code('ana', split_part(codes, ' ', 2)), 'true', 'Another one opens') FROM tap.codes;
SELECT may('ana', 'SELECT clinic.mfa_recovery_codes()', 'An owner may make new recovery codes');
DELETE FROM clinic_private.mfa_passes;
SELECT is(check_code('ana', split_part(codes, ' ', 3)), 'false', 'and the old ones are void') FROM tap.codes;
SELECT is(check_code('ana', code('ana', 1)), 'true', 'An owner shows the second factor again');
SELECT may('ana', 'SELECT clinic.mfa_disable()', 'An owner may switch the second factor off');
SELECT sees('ana', 'SELECT clinic.current_person()', person('ana'), 'and needs none any more');

SELECT may_not('guest', 'SELECT clinic.mfa_submit(''1'')', '42501', 'A guest has no second factor');
SELECT may_not('inactive', 'SELECT clinic.mfa_submit(''1'')', 'HU001', 'Who is shut out may not try codes');
SELECT may_not('beto', 'SELECT clinic.mfa_submit(''1'')', 'HU005', 'Who has no second factor may not try codes');
SELECT * FROM writes_nothing('clinic_private.user_secrets');
SELECT * FROM writes_nothing('clinic_private.mfa_passes');
SELECT * FROM writes_nothing('clinic_private.mfa_tokens');
SELECT * FROM writes_nothing('clinic_private.recovery_codes');
SELECT * FROM finish();
ROLLBACK;
