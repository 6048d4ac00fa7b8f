-- SPDX-License-Identifier: GPL-3.0-or-later
-- The short code and the ticket, by actor. What they open is tried in borrowed_roles_test.sql.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
-- This backend is as old as the file's run; a young session is what a person has who just signed in.

-- the short code
SELECT may_not(actor, 'SELECT clinic.set_short_code(''4829'')', '42501', actor || ' may not choose a short code')
FROM unnest(ARRAY['reception', 'vet', 'admin', 'guest', 'screen', 'worker']) actor;
SELECT may_not('unidentified', 'SELECT clinic.set_short_code(''4829'')', 'HU012', 'Before the second factor nobody chooses one');
SELECT may_not('inactive', 'SELECT clinic.set_short_code(''4829'')', 'HU001', 'Somebody shut out chooses none');
SELECT may_not('ana', format('SELECT clinic.set_short_code(%L)', code), 'HU007 short_code', format('"%s" is no short code', code))
FROM unnest(ARRAY[NULL, '', '482', '4829135', '48a9', '48 29', '0000', '1234', '4321', '9876', '1212', '890123']) code;
SELECT may_not('ana', format('SELECT clinic.make_ticket(%L)', person('ana')), 'HU005', 'Without a short code there is no ticket');
SELECT may('ana', 'SELECT clinic.set_short_code(''4829'')', 'An owner may choose a short code');
SELECT is((SELECT count(*)::int FROM clinic_private.short_codes c WHERE c::text LIKE '%4829%'), 0, 'which is kept as a hash only');
SELECT isnt((SELECT code_hash FROM clinic_private.short_codes), (SELECT ext.crypt('4829', code_hash) FROM clinic_private.short_codes), 'and not even its bare hash');
SELECT is((SELECT count(*)::int FROM clinic.audit_log l WHERE l::text LIKE '%4829%' AND action LIKE 'short%'), 0, 'nor in the log');
SELECT may_not(actor, 'SELECT code_hash FROM clinic_private.short_codes', '42501', actor || ' may not read the hash')
FROM unnest(ARRAY['ana', 'beto', 'reception', 'vet', 'admin', 'guest', 'screen', 'worker']) actor;

-- the ticket
CREATE TABLE tap.given (ticket text);
INSERT INTO tap.given SELECT answer('reception', format('SELECT clinic.make_ticket(%L)', person('ana')));
SELECT matches((SELECT ticket FROM tap.given), '^HUELLA[A-Z2-7]{26}$', 'The desk may give an owner a ticket: 130 bits that any scanner can write');
SELECT is((SELECT count(*)::int FROM clinic_private.tickets t WHERE t::text LIKE '%' || right((SELECT ticket FROM tap.given), 26) || '%'), 0, 'It is not kept');
SELECT is((SELECT digest FROM clinic_private.tickets), clinic_private.ticket_digest(' ' || lower((SELECT ticket FROM tap.given)) || E'\r'), 'only its digest, however a scanner writes it');
SELECT sees('ana', format('SELECT has_code AND has_ticket FROM clinic.ticket_of(%L)', person('ana')), true, 'The owner sees that he has one');
SELECT sees('vet', format('SELECT expires_at > now() + interval ''170 days'' FROM clinic.ticket_of(%L)', person('ana')), true, 'and the staff for how long');
SELECT isnt(answer('ana', format('SELECT clinic.make_ticket(%L)', person('ana'))), (SELECT ticket FROM tap.given), 'The owner may make another');
SELECT isnt((SELECT digest FROM clinic_private.tickets), (SELECT clinic_private.ticket_digest(ticket) FROM tap.given), 'and the one before is void');
SELECT may_not('beto', format('SELECT clinic.%s(%L)', f, person('ana')), 'HU003', format('Another owner may not call %s for her', f))
FROM unnest(ARRAY['ticket_of', 'make_ticket', 'void_ticket']) f;
SELECT may_not(actor, format('SELECT clinic.%s(%L)', f, person('ana')), '42501', format('%s may not call %s', actor, f))
FROM unnest(ARRAY['ticket_of', 'make_ticket', 'void_ticket']) f, unnest(ARRAY['guest', 'screen', 'worker']) actor;
SELECT may_not('unidentified', format('SELECT clinic.make_ticket(%L)', person('unidentified')), 'HU012', 'Before the second factor there is no ticket');
SELECT may_not('reception', format('SELECT clinic.make_ticket(%L)', person(who)), 'HU003', format('The desk gives no ticket for %s', who))
FROM unnest(ARRAY['vet', 'admin', 'reception', 'inactive']) who;
SELECT may('reception', format('SELECT clinic.void_ticket(%L)', person('ana')), 'The desk may void a ticket');
SELECT is((SELECT count(*)::int FROM clinic_private.tickets), 0, 'which is gone');
SELECT may('admin', format('SELECT clinic.void_ticket(%L)', person('ana')), 'Voiding what is not there does nothing');
SELECT may('ana', format('SELECT clinic.make_ticket(%L)', person('ana')), 'A new ticket');
UPDATE clinic.users SET phone = '955 111 222' WHERE id = person('ana');
SELECT is((SELECT count(*)::int FROM clinic_private.tickets), 1, 'A new phone leaves it');
UPDATE clinic.users SET password_hash = verifier('new') WHERE id = person('ana');
SELECT is((SELECT count(*)::int FROM clinic_private.tickets), 0, 'A new password voids it');
UPDATE clinic.users SET password_hash = verifier('ana') WHERE id = person('ana');
SELECT may('ana', format('SELECT clinic.make_ticket(%L)', person('ana')), 'And again');
SELECT may('ana', 'SELECT clinic.remove_short_code()', 'An owner may give the short code up');
SELECT is((SELECT count(*)::int FROM clinic_private.tickets) + (SELECT count(*)::int FROM clinic_private.short_codes), 0, 'and with it the ticket');
SELECT is((SELECT array_agg(DISTINCT action ORDER BY action) FROM clinic.audit_log WHERE row_id = person('ana') AND (action LIKE 'ticket%' OR action LIKE 'short%')), '{short_code_removed,short_code_set,ticket_made,ticket_voided}', 'All of it is on the log');

SELECT writes_nothing(t) FROM unnest(ARRAY['clinic_private.short_codes', 'clinic_private.tickets', 'clinic_private.loans']::regclass[]) t;
SELECT * FROM finish();
ROLLBACK;
