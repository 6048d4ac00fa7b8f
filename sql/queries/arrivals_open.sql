-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who says that he is here and was not received.
SELECT x AS content FROM clinic.open_arrivals() x
