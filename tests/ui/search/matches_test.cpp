// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/matches.h"

#include "tests/support/catch.h"

using huella::ui::Match;
using huella::ui::matchesIn;

TEST_CASE("A word that begins as typed is marked, accents and case ignored")
{
    const QString owner = QStringLiteral("Luis Núñez Peña");
    CHECK(matchesIn(owner, QStringLiteral("nun")) == QList<Match>{{5, 3}});
    CHECK(matchesIn(owner, QStringLiteral("NÚÑ")) == QList<Match>{{5, 3}});
    CHECK(matchesIn(owner, QStringLiteral("pena lu")) == QList<Match>{{0, 2}, {11, 4}});
    CHECK(matchesIn(owner, QStringLiteral("uis")).isEmpty()); // not in the middle of a word
    CHECK(matchesIn(owner, QString()).isEmpty());
    CHECK(matchesIn(QString(), QStringLiteral("nun")).isEmpty());
}

TEST_CASE("Of two typed words that fit the longer one is marked")
{
    CHECK(matchesIn(QStringLiteral("Maria"), QStringLiteral("ma mari")) == QList<Match>{{0, 4}});
}

TEST_CASE("Digits are marked however they are grouped, with the country's code or without")
{
    const QString phone = QStringLiteral("987 654 321");
    CHECK(matchesIn(phone, QStringLiteral("98765")) == QList<Match>{{0, 6}});
    CHECK(matchesIn(phone, QStringLiteral("4321")) == QList<Match>{{6, 5}});
    CHECK(matchesIn(phone, QStringLiteral("+51 987-654-321")) == QList<Match>{{0, 11}});
    CHECK(matchesIn(phone, QStringLiteral("555")).isEmpty());
}

TEST_CASE("A text written with combining marks is left unmarked rather than marked wrongly")
{
    CHECK(matchesIn(QStringLiteral("Nu\u0301n\u0303ez"), QStringLiteral("nun")).isEmpty());
}
