-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everybody with an account, and owners whom the desk wrote down, by a part of a name, username or
-- e-mail and by role.
SELECT u.id, u.username, u.email, u.first_name, u.last_name, u.phone, u.role, u.is_active,
       u.is_mfa_enabled, u.licence_number
FROM clinic.users u
WHERE (coalesce($1::text, '') = ''
       OR strpos(lower(concat_ws(' ', u.first_name, u.last_name, u.username, u.email)),
                 lower($1::text)) > 0)
  AND ($2::text IS NULL OR u.role = $2::text)
ORDER BY u.last_name, u.first_name, u.id
LIMIT $3::int
