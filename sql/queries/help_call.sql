-- SPDX-License-Identifier: GPL-3.0-or-later
-- Somebody at a kiosk asks for a person.
SELECT clinic.call_for_help($1::uuid, $2::text, $3::text)
