// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "tests/support/catch.h"

using huella::Money;

TEST_CASE("An amount survives the way to the database and back", "[money]")
{
    for (const QString text : {"0.00", "85.00", "0.05", "-12.30", "9999999999.99"}) {
        const auto money = Money::fromDecimal(text, "PEN");
        REQUIRE(money);
        CHECK(money->toDecimal() == text);
    }
    CHECK(Money::fromDecimal("85", "PEN")->minorUnits() == 8500);
    CHECK(Money::fromDecimal("85.5", "PEN")->minorUnits() == 8550);
}

TEST_CASE("A currency without cents has none", "[money]")
{
    CHECK(Money::fromDecimal("45000.00", "COP")->minorUnits() == 45000);
    CHECK(Money::fromDecimal("45000.00", "COP")->toDecimal() == "45000");
    CHECK_FALSE(Money::fromDecimal("45000.50", "CLP"));
}

TEST_CASE("What is no amount is refused", "[money]")
{
    for (const QString text :
         {"", " ", "abc", "1,50", "1.234", "--1", "1e3", "NaN", "٣", "99999999999999999999"}) {
        INFO(text.toStdString());
        const auto money = Money::fromDecimal(text, "PEN");
        REQUIRE_FALSE(money);
        CHECK(money.error().code == huella::ErrorCode::InvalidValue);
        CHECK(money.error().field == "amount");
    }
}
