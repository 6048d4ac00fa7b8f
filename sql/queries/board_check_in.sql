-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.check_in($1::uuid, $2::uuid) AS content
