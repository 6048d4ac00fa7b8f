// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/locale.h"

#include "core/base/money.h"
#include "tests/support/catch.h"

#include <QLocale>

using namespace huella;
using namespace huella::ui;

TEST_CASE("Money, numbers and dates are written as in the clinic's region")
{
    const QChar space(QChar::Nbsp);
    struct Region
    {
        const char* name;
        const char* currency;
        const char* money;
        const char* weight;
    };
    for (const Region& region :
         {Region{"es_AR", "ARS", "1.234,50", "4,25"}, Region{"es_MX", "MXN", "1,234.50", "4.25"},
          Region{"es_CO", "COP", "1.234", "4,25"}, Region{"es_CL", "CLP", "1.234", "4,25"},
          Region{"es_PE", "PEN", "1,234.50", "4.25"}, Region{"pt_BR", "BRL", "1.234,50", "4,25"}}) {
        INFO(region.name);
        setRegion(QString::fromLatin1(region.name));
        const Money money(region.currency == QLatin1String("COP") ||
                                  region.currency == QLatin1String("CLP")
                              ? 1234
                              : 123450,
                          QString::fromLatin1(region.currency));
        CHECK(moneyText(money).section(space, 1).toStdString() == region.money);
        CHECK(QLocale().toString(4.25, 'f', 2).toStdString() == region.weight);
        CHECK(shortDate({2026, 11, 24}) == "24/11/2026");
    }
    setRegion(QStringLiteral("es_PE"));
}

TEST_CASE("The clinic's currency says its region, in the language that is in force")
{
    setRegion(QStringLiteral("es_PE"));
    CHECK(regionOf("ARS") == "es_AR");
    CHECK(regionOf("MXN") == "es_MX");
    CHECK(regionOf({}) == "es_PE");
    setRegion(QStringLiteral("pt_BR"));
    CHECK(regionOf("BRL") == "pt_BR");
    setRegion(QStringLiteral("es_PE"));
}
