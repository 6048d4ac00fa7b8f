-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which vaccines, products and lots were given lately, the newest first.
SELECT v.vaccine, v.product, v.lot
  FROM clinic.vaccinations v
 WHERE v.voided_at IS NULL AND v.given_on > current_date - 730
 ORDER BY v.given_on DESC LIMIT 1000
