-- SPDX-License-Identifier: GPL-3.0-or-later
-- The closes of a day with their figures, the newest first.
SELECT d.id, d.reason, d.closed_at, d.reopened_at, d.reopen_reason,
       c.first_name || ' ' || c.last_name AS closed_by, r.first_name || ' ' || r.last_name AS reopened_by,
       l.currency, l.method, l.movements, l.taken, l.voided, l.refunded, l.charged_back, l.counted
  FROM clinic.day_closes d
  JOIN clinic.day_close_lines l ON l.close_id = d.id
  LEFT JOIN clinic.users c ON c.id = d.created_by
  LEFT JOIN clinic.users r ON r.id = d.reopened_by
 WHERE d.day = $1::date
 ORDER BY d.closed_at DESC, d.id, l.currency, l.method
