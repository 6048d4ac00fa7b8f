-- SPDX-License-Identifier: GPL-3.0-or-later
-- The head of the public screen.
SELECT clinic.public_clinic() AS clinic_name
