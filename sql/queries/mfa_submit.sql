-- SPDX-License-Identifier: GPL-3.0-or-later
-- Hands a code in; the attempt is charged.
SELECT clinic.mfa_submit($1::text)
