-- SPDX-License-Identifier: GPL-3.0-or-later
-- How a print ended.
SELECT clinic.end_print($1::uuid, $2::text)
