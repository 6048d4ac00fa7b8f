-- SPDX-License-Identifier: GPL-3.0-or-later
-- A patient's weights by day: those of its attentions, and the present one where none of them says
-- it. An owner gets those of the own pet's signed attentions.
SELECT w.weighed_on, w.weight_kg
FROM (
    SELECT r.attended_on AS weighed_on, r.weight_kg, 0 AS is_present, r.created_at AS at
    FROM clinic.records r
    WHERE r.patient_id = $1::uuid AND r.weight_kg IS NOT NULL
    UNION ALL
    SELECT p.updated_at::date, p.weight_kg, 1, p.updated_at
    FROM clinic.patients p
    WHERE p.id = $1::uuid AND p.weight_kg IS NOT NULL
      AND NOT EXISTS (SELECT FROM clinic.records r
                      WHERE r.patient_id = p.id AND r.weight_kg = p.weight_kg)
) w
ORDER BY w.weighed_on, w.is_present, w.at
