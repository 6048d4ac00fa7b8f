-- SPDX-License-Identifier: GPL-3.0-or-later
-- result: binary
SELECT $1::bytea AS content
