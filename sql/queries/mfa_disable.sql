-- SPDX-License-Identifier: GPL-3.0-or-later
-- No second factor any more.
SELECT clinic.mfa_disable()
