-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO clinic_private.migrations (version, name, checksum)
VALUES ($1::integer, $2::text, $3::text)
