-- SPDX-License-Identifier: GPL-3.0-or-later
-- A patient's vaccination card, the newest line first.
SELECT id, record_id, vaccine, product, lot, given_on, given_by_name, next_due_on, version
  FROM clinic.vaccinations_of($1::uuid)
