-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nobody was there.
SELECT clinic.dismiss_arrival($1::uuid)
