-- SPDX-License-Identifier: GPL-3.0-or-later
-- result: binary
SELECT clinic.media_content($1::uuid) AS content
