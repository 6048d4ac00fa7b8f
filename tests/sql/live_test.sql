-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who has a channel. What arrives on it is tried with real sessions in sessions.sh.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();

SELECT ok(answer('ana', 'SELECT clinic.subscribe()') ~ '^h[0-9a-f]{32}$', 'An owner may have a channel of 128 random bits');
SELECT is((SELECT count(*)::int FROM clinic_private.subscriptions WHERE person_id = person('ana') AND role = 'owner'), 1, 'which belongs to him');
SELECT isnt(answer('ana', 'SELECT clinic.subscribe()'), answer('ana', 'SELECT clinic.subscribe()'), 'A new one each time');
SELECT is((SELECT count(*)::int FROM clinic_private.subscriptions), 1, 'and only one a session');
SELECT ok(answer('reception', 'SELECT clinic.subscribe()') ~ '^h', 'The desk may have a channel');
SELECT ok(answer('vet', 'SELECT clinic.subscribe()') ~ '^h', 'A vet may have a channel');
SELECT ok(answer('admin', 'SELECT clinic.subscribe()') ~ '^h', 'The admin may have a channel');
SELECT may_not('guest', 'SELECT clinic.subscribe()', '42501', 'A guest may not have a channel');
SELECT may_not('unidentified', 'SELECT clinic.subscribe()', 'HU012', 'Before the second factor nobody may have a channel');
SELECT may_not('inactive', 'SELECT clinic.subscribe()', 'HU001', 'Who is shut out may not have a channel');
SELECT may_not('ana', 'SELECT channel FROM clinic_private.subscriptions', '42501', 'Nobody may look for the channels of others');
SELECT may_not('admin', 'SELECT channel FROM clinic_private.subscriptions', '42501', 'not even the admin');

INSERT INTO clinic_private.subscriptions VALUES ('h' || md5('dead'), 2147483647, now() - interval '1 day', person('ana'), 'owner', now());
SELECT ok(answer('vet', 'SELECT clinic.subscribe()') ~ '^h', 'A new channel');
SELECT is((SELECT count(*)::int FROM clinic_private.subscriptions WHERE pid = 2147483647), 0, 'clears those of sessions that are gone');
SELECT may('admin', format('SELECT clinic.set_active(%L, false)', person('vet')), 'Who is shut out');
SELECT is((SELECT count(*)::int FROM clinic_private.subscriptions WHERE person_id = person('vet')), 0, 'hears nothing any more');

SELECT * FROM writes_nothing('clinic_private.subscriptions');
SELECT * FROM finish();
ROLLBACK;
