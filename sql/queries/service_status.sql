-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the clinic's service runs.
SELECT worker_seen_at, alive FROM clinic.service_status()
