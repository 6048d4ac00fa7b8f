-- SPDX-License-Identifier: GPL-3.0-or-later
-- Moves somebody to another group.
SELECT clinic.set_role($1::uuid, $2::text)
