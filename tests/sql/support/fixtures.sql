-- SPDX-License-Identifier: GPL-3.0-or-later
-- The people of every test. Their roles have new names each time: roles belong to the whole
-- cluster, and other databases of it hold the same people.
SELECT clinic.pool_grow(16, 8);

INSERT INTO tap.actors (name, role_name) VALUES
    ('guest', 'huella_guest'), ('screen', 'huella_screen'), ('worker', 'huella_worker'), ('payments', 'huella_payments');

INSERT INTO tap.actors (name, person_id, role_name)
SELECT name, gen_random_uuid(), 'p_' || encode(ext.gen_random_bytes(16), 'hex')
FROM unnest(ARRAY['ana', 'beto', 'reception', 'vet', 'vet2', 'admin', 'unidentified',
                  'inactive']) name;

SELECT clinic.bootstrap_account(a.person_id, a.role_name, v.username, v.username || '@huella.test',
                                v.first_name, v.last_name, v.phone, v.role,
                                tap.verifier(a.name), v.licence)
FROM (VALUES
    ('ana', 'ana', 'Ana María', 'Quispe Ñahui', '+51 987 654 321', 'owner', NULL),
    ('beto', 'beto', 'Beto', 'Gonçalves', NULL, 'owner', NULL),
    ('reception', 'recepcion', 'Rosa', 'Mamani', '01 445 5667', 'reception', NULL),
    ('vet', 'vet', 'Valeria', 'Peña', NULL, 'vet', 'CMVP 10234'),
    ('vet2', 'vet2', 'Óscar', 'Ibáñez de la Torre', NULL, 'vet', 'CMVP 10777'),
    ('admin', 'admin', 'Ada', 'Núñez', NULL, 'admin', NULL),
    ('unidentified', 'ursula', 'Úrsula', 'Díaz', NULL, 'owner', NULL),
    ('inactive', 'ines', 'Inés', 'Rojas', NULL, 'owner', NULL)
) AS v (name, username, first_name, last_name, phone, role, licence)
JOIN tap.actors a USING (name);

UPDATE clinic.users SET is_mfa_enabled = true WHERE id = tap.person('unidentified');
INSERT INTO clinic_private.user_secrets (person_id, mfa_secret)
VALUES (tap.person('unidentified'), '12345678901234567890');
UPDATE clinic.users SET is_active = false WHERE id = tap.person('inactive');
