-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes a file out of one's own draft.
SELECT clinic.detach_from_record($1::uuid, $2::uuid)
