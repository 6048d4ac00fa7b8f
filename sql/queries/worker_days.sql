-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ends what belonged to a day that is over.
SELECT clinic.close_past_days() AS done
