-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.attach_to_record($1::uuid, $2::uuid, $3::uuid)
