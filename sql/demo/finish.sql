-- SPDX-License-Identifier: GPL-3.0-or-later
SET LOCAL session_replication_role = origin;
DROP SCHEMA demo_load CASCADE;
