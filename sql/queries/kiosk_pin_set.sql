-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new PIN with which the staff leaves the kiosk.
SELECT clinic.set_kiosk_pin($1::text)
