-- SPDX-License-Identifier: GPL-3.0-or-later
SET LOCAL session_replication_role = origin;
DROP SCHEMA demo_load CASCADE;
ANALYZE clinic.users, clinic.patients, clinic.clinical_histories, clinic.appointments, clinic.records,
    clinic.record_procedures, clinic.payments, clinic_private.search_words,
    clinic_private.search_subjects, clinic_private.search_dictionary,
    clinic_private.patient_order;
