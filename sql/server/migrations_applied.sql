-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT version, name, checksum FROM clinic_private.migrations ORDER BY version
