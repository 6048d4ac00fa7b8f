-- SPDX-License-Identifier: GPL-3.0-or-later
-- A file's bytes, or its preview's, in pieces.
-- result: binary
SELECT bytes FROM clinic.media_chunks($1::uuid, $2::boolean) AS bytes
