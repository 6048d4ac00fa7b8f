-- SPDX-License-Identifier: GPL-3.0-or-later
-- This connection's own, unguessable notification channel.
SELECT clinic.subscribe() AS channel
