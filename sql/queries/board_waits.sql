-- SPDX-License-Identifier: GPL-3.0-or-later
-- About how long each who waits has still to wait, as it is said to people.
SELECT attention_id, minutes FROM clinic.wait_estimates()
