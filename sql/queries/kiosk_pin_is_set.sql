-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the clinic has such a PIN.
SELECT clinic.has_kiosk_pin() AS is_set
