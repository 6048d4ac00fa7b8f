-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT overdue_minutes, board_shows_photos FROM clinic.settings
