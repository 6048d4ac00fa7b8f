-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT number, name, checksum FROM clinic_private.migrations ORDER BY number
