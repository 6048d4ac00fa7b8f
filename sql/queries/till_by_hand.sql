-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.refund_by_hand($1::uuid)
