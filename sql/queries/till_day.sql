-- SPDX-License-Identifier: GPL-3.0-or-later
-- A day as a whole: what is not settled yet, and how far back the desk may close.
SELECT s.currency, s.close_days_back, (now() AT TIME ZONE s.time_zone)::date AS today,
       (SELECT count(*) FROM clinic.payments x WHERE x.method = 'mercado_pago' AND x.status IN ('pendiente', 'por_confirmar')
           AND x.created_at >= $1::date::timestamp AT TIME ZONE s.time_zone
           AND x.created_at < ($1::date + 1)::timestamp AT TIME ZONE s.time_zone) AS waiting,
       (SELECT coalesce(sum(x.amount), 0) FROM clinic.payments x WHERE x.method = 'mercado_pago' AND x.currency = s.currency
           AND x.status IN ('pendiente', 'por_confirmar')
           AND x.created_at >= $1::date::timestamp AT TIME ZONE s.time_zone
           AND x.created_at < ($1::date + 1)::timestamp AT TIME ZONE s.time_zone) AS waiting_amount
  FROM clinic.settings s
