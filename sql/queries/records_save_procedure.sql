-- SPDX-License-Identifier: GPL-3.0-or-later
-- Adds a procedure to one's own draft, or changes its result.
SELECT clinic.save_record_procedure($1::uuid, $2::uuid, $3::uuid, $4::text)
