-- SPDX-License-Identifier: GPL-3.0-or-later
-- One's own short code, in a young session.
SELECT clinic.set_short_code($1::text)
