-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether anybody has an account yet, and whether the demonstration's people live here.
SELECT EXISTS (SELECT FROM clinic.users) AS has_people,
       EXISTS (SELECT FROM clinic.users u WHERE u.email = 'recepcion@huella.example') AS is_demo
