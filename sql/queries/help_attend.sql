-- SPDX-License-Identifier: GPL-3.0-or-later
-- Somebody goes.
SELECT clinic.attend_help($1::uuid)
