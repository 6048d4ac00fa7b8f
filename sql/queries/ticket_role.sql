-- SPDX-License-Identifier: GPL-3.0-or-later
-- The role that a good ticket borrows; NULL while it is on its way.
SELECT clinic.loan_role($1::uuid) AS role_name
