-- SPDX-License-Identifier: GPL-3.0-or-later
-- The key of the signed-in vet's drafts on this workstation's disk.
SELECT clinic.my_draft_key() AS key
