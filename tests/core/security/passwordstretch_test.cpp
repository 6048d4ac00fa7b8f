// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/passwordstretch.h"

#include "tests/support/await.h"
#include "tests/support/catch.h"

using huella::security::PasswordStretch;

// The values were computed with Python's hashlib and unicodedata.
TEST_CASE("A password is stretched as documented", "[stretch]")
{
    CHECK(PasswordStretch::compute(QString::fromUtf8("contraseña segura"),
                                   "p_00000000000000000000000000000001") ==
          "ac80fb50ed1d3613501040ae2f9bb1bcf6223f365d60996f61e2bca1beb3f015");
}

TEST_CASE("A password typed on another keyboard is the same password", "[stretch]")
{
    const QString ligature = QString::fromUtf8("\uFB01rulais");
    CHECK(PasswordStretch::compute(ligature, "p_x") ==
          "5105b6806d0a8786d2b2fdbec2182d607d5ee7b5e363be1caaf29add178c4eca");
    CHECK(huella::test::await(PasswordStretch::start("firulais", "p_x")) ==
          PasswordStretch::compute(ligature, "p_x"));
}
