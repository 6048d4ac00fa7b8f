-- SPDX-License-Identifier: GPL-3.0-or-later
-- The present of the demo clinic: who waits and who is being attended now, among today's confirmed.

WITH today AS (
    SELECT a.*, row_number() OVER (ORDER BY a.starts_at, a.id) AS n
      FROM clinic.appointments a, clinic.settings s
     WHERE a.status = 'confirmada'
       AND (a.starts_at AT TIME ZONE s.time_zone)::date = (now() AT TIME ZONE s.time_zone)::date
)
INSERT INTO clinic.current_attentions (id, patient_id, owner_id, appointment_id, vet_id, state, turn, reason,
    arrived_at, called_at, triage, triage_reason, created_by)
SELECT demo_load.uuid('waiting', t.n), t.patient_id, t.owner_id, t.id, t.vet_id,
       'en_cola', t.n, t.reason, now() - make_interval(mins => (40 - t.n * 9)::integer), NULL,
       CASE WHEN t.n = 3 THEN 2 ELSE 3 END, CASE WHEN t.n = 3 THEN 'Respira con dificultad' END, t.vet_id
  FROM today t WHERE t.n <= 4;

INSERT INTO clinic.records (id, patient_id, owner_id, vet_id, appointment_id, attention_id, attended_on, visit_reason,
    anamnesis, turn, triage, arrived_at, called_at, created_by)
SELECT demo_load.uuid('open-record', 1), c.patient_id, c.owner_id, c.vet_id, c.appointment_id, c.id, CURRENT_DATE, c.reason,
       'Ingresa caminando, alerta.', c.turn, c.triage, c.arrived_at, now() - interval '6 minutes', c.vet_id
  FROM clinic.current_attentions c WHERE c.turn = 1;
UPDATE clinic.current_attentions c SET state = 'atendiendo', called_at = now() - interval '6 minutes',
    record_id = demo_load.uuid('open-record', 1) WHERE c.turn = 1;

INSERT INTO clinic_private.turns (day, last)
SELECT (now() AT TIME ZONE s.time_zone)::date, coalesce((SELECT max(c.turn) FROM clinic.current_attentions c), 0)
  FROM clinic.settings s
ON CONFLICT (day) DO UPDATE SET last = greatest(turns.last, excluded.last);
