-- SPDX-License-Identifier: GPL-3.0-or-later
-- Out of the daily lists or back; the date says when it died.
SELECT clinic.archive_patient($1::uuid, $2::boolean, $3::date)
