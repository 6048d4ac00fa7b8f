-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who asks for a person, the longest first.
SELECT x AS content FROM clinic.open_help_calls() x
