-- SPDX-License-Identifier: GPL-3.0-or-later
-- Hands in a ticket and its short code; the attempt is charged.
SELECT clinic.ticket_submit($1::uuid, $2::text, $3::text, $4::text)
