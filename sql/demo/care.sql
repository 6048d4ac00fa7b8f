-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands around the visits of a small clinic: vaccination cards with their next dates,
-- prescriptions, and procedures with images. A bulk load goes without.

-- Cards: each vaccine once a year; some are due soon, some overdue.
WITH vaccine (species, position, vaccine, product, months) AS (
    VALUES ('Perro', 1, 'Séxtuple', 'Nobivac DHPPi + L', 12), ('Perro', 2, 'Antirrábica', 'Rabisin', 12),
           ('Perro', 3, 'Tos de las perreras', 'Bronchi-Shield', 12),
           ('Gato', 1, 'Triple felina', 'Felocell 3', 12), ('Gato', 2, 'Antirrábica', 'Rabisin', 12),
           ('Gato', 3, 'Leucemia felina', 'Leucogen', 12),
           ('Conejo', 1, 'Mixomatosis', 'Nobivac Myxo-RHD', 12)
), given AS (
    SELECT v.*, p.id AS patient_id, p.owner_id, y AS year, i,
           CURRENT_DATE - demo_load.dice('given' || v.position, i, 380) - 365 * y AS given_on
      FROM generate_series(1, demo_load.size('patients')) AS i
      JOIN clinic.patients p ON p.id = demo_load.uuid('patient', i)
      JOIN vaccine v ON v.species = p.species
     CROSS JOIN generate_series(0, 1) AS y
     WHERE demo_load.dice('vaccinated' || v.position, i, 100) < 80 - 25 * (v.position - 1)
       AND p.birth_date < CURRENT_DATE - demo_load.dice('given' || v.position, i, 380) - 365 * y - 45
)
INSERT INTO clinic.vaccinations (id, patient_id, owner_id, vaccine, product, lot, given_on, given_by, next_due_on,
    created_by, created_at, updated_at)
SELECT demo_load.uuid('vaccination', (g.i * 10 + g.position) * 10 + g.year), g.patient_id, g.owner_id, g.vaccine, g.product,
       'L' || (20000 + demo_load.dice('lot' || g.position, g.i * 2 + g.year, 9000)), g.given_on, v.id,
       (g.given_on + make_interval(months => g.months))::date, v.id, g.given_on, g.given_on
  FROM given g
  JOIN demo_load.vets v ON v.position = demo_load.dice('vaccinator', g.i, (SELECT count(*) FROM demo_load.vets));

-- Prescriptions: what the treatment of a visit says, as the owner takes it home.
CREATE TABLE demo_load.drugs (reason text, drug text, presentation text, dose text, route text, frequency text,
    duration text, quantity text, instructions text);
INSERT INTO demo_load.drugs VALUES
    ('Se rasca mucho y pierde pelo', 'Prednisolona', 'Tabletas de 5 mg', '0,5 mg/kg', 'Oral', 'Cada 24 horas', '5 días', '1 blíster', 'Dar con comida, por la mañana'),
    ('Sarna en las orejas', 'Selamectina', 'Pipeta', 'Una pipeta según peso', 'Tópica', 'Cada 30 días', '2 meses', '2 pipetas', 'Sobre la piel de la nuca, sin bañar antes'),
    ('Diarrea con sangre', 'Fenbendazol', 'Suspensión 100 mg/ml', '50 mg/kg', 'Oral', 'Cada 24 horas', '5 días', '1 frasco', 'Agitar antes de usar'),
    ('Cojea de la pata trasera derecha', 'Meloxicam', 'Suspensión 1,5 mg/ml', '0,1 mg/kg', 'Oral', 'Cada 24 horas', '7 días', '1 frasco', 'Siempre con comida; suspender si vomita'),
    ('Tos seca por las noches', 'Doxiciclina', 'Tabletas de 100 mg', '10 mg/kg', 'Oral', 'Cada 24 horas', '10 días', '10 tabletas', 'Dar con comida y agua'),
    ('No quiere comer desde el martes', 'Amoxicilina + ácido clavulánico', 'Suspensión 250 mg/5 ml', '12,5 mg/kg', 'Oral', 'Cada 12 horas', '7 días', '1 frasco', 'Guardar en el refrigerador'),
    ('Ojo rojo y lagañas', 'Tobramicina', 'Colirio al 0,3 %', '1 gota', 'Oftálmica', 'Cada 6 horas', '7 días', '1 frasco', 'Limpiar el ojo antes de cada gota'),
    ('Otitis que vuelve', 'Miconazol, polimixina y prednisolona', 'Gotas óticas', '5 gotas en cada oído', 'Ótica', 'Cada 12 horas', '14 días', '1 frasco', 'Limpiar el oído cada 48 horas'),
    ('Decaído y con fiebre', 'Doxiciclina', 'Tabletas de 100 mg', '10 mg/kg', 'Oral', 'Cada 24 horas', '28 días', '28 tabletas', 'No suspender aunque mejore'),
    ('Herida por pelea', 'Cefalexina', 'Cápsulas de 500 mg', '25 mg/kg', 'Oral', 'Cada 12 horas', '7 días', '14 cápsulas', 'Dar con comida');

CREATE TABLE demo_load.prescribed AS
SELECT r.id AS record_id, r.patient_id, r.owner_id, r.vet_id, r.signed_at, d.*, u.licence_number,
       row_number() OVER (ORDER BY r.signed_at, r.id) AS n
  FROM clinic.records r
  JOIN demo_load.drugs d ON d.reason = r.visit_reason
  JOIN clinic.users u ON u.id = r.vet_id
 WHERE r.signed_at > now() - interval '120 days';
INSERT INTO clinic.prescriptions (id, record_id, patient_id, owner_id, vet_id, licence_number, notes, issued_at, created_by, created_at)
SELECT demo_load.uuid('prescription', p.n), p.record_id, p.patient_id, p.owner_id, p.vet_id, p.licence_number,
       'Volver a control si no mejora en tres días.', p.signed_at, p.vet_id, p.signed_at
  FROM demo_load.prescribed p;
INSERT INTO clinic.prescription_items (id, prescription_id, owner_id, position, drug, presentation, dose, route, frequency,
    duration, quantity, instructions, created_by, created_at)
SELECT demo_load.uuid('drug', p.n), demo_load.uuid('prescription', p.n), p.owner_id, 1, p.drug, p.presentation, p.dose, p.route,
       p.frequency, p.duration, p.quantity, p.instructions, p.vet_id, p.signed_at
  FROM demo_load.prescribed p;

-- Images under the last X-rays and ultrasounds: drawn ones, the same two for all.
CREATE TABLE demo_load.pictures AS
SELECT x.*, decode(current_setting('demo.' || x.name), 'hex') AS content,
       decode(current_setting('demo.' || x.name || '_small'), 'hex') AS thumbnail
  FROM (VALUES ('thorax', 'rayos_x', 'radiografia', 576, 448, 'Tórax, vista lateral derecha'),
               ('ultrasound', 'ecografia', 'ecografia', 512, 448, 'Vejiga, corte longitudinal'))
       AS x (name, kind, tipo, width, height, description);
INSERT INTO clinic_private.blobs (sha256, byte_size)
SELECT encode(sha256(p.content), 'hex'), octet_length(p.content) FROM demo_load.pictures p;
INSERT INTO clinic_private.blob_chunks (sha256, position, bytes)
SELECT encode(sha256(p.content), 'hex'), i, substring(p.content FROM i * 262144 + 1 FOR 262144)
  FROM demo_load.pictures p, generate_series(0, (octet_length(p.content) - 1) / 262144) AS i;

CREATE TABLE demo_load.pictured AS
SELECT x.id AS done_id, r.id AS record_id, r.patient_id, r.owner_id, r.vet_id, r.signed_at, p.*,
       row_number() OVER (ORDER BY r.signed_at DESC, x.id) AS n
  FROM clinic.record_procedures x
  JOIN clinic.procedures c ON c.id = x.procedure_id
  JOIN clinic.records r ON r.id = x.record_id
  JOIN demo_load.pictures p ON p.kind = c.kind
 WHERE r.signed_at IS NOT NULL
 ORDER BY r.signed_at DESC LIMIT 120;
INSERT INTO clinic.media (id, owner_id, patient_id, tipo, url, description, mime_type, byte_size, width, height, sha256,
    thumbnail, is_published, created_by, created_at, updated_at, taken_on)
SELECT demo_load.uuid('picture', p.n), p.owner_id, p.patient_id, p.tipo, 'huella:sha256/' || encode(sha256(p.content), 'hex'),
       p.description, 'image/png', octet_length(p.content), p.width, p.height, encode(sha256(p.content), 'hex'), p.thumbnail,
       true, p.vet_id, p.signed_at, p.signed_at, p.signed_at::date
  FROM demo_load.pictured p;
INSERT INTO clinic.record_media (record_id, media_id, owner_id, record_procedure_id, is_published, created_by, created_at)
SELECT p.record_id, demo_load.uuid('picture', p.n), p.owner_id, p.done_id, true, p.vet_id, p.signed_at
  FROM demo_load.pictured p;
