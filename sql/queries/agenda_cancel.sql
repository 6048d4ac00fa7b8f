-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.cancel_appointment($1::uuid, $2::text, $3::timestamptz)
