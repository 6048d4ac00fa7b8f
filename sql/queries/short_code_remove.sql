-- SPDX-License-Identifier: GPL-3.0-or-later
-- No more signing in by ticket.
SELECT clinic.remove_short_code()
