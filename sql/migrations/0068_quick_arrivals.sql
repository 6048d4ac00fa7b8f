-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every check-in and every booking asks whether somebody had said that he is here, or waits. The
-- tables are written by our own functions alone, whose rights and search path hold in their
-- triggers as well: a door of its own for each look costs more than the look.

SET LOCAL ROLE huella_definer;
ALTER FUNCTION clinic_private.receive_arrival() SECURITY INVOKER;
ALTER FUNCTION clinic_private.receive_arrival() RESET ALL;
ALTER FUNCTION clinic_private.end_wait_by_booking() SECURITY INVOKER;
ALTER FUNCTION clinic_private.end_wait_by_booking() RESET ALL;
RESET ROLE;
