-- SPDX-License-Identifier: GPL-3.0-or-later
-- A patient's prescriptions, the newest first, each with its lines as JSON.
SELECT id, record_id, vet_name, issued_at, notes, replaces_id, is_replaced, is_mine, items
  FROM clinic.prescriptions_of($1::uuid)
