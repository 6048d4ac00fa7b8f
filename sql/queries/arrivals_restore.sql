-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes a dismissal back.
SELECT clinic.restore_arrival($1::uuid)
