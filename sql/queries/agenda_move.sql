-- SPDX-License-Identifier: GPL-3.0-or-later
-- Moves an appointment to another hour or vet; the answer is its new version.
SELECT clinic.move_appointment($1::uuid, $2::uuid, $3::timestamptz, $4::timestamptz, $5::text) AS version
