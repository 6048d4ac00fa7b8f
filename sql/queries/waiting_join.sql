-- SPDX-License-Identifier: GPL-3.0-or-later
-- Puts a pet on the list of a full day.
SELECT clinic.join_waiting_list($1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::date, $6::text) AS content
