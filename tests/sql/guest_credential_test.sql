-- SPDX-License-Identifier: GPL-3.0-or-later
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();

-- who may see it
SELECT may_not(actor, 'SELECT password FROM clinic_private.guest_credential', '42501', actor || ' may not read the guest''s credential')
FROM unnest(ARRAY['ana', 'beto', 'reception', 'vet', 'admin', 'guest', 'unidentified', 'worker']) actor;
SELECT may_not(actor, format('SELECT clinic_private.guest_credential(%L, %L, true)', repeat('a', 32), verifier('x')), '42501', actor || ' may not change it')
FROM unnest(ARRAY['ana', 'beto', 'reception', 'vet', 'admin', 'guest', 'unidentified', 'worker']) actor;
SELECT may_not(actor, 'SELECT clinic.heal_guest()', '42501', actor || ' may not heal it')
FROM unnest(ARRAY['ana', 'beto', 'reception', 'vet', 'admin', 'guest', 'unidentified']) actor;

-- made once, kept, renewed when that is meant
SELECT sees('worker', 'SELECT clinic.heal_guest()', 0, 'Without a credential there is nothing to heal');
SELECT is(clinic_private.guest_credential(repeat('a', 32), verifier('one'), false), repeat('a', 32), 'The first one is taken');
SELECT is(clinic_private.guest_credential(repeat('b', 32), verifier('two'), false), repeat('a', 32), 'and stays');
SELECT is((SELECT rolpassword FROM pg_authid WHERE rolname = 'huella_guest'), (SELECT verifier FROM clinic_private.guest_credential), 'The guest''s role has its verifier');
SELECT is(clinic_private.guest_credential(repeat('b', 32), verifier('two'), true), repeat('b', 32), 'unless a new one is meant');
SELECT throws_ok(format('SELECT clinic_private.guest_credential(%L, %L, true)', 'short', verifier('x')), '23514', NULL, 'A short one is refused');

-- healing
ALTER ROLE huella_guest PASSWORD NULL;
SELECT sees('worker', 'SELECT clinic.heal_guest()', 1, 'A credential that was taken away comes back');
SELECT sees('worker', 'SELECT clinic.heal_guest()', 0, 'once');
SELECT is((SELECT rolpassword FROM pg_authid WHERE rolname = 'huella_guest'), (SELECT verifier FROM clinic_private.guest_credential), 'as it was');

-- what it opens
SELECT is(ARRAY(SELECT clinic_private.check_guest()), '{}'::text[], 'The guest may call what is written down and read no table');
SELECT may('guest', format('SELECT clinic.call_for_help(%L, %L, %L)', id('call'), 'Kiosco 1', 'home'), 'Whoever has it may call for help');
SELECT may_not('guest', 'SELECT clinic.announce_arrival(NULL, NULL)', '42501', 'but announce nobody');
SELECT may_not('guest', 'SELECT clinic.open_help_calls()', '42501', 'nor see who calls');

SELECT * FROM finish();
ROLLBACK;
