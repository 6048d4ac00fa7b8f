-- SPDX-License-Identifier: GPL-3.0-or-later
-- Issues the document unless it is, notes a print, and answers what stands on it, as JSON.
SELECT clinic.begin_print($1::uuid, $2::uuid, $3::text, $4::uuid, $5::text, $6::text, $7::integer) AS content
