-- SPDX-License-Identifier: GPL-3.0-or-later
-- Hands in the staff's PIN; the attempt is charged.
SELECT clinic.kiosk_pin_submit($1::text)
