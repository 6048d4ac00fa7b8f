-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lends the roles that tickets asked for, and takes back those that are over.
SELECT clinic.lend_roles() AS done
