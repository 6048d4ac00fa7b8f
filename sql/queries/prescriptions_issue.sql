-- SPDX-License-Identifier: GPL-3.0-or-later
-- Issues a prescription of one's own visit; the items as JSON.
SELECT clinic.issue_prescription($1::uuid, $2::uuid, $3::uuid, $4::text, $5::jsonb)
