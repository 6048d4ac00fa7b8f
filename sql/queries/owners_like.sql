-- SPDX-License-Identifier: GPL-3.0-or-later
-- Owners of this phone or e-mail.
SELECT owner_id, owner_name, owner_phone, owner_email, pets, matched
  FROM clinic.owners_like($1::text, $2::text)
