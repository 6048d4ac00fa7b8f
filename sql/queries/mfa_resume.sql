-- SPDX-License-Identifier: GPL-3.0-or-later
-- Passes the second factor again on a new connection of the same sign-in.
SELECT clinic.mfa_resume($1::text) AS ok
