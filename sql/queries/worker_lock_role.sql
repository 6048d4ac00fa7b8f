-- SPDX-License-Identifier: GPL-3.0-or-later
-- Shuts a role for some minutes after failed sign-ins from an address.
SELECT clinic.lock_role($1::text, $2::text) AS is_locked
