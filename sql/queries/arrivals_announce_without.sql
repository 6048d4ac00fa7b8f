-- SPDX-License-Identifier: GPL-3.0-or-later
-- An owner is here with a pet that has no appointment.
SELECT clinic.announce_arrival_without($1::uuid, $2::uuid, $3::text) AS content
