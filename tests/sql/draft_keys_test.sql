-- SPDX-License-Identifier: GPL-3.0-or-later
-- clinic.my_draft_key(): with what a vet's drafts are sealed.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
CREATE FUNCTION pg_temp.own() RETURNS text LANGUAGE sql AS $$ SELECT 'SELECT encode(clinic.my_draft_key(), ''hex'')' $$;

SELECT sees('vet', 'SELECT octet_length(clinic.my_draft_key())', 32, 'A vet may have the key of his own drafts');
SELECT is(answer('vet', pg_temp.own()), answer('vet', pg_temp.own()), 'It is the same each time');
SELECT isnt(answer('vet', pg_temp.own()), answer('vet2', pg_temp.own()), 'and another vet''s is another');
SELECT may_not(who, pg_temp.own(), '42501', who || ' has no drafts and gets no key') FROM unnest(ARRAY['ana', 'reception', 'admin', 'guest']) who;
SELECT may_not('vet', 'SELECT value FROM clinic_private.keys', '42501', 'Nobody may read what keys are made of');
UPDATE clinic.users SET is_mfa_enabled = true WHERE id = person('vet');
SELECT may_not('vet', pg_temp.own(), 'HU012', 'Before the second factor there is no key');
SELECT * FROM finish();
ROLLBACK;
