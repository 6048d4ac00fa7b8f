-- SPDX-License-Identifier: GPL-3.0-or-later
-- Adds to a signed record.
SELECT clinic.add_addendum($1::uuid, $2::uuid, $3::text)
