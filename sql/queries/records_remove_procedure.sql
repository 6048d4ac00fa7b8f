-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes a procedure out of one's own draft.
SELECT clinic.remove_record_procedure($1::uuid, $2::uuid)
