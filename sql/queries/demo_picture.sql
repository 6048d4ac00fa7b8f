-- SPDX-License-Identifier: GPL-3.0-or-later
-- Hands a picture to sql/demo/care.sql.
SELECT set_config('demo.' || $1::text, encode($2::bytea, 'hex'), true) IS NOT NULL AS is_set
