-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes what an appointment is for; the answer is its new version.
SELECT clinic.edit_appointment($1::uuid, $2::uuid, $3::text, $4::timestamptz) AS version
