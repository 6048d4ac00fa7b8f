// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "tests/support/testpeople.h"

namespace huella::tests {

/// An owner's dog in the hands of a vet: on the board as atendiendo, with an empty draft.
struct Visit
{
    Visit(const TestDatabase& database, const TestPerson& owner, const TestPerson& vet)
    {
        QString sql = "INSERT INTO clinic.patients (id, owner_id, name, family_name, sex, "
                      "species, breed, colour, is_neutered, weight_kg, created_by) VALUES "
                      "('%p', '%o', 'Ñusta', 'Quispe', 'H', 'Perro', 'Mestizo', 'Negro', true, "
                      "12.5, '%o');"
                      "INSERT INTO clinic.records (id, patient_id, owner_id, vet_id, "
                      "attention_id, visit_reason, turn, triage, arrived_at, called_at, "
                      "created_by) VALUES ('%r', '%p', '%o', '%v', '%a', 'Se rasca mucho', 1, "
                      "3, now() - interval '20 min', now(), '%v');"
                      "INSERT INTO clinic.current_attentions (id, patient_id, owner_id, vet_id, "
                      "record_id, state, turn, reason, called_at, created_by) VALUES ('%a', "
                      "'%p', '%o', '%v', '%r', 'atendiendo', 1, 'Se rasca mucho', now(), '%v');";
        database.run(sql.replace("%p", patient.text())
                         .replace("%o", owner.id.text())
                         .replace("%v", vet.id.text())
                         .replace("%r", record.text())
                         .replace("%a", attention.text()));
    }

    PatientId patient = PatientId::create();
    RecordId record = RecordId::create();
    AttentionId attention = AttentionId::create();
};

} // namespace huella::tests
