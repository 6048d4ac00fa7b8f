-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ten new codes; those before are void.
SELECT code FROM clinic.mfa_recovery_codes() AS code
