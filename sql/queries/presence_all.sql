-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who has which record open now, as JSON.
SELECT content FROM clinic.presence() AS content
