-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who this connection is, and what is still due before it may work.
SELECT person_id, username, email, first_name, last_name, phone, role, is_mfa_enabled, mfa_due,
       must_change_password, clinic_name,
       (SELECT currency FROM clinic.settings) AS currency -- NULL while the second factor is due
FROM clinic.session_info()
