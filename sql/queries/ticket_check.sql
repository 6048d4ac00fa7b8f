-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the ticket handed in before is good; if so a role is on its way.
SELECT clinic.ticket_check($1::uuid) AS is_right
