// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/petwords.h"

#include "tests/support/catch.h"
#include "tests/support/gui.h"

using namespace huella;
using namespace huella::ui::owner;

TEST_CASE("An age is told in years, months or days, never ahead of its day", "[owner]")
{
    test::dress();
    const QDate today(2026, 11, 22);
    CHECK(ageText(QDate(2024, 2, 29), today) == "2 años");
    CHECK(ageText(QDate(2025, 11, 22), today) == "1 año");
    CHECK(ageText(QDate(2025, 11, 23), today) == "11 meses");
    CHECK(ageText(QDate(2026, 10, 22), today) == "1 mes");
    CHECK(ageText(QDate(2026, 10, 23), today) == "30 días");
    CHECK(ageText(today, today) == "0 días");
    CHECK(ageText({}, today).isEmpty());
    CHECK(ageText(today.addDays(1), today).isEmpty());
}

TEST_CASE("A weight is told in kilograms, and in grams for the smallest", "[owner]")
{
    test::dress();
    CHECK(weightText(3.45) == "3.45 kg");
    CHECK(weightText(560) == "560 kg");
    CHECK(weightText(0.03) == "30 g");
    CHECK(weightText(std::nullopt).isEmpty());
}

TEST_CASE("A thumbnail that is no picture is no picture", "[owner]")
{
    CHECK(thumbnailImage({}).isNull());
    CHECK(thumbnailImage("root:x:0:0").isNull());
}
