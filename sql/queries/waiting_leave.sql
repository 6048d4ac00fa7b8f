-- SPDX-License-Identifier: GPL-3.0-or-later
-- A pet waits no longer.
SELECT clinic.leave_waiting_list($1::uuid)
