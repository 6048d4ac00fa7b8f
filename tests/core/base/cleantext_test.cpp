// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cleantext.h"

#include "tests/support/catch.h"

using namespace huella;

TEST_CASE("A text is trimmed and composed", "[text]")
{
    CHECK(*cleanText(QString::fromUtf8("  N\u0303usta\u00a0 "), 10, "name") ==
          QString::fromUtf8("Ñusta"));
    CHECK(cleanText(" \t\n", 10, "name")->isNull());
}

TEST_CASE("A required text must be there", "[text]")
{
    const auto nothing = cleanText("  ", 10, "name", Presence::Required);
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error() == Error{ErrorCode::InvalidValue, "required", "name"});
}

TEST_CASE("A text may be of any script, but not longer than its field", "[text]")
{
    const QString paws = QString::fromUtf8("🐾🐾🐾");
    CHECK(cleanText(paws, 3, "name"));
    CHECK(cleanText(paws, 2, "name").error().detail == "too_long");
    CHECK(cleanText(QString(10000, u'a'), 100, "name").error().detail == "too_long");
    CHECK(cleanText(QString::fromUtf8("小花 שלום Ζωή"), 40, "name"));
}

TEST_CASE("A text that plays with what follows it is refused", "[text]")
{
    for (const char16_t c : {u'\u0007', u'\u202e', u'\u2066', u'\u0085', u'\n'})
        CHECK(cleanText(QString("ab") + QChar(c) + "cd", 40, "name").error().detail ==
              "bad_format");
    CHECK(cleanText(QString("a") + QChar(0xd800) + "b", 40, "name").error().detail == "bad_format");
}
