// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/tillstore.h"

#include "core/payments/paymentstore.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testclinic.h"

using namespace huella;
using namespace huella::payments;
using namespace huella::tests;
using huella::test::await;

namespace {

const Money price(8550, "PEN");

struct Till
{
    TestDatabase database;
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe");
    TestPerson ana = addPerson(database, "reception", "Ana", "Torres");
    TestPerson luz = addPerson(database, "admin", "Luz", "Paz");
    TestPerson vega = addPerson(database, "vet", "Iván", "Vega");
    ServiceId control = addService(database, "Control", 30, "85.50");
    PatientId nusta = addPatient(database, rosa, "Ñusta");
    std::unique_ptr<database::Session> session = signIn(database, ana);
    std::unique_ptr<database::Session> other = signIn(database, luz);
    PaymentStore payments{*session};
    TillStore store{*session};
    TillStore admins{*other};
    QDate today = clinicToday(database);
    int booked = 0;

    PaymentId charge(PaymentMethod method = PaymentMethod::Cash)
    {
        const auto visit = addAppointment(database, nusta, vega, control, 60 * ++booked);
        const auto id = PaymentId::create();
        REQUIRE(await(payments.charge(id, visit, price, method)));
        return id;
    }
    TillDay day() { return await(store.day(today)).value(); }
    CloseWish wish(const Money& cash, const QString& reason = {})
    {
        return {CloseId::create(),
                today,
                int(day().uncounted().size()),
                {{PaymentMethod::Cash, cash}},
                reason};
    }
};

} // namespace

TEST_CASE("A day is counted, closed with its difference, and what comes later stands apart",
          "[till]")
{
    Till till;
    till.charge();
    const auto wrong = till.charge(PaymentMethod::Card);
    REQUIRE(await(till.payments.voidCharge(wrong, "Era otra mascota")));
    TillDay day = till.day();
    CHECK(day.today == till.today);
    CHECK(day.currency == "PEN");
    CHECK(day.close() == nullptr);
    REQUIRE(day.movements.size() == 3);
    CHECK(day.movements[0].owner == "Rosa Quispe");
    CHECK(day.movements[0].person == "Ana Torres");
    CHECK(day.movements[2].kind == Movement::Kind::Void);
    CHECK(day.movements[2].reason == "Era otra mascota");

    const auto unexplained = await(till.store.close(till.wish(Money(8000, "PEN"))));
    CHECK(unexplained.error().code == ErrorCode::InvalidValue);
    CHECK(unexplained.error().field == "reason");
    const auto wish = till.wish(Money(8000, "PEN"), "Faltan cinco cincuenta");
    REQUIRE(await(till.store.close(wish)));
    REQUIRE(await(till.store.close(wish)));
    CHECK(await(till.store.close(till.wish(price))).error().code == ErrorCode::AlreadyExists);

    till.charge();
    day = till.day();
    REQUIRE(day.close());
    CHECK(day.close()->by == "Ana Torres");
    CHECK(day.close()->reason == "Faltan cinco cincuenta");
    REQUIRE(day.close()->lines.size() == 2);
    CHECK(day.close()->lines[0].difference() == Money(-550, "PEN"));
    CHECK(day.close()->lines[1].expected() == Money(0, "PEN"));
    CHECK(day.uncounted().size() == 1);
}

TEST_CASE("Nobody closes what he has not seen", "[till]")
{
    Till till;
    till.charge();
    auto wish = till.wish(price);
    till.charge();
    CHECK(await(till.store.close(wish)).error().code == ErrorCode::ChangedMeanwhile);
    CHECK(till.day().close() == nullptr);
}

TEST_CASE("The admin opens a day again, the desk does not, and the first close stays", "[till]")
{
    Till till;
    till.charge();
    const auto wish = till.wish(price);
    REQUIRE(await(till.store.close(wish)));
    CHECK(await(till.store.reopen(wish.id, "x")).error().code == ErrorCode::NotAllowed);
    REQUIRE(await(till.admins.reopen(wish.id, "Faltó anotar un cobro")));
    REQUIRE(await(till.store.close(till.wish(price))));
    const TillDay day = till.day();
    REQUIRE(day.closes.size() == 2);
    CHECK(day.closes[0].isInForce());
    CHECK_FALSE(day.closes[1].isInForce());
    CHECK(day.closes[1].reopenedBy == "Luz Paz");
    CHECK(day.closes[1].reopenReason == "Faltó anotar un cobro");
    CHECK(day.closes[1].lines.first().counted == price);
}

TEST_CASE("Of two who close a day at once, one does", "[till]")
{
    for (int round = 0; round < 5; ++round) {
        Till till;
        till.charge();
        auto first = till.store.close(till.wish(price));
        auto second = till.admins.close(
            {CloseId::create(), till.today, 1, {{PaymentMethod::Cash, price}}, {}});
        const bool isFirst = await(first).has_value();
        const bool isSecond = await(second).has_value();
        CHECK(isFirst != isSecond);
        CHECK(till.day().closes.size() == 1);
        CHECK(till.day().uncounted().isEmpty());
    }
}

TEST_CASE("Two refunds of one payment at once never give back more than was paid", "[till]")
{
    Till till;
    PaymentStore admins(*till.other);
    for (int round = 0; round < 10; ++round) {
        const auto id = till.charge();
        auto first = till.payments.refund(RefundId::create(), id, Money(6000, "PEN"), "A");
        auto second = admins.refund(RefundId::create(), id, Money(6000, "PEN"), "B");
        const auto a = await(first);
        const auto b = await(second);
        CHECK(a.has_value() != b.has_value());
        CHECK((a ? b : a).error().code == ErrorCode::WrongAmount);
        CHECK(till.database.value("SELECT refunded_amount FROM clinic.payments WHERE id = '" +
                                  id.text() + u'\'') == "60.00");
    }
}

TEST_CASE("A charge that comes while somebody closes is in the close or after it, never lost",
          "[till]")
{
    Till till;
    for (int round = 0; round < 8; ++round) {
        const auto visit =
            addAppointment(till.database, till.nusta, till.vega, till.control, 60 * ++till.booked);
        const int seen = int(till.day().uncounted().size());
        Money cash(0, "PEN");
        for (const Movement& it : till.day().uncounted())
            cash = cash + it.amount;
        auto charge = till.payments.charge(PaymentId::create(), visit, price, PaymentMethod::Cash);
        const auto id = CloseId::create();
        auto close = till.admins.close({id, till.today, seen, {{PaymentMethod::Cash, cash}}, {}});
        REQUIRE(await(charge));
        const auto closed = await(close);
        const TillDay day = till.day();
        Money counted(0, "PEN");
        int lines = 0;
        if (day.close()) {
            for (const TillLine& it : day.close()->lines)
                counted = counted + it.expected(), lines += it.movements;
        }
        for (const Movement& it : day.uncounted())
            counted = counted + it.amount, ++lines;
        CHECK(lines == day.movements.size());
        CHECK(counted == Money(8550 * (round + 1), "PEN"));
        if (closed)
            REQUIRE(await(till.admins.reopen(id, "otra vez")));
        else
            CHECK(closed.error().code == ErrorCode::ChangedMeanwhile);
    }
}
