-- SPDX-License-Identifier: GPL-3.0-or-later
-- The ledger of applied migrations. It belongs to the superuser: nobody else may write it.
CREATE SCHEMA IF NOT EXISTS clinic_private;
CREATE TABLE IF NOT EXISTS clinic_private.migrations (
    version integer PRIMARY KEY,
    name text NOT NULL,
    checksum text NOT NULL CHECK (checksum ~ '^[0-9a-f]{64}$'),
    applied_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE clinic_private.migrations IS
    'One row for each applied file of sql/migrations, written in the same transaction as its effects';
