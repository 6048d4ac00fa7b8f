-- SPDX-License-Identifier: GPL-3.0-or-later
-- The password of the public screens: the one there is, or this one. For the superuser.
SELECT clinic_private.screen_credential($1::text, $2::text, $3::boolean) AS password
