-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes back a cancellation or an absence.
SELECT clinic.undo_appointment($1::uuid)
