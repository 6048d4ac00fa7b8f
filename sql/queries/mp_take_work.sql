-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is due at Mercado Pago, taken for a while.
SELECT * FROM clinic.mp_take_work($1::integer)
