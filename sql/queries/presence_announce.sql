-- SPDX-License-Identifier: GPL-3.0-or-later
-- What this session has open, or has still open.
SELECT clinic.announce_presence($1::uuid, $2::uuid, $3::uuid, $4::boolean)
