-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.save_clinical_history($1::uuid, $2::integer, $3::text, $4::text, $5::text) AS version
