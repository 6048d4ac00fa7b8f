-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sizes for sql/demo; a bulk load lets the triggers sleep.
SELECT set_config('demo.seed', $1::text, true), set_config('demo.owners', $2::text, true),
       set_config('demo.patients', $3::text, true), set_config('demo.appointments', $4::text, true),
       set_config('demo.per_day', $5::text, true), set_config('demo.days_ahead', '7', true),
       set_config('demo.records_percent', $6::text, true),
       set_config('demo.is_bulk', ($7::boolean)::text, true)
