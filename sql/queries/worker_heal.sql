-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes the roles what the clinic says they are, and ends locks that are over.
SELECT clinic.heal() + clinic.heal_guest() AS done
