-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new ticket of an owner, shown once.
SELECT clinic.make_ticket($1::uuid) AS ticket
