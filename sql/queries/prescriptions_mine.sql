-- SPDX-License-Identifier: GPL-3.0-or-later
-- The prescriptions that one may read and nobody has replaced, by visit.
SELECT p.id, p.record_id
  FROM clinic.prescriptions p
 WHERE NOT EXISTS (SELECT FROM clinic.prescriptions n WHERE n.replaces_id = p.id)
 ORDER BY p.issued_at
