-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was added to a signed record, in the order of its writing.
SELECT a.id, a.body, u.first_name || ' ' || u.last_name AS author, a.created_at
FROM clinic.record_addenda a
LEFT JOIN clinic.users u ON u.id = a.created_by
WHERE a.record_id = $1::uuid
ORDER BY a.created_at
