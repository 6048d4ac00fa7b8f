-- SPDX-License-Identifier: GPL-3.0-or-later
-- The record was closed.
SELECT clinic.leave_presence($1::uuid)
