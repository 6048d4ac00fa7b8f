-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every service, also those that are not offered any more.
SELECT s.id, s.name, s.description, s.duration_minutes, s.price, x.currency, s.is_active
  FROM clinic.services s CROSS JOIN clinic.settings x
 ORDER BY s.is_active DESC, lower(s.name), s.id
