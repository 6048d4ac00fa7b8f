-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ends sessions that hold things up.
SELECT clinic.reap() AS done
