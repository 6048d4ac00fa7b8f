-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an owner said today.
SELECT x AS content FROM clinic.my_arrivals() x
