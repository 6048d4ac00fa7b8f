-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who changed an appointment after the version $2, what and when, the newest first.
SELECT at, person_name, is_mine, 'starts_at' = ANY (changed) AS is_moved, 'vet_id' = ANY (changed) AS is_other_vet,
       'reason' = ANY (changed) AS is_reason_changed, 'service_id' = ANY (changed) AS is_other_service,
       'is_paid' = ANY (changed) AS is_payment, starts_before, starts_after, vet_before, vet_after, status_after
  FROM clinic.appointment_changes($1::uuid, $2::timestamptz)
