-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every procedure, also those that are not done any more.
SELECT p.id, p.name, p.kind, p.price, x.currency, p.is_active
  FROM clinic.procedures p CROSS JOIN clinic.settings x
 ORDER BY p.is_active DESC, lower(p.name), p.id
