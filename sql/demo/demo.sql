-- SPDX-License-Identifier: GPL-3.0-or-later
-- A clinic with a past and a present, the same for the same seed. Run by a superuser in one
-- transaction after the staff's accounts exist; sizes come as settings demo.owners, demo.patients,
-- demo.appointments, demo.per_day, demo.days_ahead, demo.records_percent and demo.seed.
-- Owners made here have no PostgreSQL role, so nobody signs in as them.

CREATE SCHEMA demo_load;

SELECT set_config('session_replication_role',
                  CASE WHEN current_setting('demo.is_bulk')::boolean THEN 'replica' ELSE 'origin' END, true);

CREATE FUNCTION demo_load.size(p_name text) RETURNS bigint LANGUAGE sql STABLE AS
$$ SELECT current_setting('demo.' || p_name)::bigint $$;

-- A number that looks random and is the same for the same seed, kind and position.
CREATE FUNCTION demo_load.dice(p_kind text, p_position bigint, p_sides bigint) RETURNS integer
LANGUAGE sql STABLE AS
$$ SELECT ((hashtextextended(p_kind, p_position * 2654435761 + current_setting('demo.seed')::bigint)
            & 9223372036854775807) % p_sides)::integer $$;

CREATE FUNCTION demo_load.pick(p_words text[], p_kind text, p_position bigint) RETURNS text
LANGUAGE sql STABLE AS
$$ SELECT p_words[1 + demo_load.dice(p_kind, p_position, cardinality(p_words))] $$;

CREATE FUNCTION demo_load.uuid(p_kind text, p_position bigint) RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT md5(current_setting('demo.seed') || p_kind || p_position)::uuid $$;

CREATE FUNCTION demo_load.is_paid(p_appointment uuid, p_status text, p_price numeric) RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT p_price > 0 AND abs(hashtext(p_appointment::text)) % 10 < CASE p_status WHEN 'atendida' THEN 9 WHEN 'confirmada' THEN 3 ELSE 0 END $$;

CREATE TABLE demo_load.species (
    position integer GENERATED ALWAYS AS IDENTITY, species text, weight integer, breeds text[],
    colours text[], kg_from numeric, kg_to numeric);
INSERT INTO demo_load.species (species, weight, breeds, colours, kg_from, kg_to) VALUES
    ('Perro', 520, ARRAY['Mestizo', 'Perro sin pelo del Perú', 'Labrador retriever', 'Schnauzer miniatura', 'Shih tzu', 'Bulldog francés', 'Pastor alemán', 'Poodle', 'Chihuahua', 'Beagle', 'Golden retriever', 'Pitbull', 'Dogo argentino', 'Cocker spaniel', 'Border collie', 'Dálmata'],
        ARRAY['Negro', 'Marrón', 'Blanco', 'Crema', 'Atigrado', 'Negro y fuego', 'Blanco con manchas', 'Gris'], 2.5, 42),
    ('Gato', 300, ARRAY['Mestizo', 'Siamés', 'Persa', 'Angora', 'Maine coon', 'Bengalí', 'Criollo', 'Azul ruso'],
        ARRAY['Atigrado', 'Negro', 'Blanco', 'Gris', 'Naranja', 'Carey', 'Tricolor'], 1.8, 7.5),
    ('Conejo', 35, ARRAY['Cabeza de león', 'Enano holandés', 'Belier', 'Mestizo'], ARRAY['Blanco', 'Gris', 'Marrón'], 0.8, 4),
    ('Cuy', 30, ARRAY['Andina', 'Perú', 'Inti', 'Mestizo'], ARRAY['Blanco', 'Bayo', 'Tricolor'], 0.5, 1.4),
    ('Hámster', 20, ARRAY['Sirio', 'Ruso', 'Roborovski'], ARRAY['Dorado', 'Gris', 'Blanco'], 0.03, 0.18),
    ('Loro', 14, ARRAY['Amazona', 'Cabeza roja', 'Hablador'], ARRAY['Verde', 'Verde y rojo'], 0.2, 0.6),
    ('Periquito', 14, ARRAY['Australiano', 'Inglés'], ARRAY['Celeste', 'Verde', 'Amarillo'], 0.03, 0.06),
    ('Canario', 9, ARRAY['Timbrado', 'Malinois'], ARRAY['Amarillo', 'Naranja'], 0.02, 0.03),
    ('Cacatúa', 4, ARRAY['Ninfa', 'Galah'], ARRAY['Blanco', 'Gris'], 0.08, 0.5),
    ('Guacamayo', 3, ARRAY['Azul y amarillo', 'Rojo'], ARRAY['Azul y amarillo', 'Rojo'], 0.8, 1.3),
    ('Gallina', 5, ARRAY['Criolla', 'Araucana'], ARRAY['Colorada', 'Negra'], 1.5, 3.5),
    ('Gallo', 4, ARRAY['Navajero', 'Criollo'], ARRAY['Giro', 'Colorado'], 2, 4),
    ('Pato', 4, ARRAY['Criollo', 'Pekín'], ARRAY['Blanco', 'Negro'], 2, 4.5),
    ('Paloma', 2, ARRAY['Mensajera'], ARRAY['Gris', 'Blanca'], 0.25, 0.45),
    ('Tortuga', 10, ARRAY['Motelo', 'Orejas rojas', 'Taricaya'], ARRAY['Verde', 'Marrón'], 0.2, 6),
    ('Iguana', 3, ARRAY['Verde'], ARRAY['Verde'], 0.5, 4),
    ('Gecko', 2, ARRAY['Leopardo'], ARRAY['Amarillo'], 0.04, 0.09),
    ('Serpiente', 2, ARRAY['Boa', 'Del maíz'], ARRAY['Marrón', 'Naranja'], 0.3, 9),
    ('Pez', 3, ARRAY['Betta', 'Goldfish'], ARRAY['Rojo', 'Naranja'], 0.01, 0.2),
    ('Hurón', 4, ARRAY['Doméstico'], ARRAY['Sable', 'Albino'], 0.7, 1.9),
    ('Erizo', 4, ARRAY['Africano'], ARRAY['Sal y pimienta'], 0.25, 0.6),
    ('Chinchilla', 3, ARRAY['Doméstica'], ARRAY['Gris'], 0.4, 0.7),
    ('Rata', 2, ARRAY['Dumbo'], ARRAY['Gris', 'Blanca'], 0.25, 0.5),
    ('Jerbo', 1, ARRAY['Mongol'], ARRAY['Arena'], 0.06, 0.1),
    ('Caballo', 5, ARRAY['Peruano de paso', 'Criollo argentino', 'Cuarto de milla'], ARRAY['Alazán', 'Zaino', 'Tordo'], 320, 560),
    ('Burro', 2, ARRAY['Criollo'], ARRAY['Pardo'], 150, 260),
    ('Vaca', 3, ARRAY['Holstein', 'Criolla'], ARRAY['Blanco y negro', 'Hosca'], 350, 650),
    ('Oveja', 3, ARRAY['Corriedale', 'Criolla'], ARRAY['Blanco'], 35, 80),
    ('Cabra', 3, ARRAY['Saanen', 'Criolla'], ARRAY['Blanco', 'Marrón'], 30, 70),
    ('Alpaca', 4, ARRAY['Huacaya', 'Suri'], ARRAY['Blanco', 'Vicuña'], 45, 75);

-- One row for each thousandth, so that choosing a species is one look-up.
CREATE TABLE demo_load.species_dice AS
SELECT row_number() OVER (ORDER BY s.position, i) - 1 AS face, s.*
  FROM demo_load.species s, generate_series(1, s.weight) AS i;
CREATE UNIQUE INDEX ON demo_load.species_dice (face);

CREATE TABLE demo_load.visits (position integer GENERATED ALWAYS AS IDENTITY, reason text, diagnosis text, treatment text);
INSERT INTO demo_load.visits (reason, diagnosis, treatment) VALUES
    ('Control anual y vacunas', 'Paciente sano. Mucosas rosadas, hidratado.', 'Vacuna séxtuple y antirrábica. Próximo control en 12 meses.'),
    ('Se rasca mucho y pierde pelo', 'Dermatitis alérgica a la picadura de pulga.', 'Prednisolona 0,5 mg/kg cada 24 h por 5 días. Pipeta antipulgas mensual.'),
    ('Sarna en las orejas', 'Sarna otodéctica bilateral.', 'Limpieza ótica y selamectina tópica; repetir a los 30 días.'),
    ('Vómitos desde anoche', 'Gastroenteritis aguda de probable origen alimentario.', 'Maropitant 1 mg/kg SC. Dieta blanda por 3 días y agua fraccionada.'),
    ('Diarrea con sangre', 'Giardiasis. Coprológico positivo.', 'Fenbendazol 50 mg/kg cada 24 h por 5 días. Repetir coprológico.'),
    ('Cojea de la pata trasera derecha', 'Luxación de rótula grado II.', 'Meloxicam 0,1 mg/kg cada 24 h por 7 días. Reposo; control radiográfico.'),
    ('Tos seca por las noches', 'Traqueobronquitis infecciosa (tos de las perreras).', 'Doxiciclina 10 mg/kg cada 24 h por 10 días. Arnés en lugar de collar.'),
    ('No quiere comer desde el martes', 'Hiporexia por enfermedad periodontal grado 3.', 'Profilaxis dental bajo anestesia. Amoxicilina con clavulánico por 7 días.'),
    ('Ojo rojo y lagañas', 'Conjuntivitis bacteriana.', 'Tobramicina colirio, 1 gota cada 6 h por 7 días.'),
    ('Orina con sangre', 'Cistitis idiopática felina.', 'Analgesia, dieta húmeda y más puntos de agua. Urocultivo en curso.'),
    ('Desparasitación', 'Paciente sano.', 'Praziquantel con pirantel, dosis única según peso.'),
    ('Esterilización', 'Apta para cirugía. Hemograma dentro de rango.', 'Ovariohisterectomía sin complicaciones. Collar isabelino 10 días.'),
    ('Otitis que vuelve', 'Otitis externa por Malassezia.', 'Limpieza ótica cada 48 h; gotas con miconazol por 14 días.'),
    ('Comió chocolate', 'Intoxicación leve por teobromina.', 'Carbón activado y observación por 6 horas. Alta sin signos.'),
    ('Corte de pico y uñas', 'Sobrecrecimiento de pico y uñas.', 'Corte y limado. Sepia a disposición.'),
    ('Decaído y con fiebre', 'Ehrlichiosis. Prueba rápida positiva.', 'Doxiciclina 10 mg/kg cada 24 h por 28 días. Control de plaquetas en 7 días.'),
    ('Bulto en la mama', 'Nódulo mamario de 1,5 cm; se toma muestra.', 'Citología enviada. Cirugía según resultado.'),
    ('Herida por pelea', 'Herida punzante en cuello, sin cuerpo extraño.', 'Lavado, drenaje y cefalexina 25 mg/kg cada 12 h por 7 días.'),
    ('Control de peso', 'Sobrepeso, condición corporal 7/9.', 'Plan de alimentación: reducir 20 % la ración, paseos de 30 minutos.'),
    ('Convulsionó una vez', 'Crisis convulsiva única; examen neurológico normal.', 'Hemograma y bioquímica. Diario de crisis; volver si se repite.');

-- What the clinic sells and does.
INSERT INTO clinic.services (id, name, description, duration_minutes, price) VALUES
    (demo_load.uuid('service', 1), 'Consulta general', 'Examen clínico completo', 20, 60),
    (demo_load.uuid('service', 2), 'Vacunación', 'Vacuna y control', 20, 75),
    (demo_load.uuid('service', 3), 'Control', 'Revisión después de un tratamiento', 20, 35),
    (demo_load.uuid('service', 4), 'Dermatología', 'Piel, pelo y alergias', 40, 110),
    (demo_load.uuid('service', 5), 'Ecografía', 'Con informe', 40, 140),
    (demo_load.uuid('service', 6), 'Baño medicado', 'Con secado y corte de uñas', 40, 50)
ON CONFLICT DO NOTHING;
INSERT INTO clinic.procedures (id, name, kind, price) VALUES
    (demo_load.uuid('procedure', 1), 'Radiografía de tórax', 'rayos_x', 120),
    (demo_load.uuid('procedure', 2), 'Radiografía de extremidades', 'rayos_x', 120),
    (demo_load.uuid('procedure', 3), 'Ecografía abdominal', 'ecografia', 140),
    (demo_load.uuid('procedure', 4), 'Hemograma completo', 'sangre', 55),
    (demo_load.uuid('procedure', 5), 'Perfil bioquímico', 'sangre', 95),
    (demo_load.uuid('procedure', 6), 'Examen de orina', 'orina', 40),
    (demo_load.uuid('procedure', 7), 'Vacuna antirrábica', 'vacuna', 45),
    (demo_load.uuid('procedure', 8), 'Vacuna séxtuple', 'vacuna', 75),
    (demo_load.uuid('procedure', 9), 'Raspado de piel', 'otro', 30)
ON CONFLICT DO NOTHING;

CREATE TABLE demo_load.vets AS
SELECT u.id, row_number() OVER (ORDER BY u.username) - 1 AS position FROM clinic.users u WHERE u.role = 'vet';

-- Every vet works every day, with a pause; the first one has no hours off, so there is always a slot.
INSERT INTO clinic.vet_schedules (id, vet_id, kind, weekday, starts_time, ends_time, valid_from, created_by)
SELECT demo_load.uuid('hours', v.position * 100 + d * 10 + part), v.id, 'turno', d,
       CASE WHEN v.position = 0 THEN TIME '00:00' WHEN part = 0 THEN TIME '08:00' ELSE TIME '15:00' END,
       CASE WHEN v.position = 0 THEN TIME '23:59' WHEN part = 0 THEN TIME '13:00' ELSE TIME '20:00' END,
       DATE '2020-01-01', v.id
  FROM demo_load.vets v, generate_series(1, 7) AS d, generate_series(0, 1) AS part
 WHERE v.position > 0 OR part = 0
ON CONFLICT DO NOTHING;

INSERT INTO clinic.users (id, username, email, password_hash, first_name, last_name, phone, role, role_name, created_at, updated_at)
SELECT demo_load.uuid('owner', i), 'cliente' || i,
       clinic_private.normalised(split_part(n.first_name, ' ', 1)) || '.' || clinic_private.normalised(split_part(n.last_name, ' ', 1)) || i || '@ejemplo.pe',
       'SCRAM-SHA-256$4096:' || encode(substring(sha256(convert_to('salt' || i, 'UTF8')) FROM 1 FOR 16), 'base64')
           || '$' || encode(sha256(convert_to('stored' || i, 'UTF8')), 'base64') || ':' || encode(sha256(convert_to('server' || i, 'UTF8')), 'base64'),
       n.first_name, n.last_name,
       CASE demo_load.dice('country', i, 10)
           WHEN 0 THEN '+57 3' || lpad(demo_load.dice('phone', i, 1000000000)::text, 9, '0')
           WHEN 1 THEN '+54 9 351 ' || lpad(demo_load.dice('phone', i, 10000000)::text, 7, '0')
           ELSE '+51 9' || lpad(demo_load.dice('phone', i, 100000000)::text, 8, '0') END,
       'owner', 'p_' || md5(current_setting('demo.seed') || 'role' || i || clock_timestamp()),
       now() - make_interval(days => demo_load.dice('since', i, 1200)), now()
  FROM generate_series(1, demo_load.size('owners')) AS i
 CROSS JOIN LATERAL (SELECT
    demo_load.pick(ARRAY['María', 'José', 'Rosa', 'Luis', 'Ana', 'Carlos', 'Carmen', 'Jorge', 'Lucía', 'Miguel', 'Juana', 'Pedro',
        'Ángela', 'Raúl', 'Sofía', 'César', 'Valentina', 'Iván', 'Daniela', 'Andrés', 'Camila', 'Óscar', 'Paola', 'Edwin', 'Ximena',
        'Nélida', 'Hernán', 'Fiorella', 'Wilmer', 'Yolanda', 'Íñigo', 'Zoila', 'María José', 'Juan Carlos', 'Luz Marina', 'José Ángel'],
        'first', i) AS first_name,
    demo_load.pick(ARRAY['Quispe', 'Flores', 'Mamani', 'Rodríguez', 'Huamán', 'García', 'Sánchez', 'Chávez', 'Núñez', 'Rojas',
        'Ñahui', 'Peña', 'Gómez', 'Torres', 'Muñoz', 'Castañeda', 'Ramírez', 'Ibáñez', 'Restrepo', 'Zuluaga', 'Ospina', 'Bustos',
        'Villagrán', 'Acuña', 'Cárdenas', 'Yupanqui', 'Condori', 'Ortiz', 'Valdivia', 'Saavedra', 'Echeverría', 'Ñáñez',
        'de la Cruz', 'del Águila', 'La Torre', 'O''Higgins'], 'last', i) || ' ' ||
    demo_load.pick(ARRAY['Paredes', 'Vargas', 'Salazar', 'Cruz', 'Ríos', 'Medina', 'Peralta', 'Solís', 'Zegarra', 'Bermúdez',
        'Cáceres', 'Luján', 'Montaño', 'Figueroa', 'Suárez', 'Ñique', 'Carrión', 'Palomino'], 'last2', i) AS last_name) AS n;

INSERT INTO clinic.patients (id, owner_id, name, family_name, sex, species, breed, colour, is_neutered, weight_kg,
    birth_date, microchip, created_by, created_at, updated_at)
SELECT demo_load.uuid('patient', i), o.id,
       demo_load.pick(ARRAY['Luna', 'Max', 'Toby', 'Nala', 'Rocky', 'Mía', 'Coco', 'Simba', 'Lola', 'Thor', 'Kira', 'Bruno', 'Canela',
           'Chispa', 'Ñusta', 'Inti', 'Killa', 'Pelusa', 'Manchas', 'Firulais', 'Michi', 'Copito', 'Nube', 'Otto', 'Zeus', 'Frida',
           'Gala', 'Pancho', 'Lulú', 'Teo', 'Duque', 'Princesa', 'Güero', 'Pichín', 'Ñato', 'Sol', 'O', 'Bigotes', 'Cuy Mágico',
           'Doña Pancha', 'Tomasa', 'Milo', 'Lucas', 'Maní', 'Wayra', 'Sumaq', 'Azúcar', 'Café', 'Panqueque', 'Mota'], 'name', i),
       o.last_name, CASE WHEN s.species = 'Pez' THEN 'D' ELSE (ARRAY['M', 'H'])[1 + demo_load.dice('sex', i, 2)] END,
       s.species, b.breed, demo_load.pick(s.colours, 'colour', i),
       demo_load.dice('neutered', i, 100) < 55,
       greatest(0.01, round((CASE -- toy breeds stay light
            WHEN b.breed IN ('Chihuahua', 'Shih tzu', 'Schnauzer miniatura', 'Poodle') THEN s.kg_from + 5
            ELSE s.kg_from + (s.kg_to - s.kg_from) * demo_load.dice('kg', i, 1000) / 1000.0 END)::numeric, 2)),
       CURRENT_DATE - 60 - demo_load.dice('born', i, 4200),
       CASE WHEN demo_load.dice('chip', i, 100) < 30 THEN '604' || lpad(demo_load.dice('chipno', i, 1000000000)::text, 12, '0') END,
       o.id, o.created_at, now()
  FROM generate_series(1, demo_load.size('patients')) AS i
  JOIN demo_load.species_dice s ON s.face = demo_load.dice('species', i, (SELECT count(*) FROM demo_load.species_dice))
  JOIN clinic.users o ON o.id = demo_load.uuid('owner', 1 + (i % demo_load.size('owners')))
 CROSS JOIN LATERAL (SELECT demo_load.pick(s.breeds, 'breed', i) AS breed) AS b;

INSERT INTO clinic.clinical_histories (id, patient_id, owner_id, allergies, chronic_conditions, created_by)
SELECT demo_load.uuid('history', i), p.id, p.owner_id,
       CASE WHEN demo_load.dice('allergy', i, 100) < 8 THEN demo_load.pick(ARRAY['Penicilina', 'Pollo', 'Picadura de pulga', 'Ivermectina'], 'what', i) END,
       CASE WHEN demo_load.dice('chronic', i, 100) < 7 THEN demo_load.pick(ARRAY['Displasia de cadera', 'Diabetes', 'Epilepsia', 'Enfermedad renal crónica'], 'which', i) END,
       p.owner_id
  FROM generate_series(1, demo_load.size('patients')) AS i
  JOIN clinic.patients p ON p.id = demo_load.uuid('patient', i);

-- per_day visits a day, by vet and hour; consecutive ones are of different patients, so nothing overlaps.
-- With the triggers asleep nobody else says that a visit is paid.
INSERT INTO clinic.appointments (id, patient_id, owner_id, vet_id, service_id, starts_at, ends_at, reason, status,
    price, currency, is_paid, created_by, created_at, updated_at)
SELECT a.id, a.patient_id, a.owner_id, a.vet_id, a.service_id, a.starts_at, a.ends_at, a.reason, a.status, a.price, a.currency,
       current_setting('demo.is_bulk')::boolean AND demo_load.is_paid(a.id, a.status, a.price),
       a.owner_id, a.starts_at - interval '3 days', a.starts_at - interval '3 days'
  FROM (
SELECT demo_load.uuid('appointment', k.k), p.id, p.owner_id, v.id, s.id, t.starts_at,
       t.starts_at + make_interval(mins => s.duration_minutes), w.reason,
       CASE WHEN t.starts_at < now() THEN (ARRAY['atendida', 'atendida', 'atendida', 'atendida', 'atendida', 'atendida', 'atendida', 'atendida', 'ausente', 'cancelada'])[1 + demo_load.dice('status', k.k, 10)]
            ELSE (ARRAY['confirmada', 'confirmada', 'confirmada', 'confirmada', 'confirmada', 'confirmada', 'programada', 'programada', 'programada', 'cancelada'])[1 + demo_load.dice('status', k.k, 10)] END,
       s.price, c.currency
  FROM (SELECT k, k / demo_load.size('per_day') AS day, k % demo_load.size('per_day') AS seat
          FROM generate_series(0, demo_load.size('appointments') - 1) AS k) AS k
  JOIN clinic.settings c ON true
  JOIN demo_load.vets v ON v.position = k.seat % (SELECT count(*) FROM demo_load.vets)
 CROSS JOIN LATERAL (SELECT ((now() AT TIME ZONE c.time_zone)::date + demo_load.size('days_ahead')::integer - k.day::integer
        + TIME '08:00' + make_interval(hours => (k.seat / (SELECT count(*) FROM demo_load.vets))::integer)) AT TIME ZONE c.time_zone AS starts_at) AS t
  JOIN clinic.patients p ON p.id = demo_load.uuid('patient', 1 + (k.k * 7919) % demo_load.size('patients'))
  JOIN clinic.services s ON s.id = demo_load.uuid('service', 1 + demo_load.dice('service', k.k, 6))
  JOIN demo_load.visits w ON w.position = 1 + demo_load.dice('visit', k.k, 20)
       ) AS a (id, patient_id, owner_id, vet_id, service_id, starts_at, ends_at, reason, status, price, currency);

INSERT INTO clinic.records (id, patient_id, owner_id, vet_id, appointment_id, attention_id, attended_on, visit_reason,
    anamnesis, diagnosis, treatment, weight_kg, version, finished_at, signed_at, turn, triage, arrived_at, called_at, created_by, created_at, updated_at)
SELECT demo_load.uuid('record', x.n), a.patient_id, a.owner_id, a.vet_id, a.id, demo_load.uuid('attention', x.n),
       a.starts_at::date, a.reason, 'El dueño refiere: ' || lower(left(a.reason, 1)) || substring(a.reason FROM 2) || '.',
       w.diagnosis, w.treatment, p.weight_kg, 2, a.ends_at, a.ends_at, 1 + x.n % 30, 3, a.starts_at - interval '8 minutes', a.starts_at,
       a.vet_id, a.starts_at, a.ends_at
  FROM (SELECT a.*, row_number() OVER (ORDER BY a.starts_at, a.id) AS n FROM clinic.appointments a WHERE a.status = 'atendida') AS x
  JOIN clinic.appointments a ON a.id = x.id
  JOIN clinic.patients p ON p.id = a.patient_id
  JOIN demo_load.visits w ON w.reason = a.reason
 WHERE demo_load.dice('recorded', x.n, 100) < demo_load.size('records_percent');

INSERT INTO clinic.record_procedures (id, record_id, owner_id, procedure_id, result, is_published, created_by, created_at, updated_at)
SELECT demo_load.uuid('done', row_number() OVER (ORDER BY r.id)), r.id, r.owner_id,
       demo_load.uuid('procedure', 1 + abs(hashtext(r.id::text)) % 9), 'Dentro de lo esperado para la edad.', true, r.vet_id, r.created_at, r.created_at
  FROM clinic.records r WHERE r.signed_at IS NOT NULL AND abs(hashtext(r.id::text)) % 3 = 0;

INSERT INTO clinic.payments (id, appointment_id, owner_id, amount, currency, method, status, external_reference, paid_at, created_by, created_at, updated_at)
SELECT demo_load.uuid('payment', row_number() OVER (ORDER BY a.starts_at, a.id)), a.id, a.owner_id, a.price, a.currency,
       (ARRAY['efectivo', 'tarjeta', 'transferencia'])[1 + abs(hashtext(a.id::text)) % 3], 'aprobado', 'demo-' || a.id,
       least(a.ends_at, now()), a.vet_id, least(a.ends_at, now()), now()
  FROM clinic.appointments a
 WHERE demo_load.is_paid(a.id, a.status, a.price);
