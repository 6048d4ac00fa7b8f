-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new password by the superuser: $1 role, $2 verifier, $3 whether the second factor goes too.
WITH person AS (
    UPDATE clinic.users u
    SET password_hash = $2::text, must_change_password = true,
        is_mfa_enabled = u.is_mfa_enabled AND NOT $3::boolean
    WHERE u.role_name = $1::text
    RETURNING u.id, u.role_name
), unlocked AS (
    DELETE FROM clinic_private.role_locks l USING person p WHERE l.role_name = p.role_name
), forgotten AS (
    DELETE FROM clinic_private.mfa_tokens t USING person p WHERE t.person_id = p.id
), without_codes AS (
    DELETE FROM clinic_private.recovery_codes c USING person p
    WHERE c.person_id = p.id AND $3::boolean
), without_secret AS (
    DELETE FROM clinic_private.user_secrets s USING person p
    WHERE s.person_id = p.id AND $3::boolean
)
SELECT clinic_private.set_verifier(p.role_name, $2::text),
       clinic_private.end_sessions(p.role_name),
       clinic_private.audit('account_reset', 'users', p.id, 'by the operator')
FROM person p
