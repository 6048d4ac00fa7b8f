-- SPDX-License-Identifier: GPL-3.0-or-later
-- The password of huella_guest: the one there is, or this one. For the superuser.
SELECT clinic_private.guest_credential($1::text, $2::text, $3::boolean) AS password
