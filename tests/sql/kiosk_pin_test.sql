-- SPDX-License-Identifier: GPL-3.0-or-later
-- The staff's PIN of the kiosk. Everything here is one transaction, in which kiosk_pin_check() never
-- answers: that is its point; the helper moves the hand-in to an earlier one.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();

CREATE FUNCTION tap.pin_is(p_pin text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_outcome text := tap.outcome('guest', format('SELECT clinic.kiosk_pin_submit(%L)', p_pin));
BEGIN
    IF v_outcome IS NOT NULL THEN
        RETURN left(v_outcome, 5);
    END IF;
    UPDATE clinic_private.kiosk_pin_attempts SET xid = '3';
    RETURN tap.answer('guest', 'SELECT clinic.kiosk_pin_check()');
END
$$;

-- who sets it
SELECT may_not(actor, 'SELECT clinic.set_kiosk_pin(''482913'')', '42501', actor || ' may not set the PIN')
FROM unnest(ARRAY['ana', 'reception', 'vet', 'guest', 'screen', 'worker']) actor;
SELECT may_not('ana', 'SELECT clinic.has_kiosk_pin()', '42501', 'An owner may not ask whether there is one');
SELECT is(pin_is('482913'), 'HU005', 'Without a PIN nothing is right');
SELECT sees('admin', 'SELECT clinic.has_kiosk_pin()', false, 'The admin sees that there is none');
SELECT may_not('admin', format('SELECT clinic.set_kiosk_pin(%L)', pin), 'HU007 pin', format('"%s" is no PIN', pin))
FROM unnest(ARRAY[NULL, '', '12345', '12345678901', '48291a', '482 913', '٤٨٢٩١٣', '000000', '123456', '987654', '121212', '890123']) pin;
SELECT may('admin', 'SELECT clinic.set_kiosk_pin(''482913'')', 'The admin may set one');
SELECT sees('admin', 'SELECT clinic.has_kiosk_pin()', true, 'and sees that it is there');
SELECT is((SELECT count(*)::int FROM clinic_private.kiosk_pin k WHERE k::text LIKE '%482913%'), 0, 'It is kept as a hash only');
SELECT is((SELECT count(*)::int FROM clinic.audit_log l WHERE l::text LIKE '%482913%'), 0, 'and is not in the log');
SELECT is((SELECT count(*)::int FROM clinic.audit_log WHERE action = 'kiosk_pin_set' AND person_id = person('admin')), 1, 'which says who set it');
SELECT may_not(actor, 'SELECT pin_hash FROM clinic_private.kiosk_pin', '42501', actor || ' may not read the hash')
FROM unnest(ARRAY['ana', 'reception', 'vet', 'admin', 'guest', 'screen', 'worker']) actor;

-- who asks, and how
SELECT may_not(actor, 'SELECT clinic.kiosk_pin_submit(''482913'')', '42501', actor || ' may not try a PIN as himself')
FROM unnest(ARRAY['ana', 'reception', 'vet', 'screen', 'worker']) actor;
SELECT may('guest', 'SELECT clinic.kiosk_pin_submit(''482913'')', 'A guest may hand in a PIN');
SELECT may_not('guest', 'SELECT clinic.kiosk_pin_check()', 'HU005', 'The transaction that handed it in may not learn whether it was right');
SELECT is((SELECT failures FROM clinic_private.kiosk_pin_failures WHERE address = 'local'), 1, 'The attempt is charged before');
UPDATE clinic_private.kiosk_pin_attempts SET xid = '3';
SELECT sees('guest', 'SELECT clinic.kiosk_pin_check()', true, 'A later one may');
SELECT may_not('guest', 'SELECT clinic.kiosk_pin_check()', 'HU005', 'An answer is given once');
SELECT is((SELECT count(*)::int FROM clinic_private.kiosk_pin_failures), 0, 'A right PIN clears the charges');
SELECT is((SELECT count(*)::int FROM clinic.audit_log WHERE action = 'kiosk_left'), 1, 'Leaving is on the log');
SELECT may('guest', 'SELECT clinic.kiosk_pin_submit(''482913'')', 'A guest hands in again');
UPDATE clinic_private.kiosk_pin_attempts SET xid = '3', at = at - interval '21 s';
SELECT may_not('guest', 'SELECT clinic.kiosk_pin_check()', 'HU005', 'What was handed in 21 s ago is too old');
SELECT may('guest', 'SELECT clinic.kiosk_pin_submit(''482913'')', 'and again');
UPDATE clinic_private.kiosk_pin_attempts SET xid = '3', backend_start = backend_start - interval '1 s';
SELECT may_not('guest', 'SELECT clinic.kiosk_pin_check()', 'HU005', 'Another session may not learn the answer');
SELECT is(pin_is('482913'), 'true', 'The right PIN is right');

-- limits
SELECT is(pin_is(pin), 'false', format('"%s" is wrong', left(pin, 20)))
FROM unnest(ARRAY['482914', '', NULL, repeat('4', 10000)]) pin;
SELECT is(pin_is('0'), 'false', 'The fifth wrong one is answered');
SELECT is(pin_is('482913'), 'HU011', 'After five even the right one waits');
SELECT ok((SELECT locked_until BETWEEN clock_timestamp() + interval '50 s' AND clock_timestamp() + interval '60 s' FROM clinic_private.kiosk_pin_failures), 'for a minute');
SELECT is((SELECT count(*)::int FROM clinic.audit_log WHERE action = 'kiosk_pin_locked'), 1, 'and the lock is on the log');
UPDATE clinic_private.kiosk_pin_failures SET locked_until = clock_timestamp() - interval '1 s', failures = 9;
SELECT is(pin_is('1'), 'false', 'The tenth');
SELECT ok((SELECT locked_until > clock_timestamp() + interval '4 minutes' FROM clinic_private.kiosk_pin_failures), 'costs five minutes');
UPDATE clinic_private.kiosk_pin_failures SET locked_until = NULL;
SELECT is(pin_is('482913'), 'true', 'After the pause the right one is good');
INSERT INTO clinic_private.kiosk_pin_failures SELECT '10.0.0.' || n, 4, NULL, clock_timestamp() FROM generate_series(1, 25) n;
SELECT is(pin_is('482913'), 'HU011', 'Somebody with many addresses has no more than 100 attempts an hour');
SELECT may('admin', 'SELECT clinic.set_kiosk_pin(''590271'')', 'A new PIN');
SELECT is(pin_is('590271'), 'true', 'is good at once');
SELECT is(pin_is('482913'), 'false', 'and the old one no more');

SELECT writes_nothing(t) FROM unnest(ARRAY['clinic_private.kiosk_pin', 'clinic_private.kiosk_pin_failures', 'clinic_private.kiosk_pin_attempts']::regclass[]) t;
SELECT * FROM finish();
ROLLBACK;
