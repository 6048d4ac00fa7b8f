-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether an owner has an account of his own.
SELECT u.has_account FROM clinic.users u WHERE u.id = $1::uuid AND u.role = 'owner'
