-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE clinic.settings SET clinic_name = 'Clínica Veterinaria San Roque', address = 'Av. Arequipa 2450, Lince, Lima',
    phone = '+51 1 471 2233', time_zone = $1::text
