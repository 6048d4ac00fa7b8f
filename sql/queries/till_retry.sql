-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.retry_refund($1::uuid)
