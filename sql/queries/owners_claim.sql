-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new code with which an owner of the desk makes his account.
SELECT code, expires_at FROM clinic.owner_claim($1::uuid)
