-- SPDX-License-Identifier: GPL-3.0-or-later
-- The whole board for the staff, each row as the live notification carries it.
SELECT b.content FROM clinic.board() AS b (content)
