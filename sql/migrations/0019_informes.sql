-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reports: the clinic under the table and column names of its two first specifications, for tools
-- that read a database. Only the admin reads them, and each view works with the reader's own rights
-- (security_invoker), so it shows nothing that he could not read in the tables. Keys are uuid, also
-- where the second specification says SERIAL; days and hours are the clinic's. docs/schema.md maps
-- every column.

SET LOCAL ROLE huella_schema;

GRANT USAGE ON SCHEMA informes TO huella_admin;
GRANT SELECT (updated_at) ON clinic.users TO huella_admin; -- informes.users

-- The first specification: users, patients, records, appointments, media ------------------------

CREATE VIEW informes.users WITH (security_invoker = true) AS
SELECT u.id,
       u.username::varchar(255) AS username,
       u.email::varchar(255) AS email,
       '********'::varchar(255) AS password_hash,
       u.role = 'admin' AS is_admin,
       u.is_mfa_enabled,
       CASE WHEN u.is_mfa_enabled THEN '********'::text END AS mfa_secret,
       u.created_at,
       u.updated_at
  FROM clinic.users u;
COMMENT ON VIEW informes.users IS
    'Everybody who may sign in. Passwords and second factors are a mask: no view can reach them';

CREATE VIEW informes.patients WITH (security_invoker = true) AS
SELECT p.id,
       p.name::varchar(255) AS nombre,
       p.family_name::varchar(255) AS apellido,
       p.birth_date AS fecha_nacimiento,
       p.phone::varchar(255) AS telefono,
       p.email::varchar(255) AS email,
       p.created_by,
       p.created_at,
       p.updated_at
  FROM clinic.patients p;
COMMENT ON VIEW informes.patients IS 'The animals, as people are registered: name and family name';

CREATE VIEW informes.records WITH (security_invoker = true) AS
SELECT r.id,
       r.patient_id,
       r.attended_on AS fecha,
       r.diagnosis AS diagnostico,
       r.treatment AS tratamiento,
       r.created_by,
       r.created_at,
       r.updated_at
  FROM clinic.records r
 WHERE r.signed_at IS NOT NULL;
COMMENT ON VIEW informes.records IS
    'The signed visits: a diagnosis is never empty here. Open ones are in atenciones';

CREATE VIEW informes.appointments WITH (security_invoker = true) AS
SELECT a.id,
       a.patient_id,
       a.starts_at AS start_time,
       a.ends_at AS end_time,
       a.reason AS motivo,
       a.status::varchar(50) AS status,
       a.created_by,
       a.created_at,
       a.updated_at
  FROM clinic.appointments a;
COMMENT ON VIEW informes.appointments IS
    'status: programada, confirmada, cancelada, atendida, ausente';

CREATE VIEW informes.media WITH (security_invoker = true) AS
SELECT m.id,
       x.record_id,
       m.tipo::varchar(50) AS tipo,
       m.url,
       m.description AS descripcion,
       m.created_by,
       m.created_at
  FROM clinic.media m
  JOIN clinic.record_media x ON x.media_id = m.id;
COMMENT ON VIEW informes.media IS
    'The images of visits; one that two visits use has a row for each';

-- The second specification: Usuario, Mascota, Citas, Atenciones, Veterinario, CurrentAtentions ---

CREATE VIEW informes.usuario WITH (security_invoker = true) AS
SELECT u.id AS "UsuarioID",
       u.first_name::varchar(50) AS "Nombre",
       u.last_name::varchar(50) AS "Apellido",
       u.email::varchar(100) AS email,
       '********'::varchar(100) AS password,
       u.role <> 'owner' AS is_staff,
       u.is_active,
       (CASE u.role WHEN 'owner' THEN 'CLIENT' WHEN 'vet' THEN 'VETERINARIO'
                    WHEN 'admin' THEN 'ADMINISTRADOR' ELSE 'RECEPCION' END)::varchar(20) AS roll
  FROM clinic.users u;
COMMENT ON VIEW informes.usuario IS 'Everybody who may sign in; longer names are cut at the column''s length';

CREATE VIEW informes.mascota WITH (security_invoker = true) AS
SELECT p.id AS "MascotaID",
       p.owner_id AS "UsuarioID",
       p.name::varchar(50) AS "Nombre",
       p.sex::character(1) AS "Sexo",
       p.species::varchar(50) AS "Especie",
       p.breed::varchar(50) AS "Raza",
       p.colour::varchar(50) AS "Color",
       m.url::varchar(200) AS "FotoUrl",
       p.is_neutered AS "Esterilizado",
       -- DECIMAL(5,2) holds no horse of a ton: an empty weight is better than a wrong one.
       (CASE WHEN p.weight_kg < 1000 THEN p.weight_kg END)::numeric(5, 2) AS "Peso"
  FROM clinic.patients p
  LEFT JOIN clinic.media m ON m.id = p.photo;
COMMENT ON VIEW informes.mascota IS 'The animals. Sexo: M macho, H hembra, D desconocido';

CREATE VIEW informes.citas WITH (security_invoker = true) AS
SELECT a.id AS "CitaID",
       a.patient_id AS "MascotaID",
       a.vet_id AS "VeterinarioID",
       (a.starts_at AT TIME ZONE s.time_zone)::date AS "Fecha",
       (a.starts_at AT TIME ZONE s.time_zone)::time AS "Hora",
       a.reason AS descripcion,
       a.is_paid AS "CitaPagada",
       a.status IN ('confirmada', 'atendida') AS estado,
       (a.created_at AT TIME ZONE s.time_zone)::date AS create_date
  FROM clinic.appointments a
 CROSS JOIN clinic.settings s;
COMMENT ON VIEW informes.citas IS 'estado: the appointment is confirmed (one that was attended was, too)';

CREATE VIEW informes.atenciones WITH (security_invoker = true) AS
SELECT r.id AS "AtencionID",
       r.patient_id AS "MascotaID",
       r.diagnosis AS "Diagnóstico",
       r.treatment AS "Tratamiento",
       (SELECT string_agg(p.name || coalesce(': ' || x.result, ''), E'\n' ORDER BY x.created_at, x.id)
          FROM clinic.record_procedures x
          JOIN clinic.procedures p ON p.id = x.procedure_id
         WHERE x.record_id = r.id) AS "Procedimiento",
       (SELECT m.url
          FROM clinic.record_media x
          JOIN clinic.media m ON m.id = x.media_id
         WHERE x.record_id = r.id
         ORDER BY x.created_at, m.id LIMIT 1)::varchar(250) AS "ImagenUrl",
       r.attended_on AS "FechaAtencion"
  FROM clinic.records r;
COMMENT ON VIEW informes.atenciones IS
    'The visits, also the open ones. Procedimiento: one line each; ImagenUrl: the first, all are in media';

CREATE VIEW informes.veterinario WITH (security_invoker = true) AS
SELECT u.id AS "VeterinarioID",
       u.first_name::varchar(50) AS "Nombre",
       u.last_name::varchar(50) AS "Apellido",
       u.email::varchar(100) AS email,
       '********'::varchar(100) AS password,
       true AS is_staff,
       u.is_active
  FROM clinic.users u
 WHERE u.role = 'vet';
COMMENT ON VIEW informes.veterinario IS 'The people whose role is vet';

CREATE VIEW informes.current_atentions WITH (security_invoker = true) AS
SELECT c.id AS "AtencionID",
       c.patient_id AS "MascotaID",
       c.vet_id AS "VeterinarioID",
       c.state = 'atendiendo' AS "EstadoAtencion",
       (c.arrived_at AT TIME ZONE s.time_zone)::date AS "Fecha"
  FROM clinic.current_attentions c
 CROSS JOIN clinic.settings s;
COMMENT ON VIEW informes.current_atentions IS
    'The board now. EstadoAtencion: true atendiendo, false en_cola';

GRANT SELECT ON informes.users, informes.patients, informes.records, informes.appointments,
    informes.media, informes.usuario, informes.mascota, informes.citas, informes.atenciones,
    informes.veterinario, informes.current_atentions TO huella_admin;
RESET ROLE;
