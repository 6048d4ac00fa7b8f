-- SPDX-License-Identifier: GPL-3.0-or-later
-- An owner is here for an appointment.
SELECT clinic.announce_arrival($1::uuid, $2::uuid) AS content
