-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether an owner has a short code and a living ticket.
SELECT has_code, has_ticket, expires_at FROM clinic.ticket_of($1::uuid)
