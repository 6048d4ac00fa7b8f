-- SPDX-License-Identifier: GPL-3.0-or-later
-- Says what a file of one's own draft is.
SELECT clinic.describe_record_media($1::uuid, $2::uuid, $3::text, $4::text)
