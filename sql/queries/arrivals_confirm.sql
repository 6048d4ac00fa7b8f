-- SPDX-License-Identifier: GPL-3.0-or-later
-- Receives who says that he is here; the answer is the row of the board.
SELECT clinic.confirm_arrival($1::uuid, $2::uuid, $3::uuid) AS content
