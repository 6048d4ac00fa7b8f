-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.online_payment() AS state
