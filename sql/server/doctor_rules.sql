-- SPDX-License-Identifier: GPL-3.0-or-later
-- A line for each rule of the house that the database breaks.
SELECT violation FROM clinic_private.check_catalogue() AS violation
