-- SPDX-License-Identifier: GPL-3.0-or-later
-- The attempt that shows the link: this one, or the one that lives already.
SELECT clinic.request_payment($1::uuid, $2::uuid) AS id
