// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patients/patientdraft.h"
#include "core/patients/species.h"

#include "tests/support/catch.h"

using namespace huella;
using namespace huella::patients;

namespace {

const QDate today(2026, 11, 22);

PatientDraft good()
{
    PatientDraft draft;
    draft.name = QStringLiteral("Ñ");
    draft.species = QStringLiteral("Gato");
    draft.breed = QStringLiteral("Mestizo");
    draft.colour = QStringLiteral("Negro");
    return draft;
}

QStringList wrong(const PatientDraft& draft)
{
    QStringList list;
    for (const Error& error : draft.problems(today))
        list.append(error.field + u':' + error.detail);
    return list;
}

} // namespace

TEST_CASE("A one-letter pet without weight, date or chip may be saved", "[patients]")
{
    CHECK(wrong(good()).isEmpty());
}

TEST_CASE("An empty form says which fields are missing, in their order", "[patients]")
{
    CHECK(wrong({}) ==
          QStringList{"name:required", "species:required", "breed:required", "colour:required"});
}

TEST_CASE("Every script is a name, ten thousand characters are none", "[patients]")
{
    auto draft = good();
    for (const char* name :
         {"Ñandú", "Мурка", "小黒", "قطة", "🐈‍⬛", "O'Higgins; DROP TABLE"}) {
        draft.name = QString::fromUtf8(name);
        CHECK(wrong(draft).isEmpty());
    }
    draft.name = QString(10000, u'x');
    CHECK(wrong(draft) == QStringList{"name:too_long"});
}

TEST_CASE("A weight is read with comma or point and must be an animal's", "[patients]")
{
    CHECK(parseWeight("4,2") == 4.2);
    CHECK(parseWeight(" 4.25 kg") == 4.25);
    CHECK_FALSE(parseWeight("cuatro"));
    CHECK_FALSE(parseWeight("4,2,1"));
    auto draft = good();
    for (const char* weight : {"-1", "1e9", "0", "1500,01", "0,001"}) {
        draft.weight = QString::fromUtf8(weight);
        INFO(weight);
        CHECK(wrong(draft) == QStringList{"weight_kg:out_of_range"});
    }
    draft.weight = "pesado";
    CHECK(wrong(draft) == QStringList{"weight_kg:bad_format"});
}

TEST_CASE("A birth date lies between 1900 and today", "[patients]")
{
    auto draft = good();
    draft.birthDate = QDate(1899, 12, 31);
    CHECK(wrong(draft) == QStringList{"birth_date:out_of_range"});
    draft.birthDate = today.addDays(1);
    CHECK(wrong(draft) == QStringList{"birth_date:out_of_range"});
    draft.birthDate = today;
    CHECK(wrong(draft).isEmpty());
    draft.isBirthDateBroken = true;
    CHECK(wrong(draft) == QStringList{"birth_date:bad_format"});
}

TEST_CASE("Contact data and a microchip must look like ones when given", "[patients]")
{
    auto draft = good();
    draft.email = "rosa.example.pe";
    draft.phone = "llámeme";
    draft.microchip = "no tiene";
    CHECK(wrong(draft) ==
          QStringList{"microchip:bad_format", "phone:bad_format", "email:bad_format"});
    draft.email = "rosa@example.pe";
    draft.phone = "+51 987 654 321";
    draft.microchip = "604 098 100 123 456";
    CHECK(wrong(draft).isEmpty());
}

TEST_CASE("A patient goes through its draft unchanged", "[patients]")
{
    Patient patient;
    patient.name = "Ñusta";
    patient.sex = Sex::Female;
    patient.weightKg = 3.45;
    patient.birthDate = QDate(2024, 2, 29);
    Patient copy;
    PatientDraft::of(patient).writeTo(copy);
    CHECK((copy == patient));
}

TEST_CASE("Thirty species are suggested, each with breeds", "[patients]")
{
    CHECK(knownSpecies().size() == 30);
    for (const QString& species : knownSpecies())
        CHECK_FALSE(knownBreeds(species).isEmpty());
    CHECK(knownBreeds("gato").contains("Siamés"));
    CHECK(knownBreeds("Dragón").isEmpty());
}
