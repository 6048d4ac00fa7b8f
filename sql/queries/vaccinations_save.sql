-- SPDX-License-Identifier: GPL-3.0-or-later
-- Adds a line to a card, or corrects it; answers its new version.
SELECT clinic.save_vaccination($1::uuid, $2::uuid, $3::uuid, $4::text, $5::text, $6::text, $7::date,
                               $8::boolean, $9::date, $10::text) AS version
