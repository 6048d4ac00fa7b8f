-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.set_triage($1::uuid, $2::integer, $3::text)
