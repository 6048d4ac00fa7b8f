-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.mp_link_ended($1::uuid)
