-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the clinic's vets ordered lately, each drug and presentation as it was ordered last.
SELECT DISTINCT ON (lower(i.drug), lower(i.presentation)) i.drug, i.presentation, i.dose, i.route, i.frequency,
       i.duration, i.quantity, i.instructions
  FROM (SELECT x.drug, x.presentation, x.dose, x.route, x.frequency, x.duration, x.quantity,
                              x.instructions, x.created_at
                         FROM clinic.prescription_items x ORDER BY x.created_at DESC LIMIT 2000) i
 ORDER BY lower(i.drug), lower(i.presentation), i.created_at DESC
