-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.set_licence($1::uuid, $2::text)
