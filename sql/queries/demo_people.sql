-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT EXISTS (SELECT FROM clinic.users) AS has_people
