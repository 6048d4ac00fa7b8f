-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.detach_from_record($1::uuid, $2::uuid)
