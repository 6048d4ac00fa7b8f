-- SPDX-License-Identifier: GPL-3.0-or-later
-- What can be booked.
SELECT s.id, s.name, s.description, s.duration_minutes, s.price, x.currency
  FROM clinic.services s CROSS JOIN clinic.settings x
 WHERE s.is_active
 ORDER BY s.duration_minutes, s.name
