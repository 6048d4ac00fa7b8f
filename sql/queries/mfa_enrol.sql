-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new secret for the second factor.
SELECT clinic.mfa_enrol() AS secret
