-- SPDX-License-Identifier: GPL-3.0-or-later
-- An owner takes back that he is here.
SELECT clinic.withdraw_arrival($1::uuid)
