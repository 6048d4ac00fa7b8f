-- SPDX-License-Identifier: GPL-3.0-or-later
-- Voids an owner's ticket.
SELECT clinic.void_ticket($1::uuid)
