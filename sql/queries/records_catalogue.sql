-- SPDX-License-Identifier: GPL-3.0-or-later
-- The procedures that the clinic does.
SELECT id, name, kind FROM clinic.procedures WHERE is_active ORDER BY name
