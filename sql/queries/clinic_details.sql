-- SPDX-License-Identifier: GPL-3.0-or-later
-- The clinic's one row.
SELECT clinic_name, address, phone, time_zone, currency, slot_minutes, undo_minutes, booking_days_ahead,
       cancel_hours_before
  FROM clinic.settings
