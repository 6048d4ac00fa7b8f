-- SPDX-License-Identifier: GPL-3.0-or-later
-- The procedures done in one attention.
SELECT x.id, x.procedure_id, c.name, c.kind, x.result
FROM clinic.record_procedures x
JOIN clinic.procedures c ON c.id = x.procedure_id
WHERE x.record_id = $1::uuid
ORDER BY x.created_at
