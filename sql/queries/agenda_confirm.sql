-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.confirm_appointment($1::uuid)
