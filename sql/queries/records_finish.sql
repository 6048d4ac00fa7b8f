-- SPDX-License-Identifier: GPL-3.0-or-later
-- Signs the record and ends the attention.
SELECT clinic.finish($1::uuid)
