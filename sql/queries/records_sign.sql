-- SPDX-License-Identifier: GPL-3.0-or-later
-- Signs the version that the vet has read; irreversible.
SELECT clinic.sign_record($1::uuid, $2::integer)
