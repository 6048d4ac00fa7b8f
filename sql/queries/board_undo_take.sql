-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.undo_take($1::uuid)
