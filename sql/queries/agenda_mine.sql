-- SPDX-License-Identifier: GPL-3.0-or-later
-- An owner's own appointments, the newest first.
SELECT id, patient_id, patient_name, species, vet_name, service_name, starts_at, ends_at, reason,
       status, is_paid, price, currency, may_cancel, updated_at AS version
FROM clinic.my_appointments()
