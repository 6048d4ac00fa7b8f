-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the PIN handed in before is right.
SELECT clinic.kiosk_pin_check() AS is_right
