-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes or changes a procedure of the catalogue.
SELECT clinic.save_procedure($1::uuid, $2::text, $3::text, $4::numeric, $5::boolean)
