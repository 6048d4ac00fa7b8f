-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.void_charge($1::uuid, $2::text)
