-- SPDX-License-Identifier: GPL-3.0-or-later
-- Puts a patient's file into one's own draft.
SELECT clinic.attach_to_record($1::uuid, $2::uuid)
