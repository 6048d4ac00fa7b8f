-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes a line off a card, or (without a reason) puts it back.
SELECT clinic.void_vaccination($1::uuid, $2::text)
