-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT s.link_minutes, s.unpaid_minutes, s.close_days_back FROM clinic.settings s
