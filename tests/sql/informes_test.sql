-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every column of both specifications has its place in informes, with its type (docs/schema.md).
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();

CREATE TABLE tap.wanted (view_name text, column_name text, type text);

-- the first specification
INSERT INTO tap.wanted VALUES
    ('users', 'id', 'uuid'),
    ('users', 'username', 'character varying(255)'),
    ('users', 'email', 'character varying(255)'),
    ('users', 'password_hash', 'character varying(255)'),
    ('users', 'is_admin', 'boolean'),
    ('users', 'is_mfa_enabled', 'boolean'),
    ('users', 'mfa_secret', 'text'),
    ('users', 'created_at', 'timestamp with time zone'),
    ('users', 'updated_at', 'timestamp with time zone'),
    ('patients', 'id', 'uuid'),
    ('patients', 'nombre', 'character varying(255)'),
    ('patients', 'apellido', 'character varying(255)'),
    ('patients', 'fecha_nacimiento', 'date'),
    ('patients', 'telefono', 'character varying(255)'),
    ('patients', 'email', 'character varying(255)'),
    ('patients', 'created_by', 'uuid'),
    ('patients', 'created_at', 'timestamp with time zone'),
    ('patients', 'updated_at', 'timestamp with time zone'),
    ('records', 'id', 'uuid'),
    ('records', 'patient_id', 'uuid'),
    ('records', 'fecha', 'date'),
    ('records', 'diagnostico', 'text'),
    ('records', 'tratamiento', 'text'),
    ('records', 'created_by', 'uuid'),
    ('records', 'created_at', 'timestamp with time zone'),
    ('records', 'updated_at', 'timestamp with time zone'),
    ('appointments', 'id', 'uuid'),
    ('appointments', 'patient_id', 'uuid'),
    ('appointments', 'start_time', 'timestamp with time zone'),
    ('appointments', 'end_time', 'timestamp with time zone'),
    ('appointments', 'motivo', 'text'),
    ('appointments', 'status', 'character varying(50)'),
    ('appointments', 'created_by', 'uuid'),
    ('appointments', 'created_at', 'timestamp with time zone'),
    ('appointments', 'updated_at', 'timestamp with time zone'),
    ('media', 'id', 'uuid'),
    ('media', 'record_id', 'uuid'),
    ('media', 'tipo', 'character varying(50)'),
    ('media', 'url', 'text'),
    ('media', 'descripcion', 'text'),
    ('media', 'created_by', 'uuid'),
    ('media', 'created_at', 'timestamp with time zone');

-- the second; what it calls SERIAL is uuid, as in the first
INSERT INTO tap.wanted VALUES
    ('usuario', 'UsuarioID', 'uuid'),
    ('usuario', 'Nombre', 'character varying(50)'),
    ('usuario', 'Apellido', 'character varying(50)'),
    ('usuario', 'email', 'character varying(100)'),
    ('usuario', 'password', 'character varying(100)'),
    ('usuario', 'is_staff', 'boolean'),
    ('usuario', 'is_active', 'boolean'),
    ('usuario', 'roll', 'character varying(20)'),
    ('mascota', 'MascotaID', 'uuid'),
    ('mascota', 'UsuarioID', 'uuid'),
    ('mascota', 'Nombre', 'character varying(50)'),
    ('mascota', 'Sexo', 'character(1)'),
    ('mascota', 'Especie', 'character varying(50)'),
    ('mascota', 'Raza', 'character varying(50)'),
    ('mascota', 'Color', 'character varying(50)'),
    ('mascota', 'FotoUrl', 'character varying(200)'),
    ('mascota', 'Esterilizado', 'boolean'),
    ('mascota', 'Peso', 'numeric(5,2)'),
    ('citas', 'CitaID', 'uuid'),
    ('citas', 'MascotaID', 'uuid'),
    ('citas', 'VeterinarioID', 'uuid'),
    ('citas', 'Fecha', 'date'),
    ('citas', 'Hora', 'time without time zone'),
    ('citas', 'descripcion', 'text'),
    ('citas', 'CitaPagada', 'boolean'),
    ('citas', 'estado', 'boolean'),
    ('citas', 'create_date', 'date'),
    ('atenciones', 'AtencionID', 'uuid'),
    ('atenciones', 'MascotaID', 'uuid'),
    ('atenciones', 'Diagnóstico', 'text'),
    ('atenciones', 'Tratamiento', 'text'),
    ('atenciones', 'Procedimiento', 'text'),
    ('atenciones', 'ImagenUrl', 'character varying(250)'),
    ('atenciones', 'FechaAtencion', 'date'),
    ('veterinario', 'VeterinarioID', 'uuid'),
    ('veterinario', 'Nombre', 'character varying(50)'),
    ('veterinario', 'Apellido', 'character varying(50)'),
    ('veterinario', 'email', 'character varying(100)'),
    ('veterinario', 'password', 'character varying(100)'),
    ('veterinario', 'is_staff', 'boolean'),
    ('veterinario', 'is_active', 'boolean'),
    ('current_atentions', 'AtencionID', 'uuid'),
    ('current_atentions', 'MascotaID', 'uuid'),
    ('current_atentions', 'VeterinarioID', 'uuid'),
    ('current_atentions', 'EstadoAtencion', 'boolean'),
    ('current_atentions', 'Fecha', 'date');

SELECT is(
    (SELECT format_type(a.atttypid, a.atttypmod)
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE c.relnamespace = 'informes'::regnamespace AND c.relname = w.view_name
        AND a.attname = w.column_name AND a.attnum > 0),
    w.type, format('informes.%s has %s as the specification has it', w.view_name, w.column_name))
  FROM tap.wanted w;
SELECT is(
    ARRAY(SELECT c.relname || '.' || a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
           WHERE c.relnamespace = 'informes'::regnamespace AND a.attnum > 0
             AND (c.relname, a.attname) NOT IN (SELECT w.view_name, w.column_name FROM tap.wanted w)
           ORDER BY 1),
    '{}'::text[], 'informes shows nothing that the specifications do not name');

-- One of each thing, made by hand: the steps that make them have tests of their own.
INSERT INTO clinic.services (id, name, duration_minutes, price)
VALUES ('5e000000-0000-4000-8000-000000000001', 'Consulta', 20, 50);
INSERT INTO clinic.patients (id, owner_id, name, family_name, sex, species, breed, colour, is_neutered,
    weight_kg, birth_date, phone, email, created_by)
SELECT v.id, person('ana'), v.name, 'Quispe', 'H', 'Perro', 'Mestiza', 'Negro', true, v.weight,
       DATE '2020-02-29', '987654321', 'ana@huella.test', person('ana')
  FROM (VALUES ('aa000000-0000-4000-8000-000000000001'::uuid, 'Ñusta', 12.5),
               ('aa000000-0000-4000-8000-000000000002', 'Percherón', 1040)) v (id, name, weight);
INSERT INTO clinic.appointments (id, patient_id, owner_id, vet_id, service_id, starts_at, ends_at, reason,
    status, price, currency, created_by)
SELECT v.id, 'aa000000-0000-4000-8000-000000000001', person('ana'), person('vet'),
       '5e000000-0000-4000-8000-000000000001', v.starts, v.starts + interval '20 minutes', 'Cojera',
       v.status, 50, 'PEN', person('ana')
  FROM (VALUES ('ab000000-0000-4000-8000-000000000001'::uuid, TIMESTAMPTZ '2030-05-05 23:30-05', 'confirmada'),
               ('ab000000-0000-4000-8000-000000000002', TIMESTAMPTZ '2030-05-06 09:00-05', 'cancelada')) v (id, starts, status);
INSERT INTO clinic.records (id, patient_id, owner_id, vet_id, attention_id, attended_on, anamnesis, diagnosis,
    treatment, internal_notes, signed_at, turn, triage, arrived_at, called_at, created_by)
SELECT v.id, 'aa000000-0000-4000-8000-000000000001', person('ana'), person('vet'), gen_random_uuid(),
       DATE '2030-05-05', 'secreto del veterinario', v.diagnosis, 'Reposo', 'secreto del veterinario',
       v.signed, 1, 3, now(), now(), person('vet')
  FROM (VALUES ('ac000000-0000-4000-8000-000000000001'::uuid, 'Esguince', now()),
               ('ac000000-0000-4000-8000-000000000002', NULL, NULL)) v (id, diagnosis, signed);
INSERT INTO clinic.procedures (id, name, kind) VALUES
    ('ad000000-0000-4000-8000-000000000001', 'Rayos X', 'rayos_x'),
    ('ad000000-0000-4000-8000-000000000002', 'Orina', 'orina');
INSERT INTO clinic.record_procedures (id, record_id, owner_id, procedure_id, result, created_by, created_at) VALUES
    (gen_random_uuid(), 'ac000000-0000-4000-8000-000000000001', person('ana'), 'ad000000-0000-4000-8000-000000000001', 'sin fractura', person('vet'), now() - interval '1 minute'),
    (gen_random_uuid(), 'ac000000-0000-4000-8000-000000000001', person('ana'), 'ad000000-0000-4000-8000-000000000002', NULL, person('vet'), now());
INSERT INTO clinic_private.blobs (sha256, byte_size) VALUES (repeat('a', 64), 3);
INSERT INTO clinic.media (id, owner_id, patient_id, tipo, url, description, mime_type, byte_size, sha256, is_published, created_by)
VALUES ('ae000000-0000-4000-8000-000000000001', person('ana'), 'aa000000-0000-4000-8000-000000000001', 'radiografia',
        'huella:sha256/' || repeat('a', 64), 'pata', 'image/png', 3, repeat('a', 64), true, person('vet'));
INSERT INTO clinic.record_media (record_id, media_id, owner_id, created_by)
VALUES ('ac000000-0000-4000-8000-000000000001', 'ae000000-0000-4000-8000-000000000001', person('ana'), person('vet'));
UPDATE clinic.patients SET photo = 'ae000000-0000-4000-8000-000000000001' WHERE name = 'Ñusta';
INSERT INTO clinic.current_attentions (id, patient_id, owner_id, vet_id, state, turn, called_at, arrived_at, created_by) VALUES
    ('af000000-0000-4000-8000-000000000001', 'aa000000-0000-4000-8000-000000000001', person('ana'), person('vet'),
     'atendiendo', 1, now(), '2030-05-05 23:30-05', person('reception')),
    ('af000000-0000-4000-8000-000000000002', 'aa000000-0000-4000-8000-000000000002', person('ana'), NULL,
     'en_cola', 2, NULL, '2030-05-05 23:30-05', person('reception'));

-- admin
SELECT sees('admin', 'SELECT count(*) FROM informes.users', 8, 'The admin may report on everybody');
SELECT sees('admin', 'SELECT string_agg(username, '','') FROM informes.users WHERE is_admin', 'admin'::text, 'is_admin is true for admins alone');
SELECT sees('admin', 'SELECT count(*) FROM informes.users WHERE is_mfa_enabled AND mfa_secret = ''********''', 1, 'A second factor is shown as a mask');
SELECT sees('admin', 'SELECT count(*) FROM informes.users WHERE NOT is_mfa_enabled AND mfa_secret IS NULL', 7, 'and as nothing where there is none');
SELECT sees('admin', 'SELECT string_agg(DISTINCT password_hash, '','') FROM informes.users', '********'::text, 'No verifier is shown');
SELECT sees('admin', 'SELECT string_agg(DISTINCT password, '','') FROM informes.usuario', '********'::text, 'nor under its other name');
SELECT sees('admin', 'SELECT string_agg(DISTINCT password, '','') FROM informes.veterinario', '********'::text, 'nor among the vets');
SELECT sees('admin', 'SELECT string_agg(DISTINCT roll || is_staff, '','' ORDER BY roll || is_staff) FROM informes.usuario',
            'ADMINISTRADORtrue,CLIENTfalse,RECEPCIONtrue,VETERINARIOtrue'::text, 'roll says the role in the specification''s words');
SELECT sees('admin', 'SELECT string_agg("Apellido", '','' ORDER BY "Apellido") FROM informes.veterinario', 'Ibáñez de la Torre,Peña'::text, 'veterinario holds the vets');
SELECT sees('admin', 'SELECT nombre || apellido || telefono || email FROM informes.patients WHERE fecha_nacimiento = ''2020-02-29'' AND nombre = ''Ñusta''',
            'ÑustaQuispe987654321ana@huella.test'::text, 'patients shows an animal under the first specification''s names');
SELECT sees('admin', 'SELECT "Sexo" || "Especie" || "Raza" || "Color" || "Esterilizado" || "Peso" || left("FotoUrl", 14) FROM informes.mascota WHERE "Nombre" = ''Ñusta''',
            'HPerroMestizaNegrotrue12.50huella:sha256/'::text, 'mascota shows it under the second''s');
SELECT sees('admin', 'SELECT "Peso" IS NULL FROM informes.mascota WHERE "Nombre" = ''Percherón''', true, 'A weight that the type cannot hold is empty, not wrong, and breaks no report');
SELECT sees('admin', 'SELECT "Fecha" || '' '' || "Hora" || estado || "CitaPagada" FROM informes.citas WHERE estado', '2030-05-05 23:30:00truefalse'::text, 'citas has the clinic''s own day and hour');
SELECT sees('admin', 'SELECT count(*) FROM informes.citas WHERE NOT estado', 1, 'A cancelled appointment is not confirmed');
SELECT sees('admin', 'SELECT motivo || status FROM informes.appointments WHERE status = ''cancelada''', 'Cojeracancelada'::text, 'appointments has the status in words');
SELECT sees('admin', 'SELECT string_agg(diagnostico, '','') FROM informes.records', 'Esguince'::text, 'records has the signed visits');
SELECT sees('admin', 'SELECT count(*) FROM informes.atenciones', 2, 'atenciones has the open ones, too');
SELECT sees('admin', 'SELECT "Diagnóstico" || "Tratamiento" || "FechaAtencion" FROM informes.atenciones WHERE "Diagnóstico" IS NOT NULL', 'EsguinceReposo2030-05-05'::text, 'with what was found and done');
SELECT sees('admin', 'SELECT "Procedimiento" FROM informes.atenciones WHERE "Diagnóstico" IS NOT NULL', E'Rayos X: sin fractura\nOrina'::text, 'and each procedure on its line');
SELECT sees('admin', 'SELECT left("ImagenUrl", 14) FROM informes.atenciones WHERE "Diagnóstico" IS NOT NULL', 'huella:sha256/'::text, 'and its first image');
SELECT sees('admin', 'SELECT tipo || descripcion || record_id FROM informes.media', 'radiografiapataac000000-0000-4000-8000-000000000001'::text, 'media has the images of visits');
SELECT sees('admin', 'SELECT string_agg("EstadoAtencion"::text || "Fecha", '','' ORDER BY "EstadoAtencion") FROM informes.current_atentions', 'false2030-05-05,true2030-05-05'::text, 'current_atentions says who is being attended');
SELECT ok(NOT EXISTS (
    SELECT FROM (SELECT DISTINCT w.view_name FROM tap.wanted w) v,
        LATERAL (SELECT answer('admin', format('SELECT string_agg(x::text, ''|'') FROM informes.%I x', v.view_name)) AS text) everything
     WHERE everything.text IS NULL
        OR everything.text ~ 'SCRAM|secreto del veterinario|p_[0-9a-f]{32}|12345678901234567890|3132333435363738'),
    'No view shows a verifier, a second factor, a role''s name or what vets note for each other');
SELECT is(ARRAY(SELECT DISTINCT s.relname::text FROM pg_depend d
                  JOIN pg_rewrite r ON r.oid = d.objid AND d.classid = 'pg_rewrite'::regclass
                  JOIN pg_class v ON v.oid = r.ev_class AND v.relnamespace = 'informes'::regnamespace
                  JOIN pg_class s ON s.oid = d.refobjid AND d.refclassid = 'pg_class'::regclass
                 WHERE s.relnamespace = 'clinic_private'::regnamespace), '{}'::text[],
          'No view reads anything of clinic_private');
SELECT is(ARRAY(SELECT a.attname::text FROM pg_depend d
                  JOIN pg_rewrite r ON r.oid = d.objid AND d.classid = 'pg_rewrite'::regclass
                  JOIN pg_class v ON v.oid = r.ev_class AND v.relnamespace = 'informes'::regnamespace
                  JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
                 WHERE d.refclassid = 'pg_class'::regclass AND a.attrelid <> v.oid
                   AND a.attname IN ('password_hash', 'role_name', 'anamnesis', 'internal_notes', 'notes')), '{}'::text[],
          'No view reads a verifier, a role''s name or what vets note for each other');
SELECT may_not('admin', 'UPDATE informes.records SET tratamiento = ''nada''', '42501', 'The admin may not write through a view');
SELECT may_not('admin', 'SELECT internal_notes FROM clinic.records', '42501', 'The admin may not read the vets'' notes');
SELECT may_not('admin', 'SELECT anamnesis FROM clinic.records', '42501', 'nor the anamnesis');

-- this owner, another owner, reception, vet, guest, second factor due, shut out
SELECT may_not(who, format('SELECT count(*) FROM informes.%I', view_name), '42501', format('%s may not read informes.%s', who, view_name))
  FROM unnest(ARRAY['ana', 'beto', 'reception', 'vet', 'unidentified', 'inactive', 'guest', 'worker', 'payments']) who,
       (SELECT DISTINCT w.view_name FROM tap.wanted w) v;
UPDATE clinic.users SET is_mfa_enabled = true WHERE id = person('admin');
SELECT sees('admin', format('SELECT count(*) FROM informes.%I', view_name), 0, format('An admin whose second factor is due sees nothing of informes.%s', view_name))
  FROM (SELECT DISTINCT w.view_name FROM tap.wanted w) v;

SELECT * FROM finish();
ROLLBACK;
