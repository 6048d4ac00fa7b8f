-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who waits for those days, with the hours that are free for them.
SELECT x AS content FROM clinic.waiting_list_of($1::date, $2::date) x
