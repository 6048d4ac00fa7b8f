-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT s.clinic_name FROM clinic.settings s
