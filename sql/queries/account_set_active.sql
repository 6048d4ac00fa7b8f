-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lets somebody in or shuts him out.
SELECT clinic.set_active($1::uuid, $2::boolean)
