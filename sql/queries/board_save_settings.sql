-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.save_board_settings($1::integer, $2::boolean)
