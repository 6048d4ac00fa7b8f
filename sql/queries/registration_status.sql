-- SPDX-License-Identifier: GPL-3.0-or-later
-- How far a queued account has come.
SELECT clinic.registration_status($1::uuid) AS status
