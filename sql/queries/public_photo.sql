-- SPDX-License-Identifier: GPL-3.0-or-later
-- The portrait of who is on the board, where the clinic shows it.
-- result: binary
SELECT p.thumbnail FROM clinic.public_photo($1::uuid) AS p (thumbnail) WHERE p.thumbnail IS NOT NULL
