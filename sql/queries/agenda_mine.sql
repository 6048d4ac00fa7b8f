-- SPDX-License-Identifier: GPL-3.0-or-later
-- An owner's own appointments, the newest first.
SELECT id, patient_id, patient_name, species, vet_id, vet_name, service_id, service_name, starts_at,
       ends_at, reason, status, is_paid, price, currency, may_cancel, cancel_reason,
       updated_at AS version
FROM clinic.my_appointments()
