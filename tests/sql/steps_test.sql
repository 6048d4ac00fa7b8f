-- SPDX-License-Identifier: GPL-3.0-or-later
-- The steps of a visit go through functions without a door of their own: who may call them, and that
-- the trail says all that it said.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
SELECT booked('confirmed', 'nusta', noon());

-- inside
SELECT is(array_agg(DISTINCT a.grantee::regrole::text ORDER BY a.grantee::regrole::text), '{huella_definer,huella_schema}',
          'What takes its search path from its caller may be called by our own functions only')
  FROM pg_proc p CROSS JOIN LATERAL aclexplode(p.proacl) a
 WHERE p.pronamespace IN ('clinic'::regnamespace, 'clinic_private'::regnamespace)
   AND NOT p.prosecdef AND p.proconfig IS NULL AND pg_get_userbyid(p.proowner) = 'huella_definer';
SELECT is((SELECT count(*)::int FROM pg_proc p WHERE p.pronamespace = 'clinic'::regnamespace AND NOT p.prosecdef AND p.proconfig IS NULL
              AND pg_get_userbyid(p.proowner) = 'huella_definer'), 0, 'and is none of those that people call');
SELECT is(array_agg(DISTINCT a.grantee::regrole::text ORDER BY a.grantee::regrole::text), '{huella_definer,huella_schema}',
          'and ' || t || ' is written by nobody else')
  FROM unnest(ARRAY['appointments', 'current_attentions', 'records', 'patients']) t
  JOIN pg_class c ON c.oid = ('clinic.' || t)::regclass CROSS JOIN LATERAL aclexplode(c.relacl) a
 WHERE a.privilege_type IN ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE') GROUP BY t;
SELECT may_not(who, 'SELECT clinic_private.gate(''vet'')', '42501', who || ' may not ask the gate past its door')
  FROM unnest(ARRAY['ana', 'reception', 'vet', 'admin', 'unidentified', 'guest']) who;

-- the trail of each step
CREATE FUNCTION pg_temp.trail(p_table text, p_id uuid) RETURNS jsonb LANGUAGE sql AS $$
    SELECT l.changes FROM clinic.audit_log l WHERE l.table_name = p_table AND l.row_id = p_id ORDER BY l.id DESC LIMIT 1
$$;
SELECT may('reception', format('SELECT clinic.check_in(%L, %L)', id('t1'), id('confirmed')), 'A check-in');
SELECT is(pg_temp.trail('current_attentions', id('t1')), (SELECT jsonb_strip_nulls(to_jsonb(c)) - 'updated_at' FROM clinic.current_attentions c WHERE c.id = id('t1')) || CASE WHEN (SELECT reason IS NOT NULL FROM clinic.current_attentions WHERE id = id('t1')) THEN '{"reason": "***"}' ELSE '{}'::jsonb END, 'is written with the whole row, but why they came');
SELECT is((SELECT person_id FROM clinic.audit_log WHERE row_id = id('t1')), person('reception'), 'in the name of who did it');
CREATE TEMP TABLE was ON COMMIT DROP AS SELECT to_jsonb(c) AS attention, to_jsonb(a) AS appointment
  FROM clinic.current_attentions c JOIN clinic.appointments a ON a.id = c.appointment_id WHERE c.id = id('t1');
SELECT may('vet', format('SELECT clinic.take(%L, %L)', id('t1'), id('r1')), 'A call');
SELECT is(pg_temp.trail('current_attentions', id('t1')), (SELECT clinic_private.changes_between(w.attention, to_jsonb(c)) FROM was w, clinic.current_attentions c WHERE c.id = id('t1')), 'with all that it changed');
SELECT is((SELECT array_agg(k ORDER BY k) FROM jsonb_object_keys(pg_temp.trail('current_attentions', id('t1'))) k), '{called_at,record_id,state}', 'and nothing else');
SELECT is((SELECT called_at FROM clinic.records WHERE id = id('r1')), (SELECT called_at FROM clinic.current_attentions WHERE id = id('t1')), 'The record begins with the call');
SELECT may('reception', format('SELECT clinic.set_triage(%L, 1, %L)', id('t1'), 'Sangra'), 'What no step changes');
SELECT is(pg_temp.trail('current_attentions', id('t1')) - 'triage_reason', '{"triage": [3, 1]}', 'is written too');
SELECT is(pg_temp.trail('current_attentions', id('t1')) ->> 'triage_reason', '***', 'and its reason is masked');
SELECT may('vet', format('SELECT clinic.finish(%L)', id('r1')), 'A finish');
SELECT is(pg_temp.trail('appointments', id('confirmed')), (SELECT clinic_private.changes_between(w.appointment, to_jsonb(a)) FROM was w, clinic.appointments a WHERE a.id = id('confirmed')), 'with what became of the appointment');
SELECT is(pg_temp.trail('current_attentions', id('t1')) ->> 'state', 'atendiendo', 'and the row that left the board');
SELECT may('vet', format('SELECT clinic.finish(%L)', id('r1')), 'A finish may be sent again');
SELECT may_not('vet2', format('SELECT clinic.finish(%L)', id('r1')), 'HU002', 'but not by another vet');
SELECT may_not('vet', format('SELECT clinic.finish(%L)', id('r9')), 'HU003', 'nor of nothing');
SELECT may_not('reception', format('SELECT clinic.finish(%L)', id('r1')), '42501', 'nor by the desk');
UPDATE clinic.appointments SET reason = 'Otra cosa', is_paid = NOT is_paid WHERE id = id('confirmed');
SELECT is(pg_temp.trail('appointments', id('confirmed')) - 'is_paid', '{"reason": "***"}', 'Any other change of an appointment is written, without its words');
UPDATE clinic.appointments SET reason = 'Otra cosa' WHERE id = id('confirmed');
SELECT is((SELECT count(*)::int FROM clinic.audit_log WHERE row_id = id('confirmed') AND changes ? 'reason' AND action = 'update'), 1, 'and one that changes nothing is not');

SELECT * FROM finish();
ROLLBACK;
