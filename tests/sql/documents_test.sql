-- SPDX-License-Identifier: GPL-3.0-or-later
-- clinic.documents and clinic.document_prints.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
CREATE FUNCTION pg_temp.content(p_kind text, p_of text, p_path text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.document_content(%L, %L) #>> %L', p_kind, tap.id(p_of), coalesce(p_path, '{}'))
$$;
CREATE FUNCTION pg_temp.begin(p_print text, p_kind text, p_of text, p_path text DEFAULT '{number}', p_paper text DEFAULT 'a4', p_copies int DEFAULT 1)
RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.begin_print(%L, %L, %L, %L, ''pdf'', %L, %L) #>> %L', tap.id(p_print), tap.id(p_print || ' document'), p_kind,
                  tap.id(p_of), p_paper, p_copies, p_path)
$$;
CREATE FUNCTION pg_temp.finish(p_print text, p_outcome text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.end_print(%L, %L)', tap.id(p_print), p_outcome)
$$;

-- a visit with all that is handed out: a prescription, a report, a card, a receipt
SELECT booked('visit', 'nusta', noon());
SELECT may('reception', format('SELECT clinic.charge(%L, %L, 50, ''tarjeta'')', id('payment'), id('visit')), 'The visit is paid');
SELECT may('reception', format('SELECT clinic.check_in(%L, %L)', id('turn'), id('visit')), 'checked in');
SELECT may('vet', format('SELECT clinic.take(%L, %L)', id('turn'), id('record')), 'and taken');
SELECT may('vet', format('SELECT clinic.save_record(%L, 1, ''Secreto del vet'', ''Esguince'', ''Reposo'', ''Cobrar más'', 12.5)', id('record')), 'written');
SELECT may('vet', format('SELECT clinic.issue_prescription(%L, %L, NULL, NULL, ''[{"id": "%s", "drug": "Meloxicam", "dose": "1 ml"}]'')', id('prescription'), id('record'), gen_random_uuid()), 'prescribed');
SELECT may('vet', format('SELECT clinic.save_vaccination(%L, %L, NULL, ''Rabia'', NULL, NULL, %L, true, NULL, NULL)', id('rabies'), id('nusta'), clinic_private.today()), 'and vaccinated');

-- what stands on them
SELECT may_not('vet', pg_temp.content('informe', 'record'), 'HU003', 'A draft has no report');
SELECT may('vet', format('SELECT clinic.sign_record(%L, 2)', id('record')), 'Once it is signed');
SELECT sees('vet', pg_temp.content('informe', 'record', '{diagnosis}'), 'Esguince', 'its report tells the diagnosis');
SELECT sees('vet', pg_temp.content('informe', 'record', '{vet,licence}'), 'CMVP 10234', 'the vet''s licence');
SELECT sees('vet', pg_temp.content('informe', 'record', '{owner,name}'), 'Ana María Quispe Ñahui', 'the owner');
SELECT sees('vet', pg_temp.content('informe', 'record', '{patient,weight_kg}'), '12.50', 'and the weight of that day');
SELECT sees('vet', format('SELECT clinic.document_content(''informe'', %L)::text ~ ''Secreto|Cobrar''', id('record')), 'false', 'never the anamnesis, never the vets'' notes');
SELECT sees('vet', pg_temp.content('receta', 'prescription', '{items,0,drug}'), 'Meloxicam', 'A prescription tells the drugs');
SELECT sees('reception', pg_temp.content('carne', 'nusta', '{vaccinations,0,given_by}'), 'Valeria Peña', 'A card tells who gave a vaccine');
SELECT sees('reception', pg_temp.content('comprobante', 'payment', '{amount}'), '50.00', 'A receipt tells the amount');
SELECT sees('reception', pg_temp.content(v, o, '{vet,licence}'), 'CMVP 10234', format('A %s bears a vet''s licence', v)) FROM (VALUES ('carne', 'nusta'), ('comprobante', 'payment')) x (v, o);
SELECT may_not('vet', pg_temp.content('factura', 'payment'), 'HU007 kind', 'There are no other kinds');
SELECT may_not('vet', pg_temp.content(v, 'nothing'), 'HU003', format('A %s of nothing is not found', v)) FROM unnest(ARRAY['receta', 'informe', 'carne']) v;
SELECT sees('vet', pg_temp.content('receta', 'prescription', '{number}'), NULL::text, 'What was not printed yet has no number');

-- numbers and copies
SELECT sees('vet', pg_temp.begin('p1', 'receta', 'prescription'), '1', 'The first print issues it with number 1');
SELECT sees('vet', pg_temp.begin('p1', 'receta', 'prescription', '{is_copy}'), 'false', 'It may be sent again and is no copy');
SELECT is((SELECT count(*)::int FROM clinic.document_prints), 1, 'It is noted once');
SELECT may('vet', pg_temp.finish('p1', 'fallido'), 'A print that fails');
SELECT sees('vet', pg_temp.content('receta', 'prescription', '{number}'), '1', 'leaves the document there');
SELECT sees('vet', pg_temp.begin('p2', 'receta', 'prescription', '{is_copy}'), 'true', 'to be printed again as a copy');
SELECT sees('vet', pg_temp.begin('p2', 'receta', 'prescription', '{number}'), '1', 'under the same number');
SELECT may('vet', pg_temp.finish('p2', 'hecho'), 'A print may end well');
SELECT may('vet', pg_temp.finish('p2', 'cancelado'), 'and be told of again');
SELECT is((SELECT outcome FROM clinic.document_prints WHERE id = id('p2')), 'hecho', 'which changes nothing');
SELECT may_not('vet2', pg_temp.finish('p1', 'hecho'), 'HU003', 'Nobody tells how another''s print ended');
SELECT may_not('vet', pg_temp.finish('p1', 'perdido'), 'HU007 outcome', 'It ends in one of three ways');
SELECT sees('vet', pg_temp.content('receta', 'prescription', '{prints}'), '2', 'Two prints were begun');
SELECT may_not('vet', pg_temp.begin('bad', 'informe', 'record', '{}', 'a3'), 'HU007 paper', 'There is no other paper');
SELECT may_not('vet', pg_temp.begin('bad', 'informe', 'record', '{}', 'a4', 0), 'HU007 paper', 'nor a print of no copies');
SELECT sees('vet', pg_temp.begin('r1', 'informe', 'record'), '1', 'What failed took no number: each kind counts without holes');
SELECT may_not('vet', format('SELECT clinic.begin_print(%L, %L, ''carne'', %L, ''pdf'', ''a4'', 1)', id('p1'), id('x'), id('nusta')), 'HU006', 'The id of a print serves once');

-- what tells something else is another document
SELECT may('vet', format('SELECT clinic.add_addendum(%L, %L, ''Mejor'')', id('addendum'), id('record')), 'After an addendum');
SELECT a_day_later('clinic.documents', 'content_at', id('r1 document'));
SELECT sees('vet', pg_temp.content('informe', 'record', '{number}'), NULL::text, 'the report printed before tells too little');
SELECT sees('vet', pg_temp.begin('r2', 'informe', 'record'), '2', 'so the next print issues a new one');
SELECT sees('vet', pg_temp.begin('r2', 'informe', 'record', '{is_copy}'), 'false', 'that is no copy');
SELECT sees('reception', pg_temp.begin('c1', 'carne', 'nusta'), '1', 'A card is issued');
SELECT sees('reception', pg_temp.begin('c2', 'carne', 'nusta'), '1', 'once');
SELECT a_day_later('clinic.documents', 'content_at', id('c1 document'));
SELECT sees('reception', pg_temp.begin('c3', 'carne', 'nusta'), '2', 'until a line changes');
SELECT is((SELECT array_agg(number ORDER BY number) FROM clinic.documents WHERE kind = 'informe'), '{1,2}', 'Numbers have no holes');

-- roles
SELECT may_not('reception', pg_temp.content('receta', 'record'), 'HU002', 'The desk may not print a prescription');
SELECT sees('reception', pg_temp.content('informe', 'record', '{diagnosis}'), 'Esguince', 'The desk may hand out the report of the last visit');
SELECT sees('reception', format('SELECT clinic.document_content(''informe'', %L)::text ~ ''Secreto|Cobrar''', id('record')), 'false', 'without anamnesis and notes');
SELECT may_not('reception', 'SELECT diagnosis FROM clinic.records', '42501', 'and still reads no record');
SELECT sees('reception', pg_temp.begin('d1', 'informe', 'record', '{is_copy}'), 'true', 'What it prints is noted');
SELECT ok(EXISTS (SELECT FROM clinic.document_prints WHERE id = id('d1') AND created_by = person('reception')), 'with who did it');
SELECT may_not('reception', pg_temp.content('informe', 'nothing'), 'HU002', 'A visit that never was is none of its');
SELECT may_not('vet', pg_temp.content('comprobante', 'payment'), 'HU002', 'A vet may not print a receipt');
SELECT sees('reception', pg_temp.begin('m1', 'comprobante', 'payment'), '1', 'The desk may print it');
SELECT may('reception', format('SELECT clinic.void_charge(%L, ''Error'')', id('payment')), 'When the charge is voided');
SELECT may_not('reception', pg_temp.begin('m2', 'comprobante', 'payment'), 'HU003', 'there is no receipt any more');
SELECT sees('admin', pg_temp.content('informe', 'record', '{diagnosis}'), 'Esguince', 'The admin may print a report');
SELECT may_not('vet', 'DELETE FROM clinic.documents', '42501', 'Nobody may write past the functions');
SELECT ok(NOT has_table_privilege('huella_definer', 'clinic.documents', 'UPDATE, DELETE'), 'not even our own functions change a document');
SELECT reads(v, 'clinic.documents', '{id,kind,number,patient_id,owner_id,record_id,prescription_id,payment_id,issued_at,created_by,created_at}', format('%s may read all but since when it tells what it tells', v)) FROM unnest(ARRAY['reception', 'vet', 'admin']) v;
SELECT reads(v, 'clinic.document_prints', '{id,document_id,medium,paper,copies,is_copy,outcome,created_by,created_at,updated_at}', format('%s may read who printed what', v)) FROM unnest(ARRAY['reception', 'vet', 'admin']) v;

-- this owner, another owner
SELECT sees('ana', pg_temp.content('informe', 'record', '{treatment}'), 'Reposo', 'An owner may have the report of her pet');
SELECT sees('ana', pg_temp.begin('a ' || v, v, o, '{is_copy}'), 'true', format('and its %s, a copy by now', v)) FROM (VALUES ('receta', 'prescription'), ('carne', 'nusta')) x (v, o);
SELECT sees('ana', 'SELECT count(*) FROM clinic.documents', 6, 'She may see what was handed out');
SELECT reads('ana', 'clinic.documents', '{id,kind,number,patient_id,owner_id,record_id,prescription_id,payment_id,issued_at}', 'but not by whom');
SELECT may_not('ana', 'SELECT id FROM clinic.document_prints', '42501', 'nor who printed');
SELECT may_not('beto', pg_temp.content(v, o), 'HU003', format('Another owner''s %s is not found', v)) FROM (VALUES ('receta', 'prescription'), ('informe', 'record'), ('carne', 'nusta')) x (v, o);
SELECT may_not('beto', pg_temp.begin('b1', 'receta', 'prescription'), 'HU003', 'nor printed');
SELECT may_not('beto', pg_temp.finish('p1', 'hecho'), 'HU003', 'nor ended');
SELECT sees('beto', 'SELECT count(*) FROM clinic.documents', 0, 'He sees none of hers');
SELECT is(count(outcome('ana', pg_temp.begin('many' || i, 'carne', 'nusta')))::int, 0, 'An owner may print often') FROM generate_series(1, 58) i;
SELECT may_not('ana', pg_temp.begin('one more', 'carne', 'nusta'), 'HU011', 'but not without end');

-- an older visit
SELECT attended('later', 'nusta');
SELECT sees('reception', pg_temp.content('informe', 'record', '{diagnosis}'), 'Esguince', 'While the next visit is a draft the last one is the last signed');
SELECT may_not('reception', pg_temp.content('informe', 'later'), 'HU002', 'The draft is nobody''s report');
SELECT may('vet', format('SELECT clinic.save_record(%L, 1, NULL, ''Sana'', NULL, NULL, NULL)', id('later')), 'The vet writes');
SELECT may('vet', format('SELECT clinic.sign_record(%L, 2)', id('later')), 'and signs');
SELECT sees('reception', pg_temp.content('informe', 'later', '{diagnosis}'), 'Sana', 'Then the desk may hand out the new one');
SELECT may_not('reception', pg_temp.content('informe', 'record'), 'HU002', 'and the older one no more');
SELECT may_not('reception', pg_temp.begin('d2', 'informe', 'record'), 'HU002', 'nor print it');
SELECT sees('vet', pg_temp.content('informe', 'record', '{diagnosis}'), 'Esguince', 'A vet may print any');

-- guest, second factor due, shut out
SELECT may_not('guest', pg_temp.content('carne', 'nusta'), '42501', 'A guest may not read documents');
SELECT may_not('guest', pg_temp.begin('g', 'carne', 'nusta'), '42501', 'nor print them');
SELECT may_not('unidentified', pg_temp.content('carne', 'misi'), 'HU012', 'Before the second factor an owner has no card');
SELECT may_not('inactive', pg_temp.content('carne', 'rex'), 'HU001', 'Who is shut out has none');
SELECT * FROM writes_nothing('clinic.documents');
SELECT * FROM writes_nothing('clinic.document_prints');
SELECT * FROM writes_nothing('clinic_private.document_numbers');
SELECT * FROM finish();
ROLLBACK;
