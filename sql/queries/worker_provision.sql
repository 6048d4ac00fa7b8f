-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes the accounts that are queued.
SELECT clinic.provision_pending() AS done
