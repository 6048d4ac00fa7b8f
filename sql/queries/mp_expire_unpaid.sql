-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.mp_expire_unpaid() AS done
