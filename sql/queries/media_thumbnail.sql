-- SPDX-License-Identifier: GPL-3.0-or-later
-- A medium's small picture for lists.
-- result: binary
SELECT m.thumbnail FROM clinic.media m WHERE m.id = $1::uuid AND m.thumbnail IS NOT NULL
