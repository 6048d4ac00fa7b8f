-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.mp_looked($1::uuid)
