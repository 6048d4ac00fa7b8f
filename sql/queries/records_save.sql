-- SPDX-License-Identifier: GPL-3.0-or-later
-- Saves a draft; answers its new version.
SELECT clinic.save_record($1::uuid, $2::integer, $3::text, $4::text, $5::text, $6::text,
                          $7::numeric) AS version
