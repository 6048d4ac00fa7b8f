-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.assign_vet($1::uuid, $2::uuid)
