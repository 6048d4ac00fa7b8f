-- SPDX-License-Identifier: GPL-3.0-or-later
-- One's own new password, in a young session.
SELECT clinic.change_password($1::text)
