-- SPDX-License-Identifier: GPL-3.0-or-later
-- A step towards so many decoys and free roles.
SELECT clinic.pool_grow($1::int, $2::int) AS done
