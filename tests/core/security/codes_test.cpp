// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/otpauth.h"
#include "core/security/recoverycodes.h"

#include "tests/support/catch.h"

using namespace huella::security;

TEST_CASE("A code is understood however it is typed", "[codes]")
{
    CHECK(normalizedCode(" 123 456 ") == "123456");
    CHECK(normalizedCode("abcde-fghij") == "ABCDEFGHIJ");
    CHECK(normalizedCode(QString::fromUtf8("１２３４５６")) == "123456");
}

TEST_CASE("Codes and secrets are shown in groups", "[codes]")
{
    CHECK(shownRecoveryCode("ABCDEFGHIJ") == "ABCDE-FGHIJ");
    CHECK(groupedSecret("ABCDEFGHIJ") == "ABCD EFGH IJ");
}

TEST_CASE("An authenticator reads the account and the issuer from the URI", "[codes]")
{
    CHECK(otpauthUri(QString::fromUtf8("ñusta@correo.pe"), "JBSWY3DP") ==
          "otpauth://totp/Huella:%C3%B1usta%40correo.pe?secret=JBSWY3DP&issuer=Huella"
          "&algorithm=SHA1&digits=6&period=30");
}
