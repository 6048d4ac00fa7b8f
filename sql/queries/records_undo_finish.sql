-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes a signature back, within the clinic's minutes.
SELECT clinic.undo_finish($1::uuid)
