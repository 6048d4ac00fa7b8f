// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/allergymatch.h"
#include "tests/support/catch.h"

using huella::documents::allergyAgainst;

TEST_CASE("A drug is warned of by its own name, whatever its accents and case")
{
    CHECK(allergyAgainst("Tramadol 50 mg", "Alergia al TRAMADOL") == "tramadol");
    CHECK(allergyAgainst("Ácido fusídico", "fusidico") == "fusidico");
    CHECK(allergyAgainst("Amoxicilina 500", "amoxi") == "amoxi");
}

TEST_CASE("A drug is warned of by its family")
{
    CHECK(allergyAgainst("Amoxicilina + ác. clavulánico", "Penicilina") == "penicilina");
    CHECK(allergyAgainst("Ampicilina", "alérgica a penicilinas") == "penicilinas");
    CHECK(allergyAgainst("Cefalexina", "Cefalosporinas") == "cefalosporinas");
    CHECK(allergyAgainst("Meloxicam", "No tolera AINEs") == "aines");
    CHECK(allergyAgainst("Prednisolona", "corticoides") == "corticoides");
}

TEST_CASE("Nothing is warned of that the allergies do not tell")
{
    CHECK(allergyAgainst("Meloxicam", "Penicilina").isEmpty());
    CHECK(allergyAgainst("Amoxicilina", "").isEmpty());
    CHECK(allergyAgainst("", "Penicilina").isEmpty());
    CHECK(allergyAgainst("Suero de cloruro de sodio", "de pollo y res").isEmpty());
    CHECK(allergyAgainst("Champú con avena", "con pulgas").isEmpty());
}
