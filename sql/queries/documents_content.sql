-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a document would say, as JSON.
SELECT clinic.document_content($1::text, $2::uuid) AS content
