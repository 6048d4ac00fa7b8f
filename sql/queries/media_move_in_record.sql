-- SPDX-License-Identifier: GPL-3.0-or-later
-- Puts an image of one's own draft under a procedure of it, or (NULL) among the visit's own.
SELECT clinic.move_record_media($1::uuid, $2::uuid, $3::uuid)
