-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT 1 FROM pg_catalog.pg_database WHERE datname = $1::name
