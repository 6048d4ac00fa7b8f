-- SPDX-License-Identifier: GPL-3.0-or-later
-- For what an owner waits.
SELECT x AS content FROM clinic.my_waiting_list() x
