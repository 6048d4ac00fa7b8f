-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes hours or an absence away.
SELECT clinic.remove_schedule($1::uuid)
