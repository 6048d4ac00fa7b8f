-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.mark_absent($1::uuid)
