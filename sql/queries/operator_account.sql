-- SPDX-License-Identifier: GPL-3.0-or-later
-- Somebody's PostgreSQL role, by username or e-mail, for the superuser.
SELECT u.role_name
FROM clinic.users u
WHERE lower(u.username) = lower($1::text) OR lower(u.email) = lower($1::text)
