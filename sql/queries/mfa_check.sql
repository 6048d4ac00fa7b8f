-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the code that was handed in is right.
SELECT ok, resume_token FROM clinic.mfa_check()
