-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.undo_check_in($1::uuid)
