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

-- All that the credential of a connection file opens: every function and relation is tried.
CREATE FUNCTION tap.open_to_guest() RETURNS SETOF text LANGUAGE sql AS $$
    SELECT p.oid::regprocedure::text FROM pg_proc p
     WHERE p.pronamespace IN ('clinic'::regnamespace, 'clinic_private'::regnamespace, 'informes'::regnamespace, 'ext'::regnamespace, 'public'::regnamespace)
       AND has_function_privilege('huella_guest', p.oid, 'EXECUTE') AND has_schema_privilege('huella_guest', p.pronamespace, 'USAGE')
$$;
SELECT set_eq('SELECT open_to_guest() EXCEPT SELECT ''clinic.call_for_help(uuid,text,text)''', ARRAY[
    'clinic.schema_version()', 'clinic.login_role(text)',
    'clinic.registration_role()', 'clinic.registration_status(uuid)', 'clinic.register(uuid,text,text,text,text,text,text,text)',
    'clinic.register_with_code(uuid,text,text,text,text,text,text,text,text)',
    'clinic.kiosk_pin_submit(text)', 'clinic.kiosk_pin_check()',
    'clinic.ticket_submit(uuid,text,text,text)', 'clinic.ticket_check(uuid)', 'clinic.loan_role(uuid)'],
    'A guest may look up how to sign in, register, call for help, and nothing else');
SELECT may_not('guest', format('SELECT %s.%I(%s)', p.pronamespace::regnamespace, p.proname,
        (SELECT string_agg('NULL::' || format_type(t, NULL), ', ') FROM unnest(p.proargtypes::oid[]) t)),
    '42501', 'A guest may not call ' || p.oid::regprocedure)
FROM pg_proc p
WHERE p.pronamespace IN ('clinic'::regnamespace, 'clinic_private'::regnamespace) AND p.prokind = 'f'
  AND p.provariadic = 0 AND p.prorettype <> 'trigger'::regtype AND p.oid::regprocedure::text NOT IN (SELECT open_to_guest());
SELECT may_not('guest', format('SELECT count(*) FROM %s', c.oid::regclass), '42501', 'A guest may not count ' || c.oid::regclass)
FROM pg_class c
WHERE c.relnamespace IN ('clinic'::regnamespace, 'clinic_private'::regnamespace, 'informes'::regnamespace) AND c.relkind IN ('r', 'p', 'v', 'm', 'S');
SELECT may_not('guest', format('SELECT %I FROM %s', a.attname, c.oid::regclass), '42501', format('A guest may not read %s.%s', c.oid::regclass, a.attname))
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.oid IN ('clinic.users'::regclass, 'clinic.patients'::regclass, 'clinic.appointments'::regclass, 'clinic.settings'::regclass);
SELECT may_not('guest', s, '42501', 'A guest may not: ' || s)
FROM unnest(ARRAY['SET ROLE huella_owner', 'SET ROLE huella_admin', 'SET ROLE huella_provision',
    'SELECT clinic.subscribe()', 'SELECT clinic.public_board()', 'CREATE TEMP TABLE x ()', 'CREATE ROLE x', 'DO ''BEGIN END''',
    'SELECT pg_sleep(1)', 'SELECT nextval(''clinic_private.guest_pace_0'')', 'EXPLAIN SELECT count(*) FROM clinic.users']) s;
-- What it is told of people: a role's name, of one shape whoever is meant.
SELECT is(length(answer('guest', format('SELECT clinic.login_role(%L)', who))), 34, format('For "%s" a guest gets a name of 34 signs', who))
FROM unnest(ARRAY['ana', 'nadie', 'ana@huella.test', '987654321', '987654322', '', '%']) who;
SELECT is(left(outcome('guest', format('SELECT clinic.registration_status(%L)', gen_random_uuid())), 5), 'HU003', 'A registration that is not his is not found');

SELECT * FROM finish();
ROLLBACK;
