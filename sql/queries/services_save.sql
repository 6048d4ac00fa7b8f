-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes or changes a service.
SELECT clinic.save_service($1::uuid, $2::text, $3::text, $4::integer, $5::numeric, $6::boolean)
