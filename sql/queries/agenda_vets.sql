-- SPDX-License-Identifier: GPL-3.0-or-later
-- The vets one may book with.
SELECT id, first_name, last_name FROM clinic.vets()
