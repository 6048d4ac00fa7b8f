// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/paymentstore.h"

#include "core/agenda/agendastore.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testclinic.h"

using namespace huella;
using namespace huella::payments;
using namespace huella::tests;
using huella::test::await;

namespace {

struct Clinic
{
    TestDatabase database;
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe");
    TestPerson ana = addPerson(database, "reception", "Ana", "Torres");
    TestPerson vega = addPerson(database, "vet", "Iván", "Vega");
    ServiceId control = addService(database, "Control", 30, "85.50");
    PatientId nusta = addPatient(database, rosa, "Ñusta");
    AppointmentId appointment = addAppointment(database, nusta, vega, control);
    std::unique_ptr<database::Session> session = signIn(database, ana);
    PaymentStore store{*session};
    agenda::AgendaStore agenda{*session};

    [[nodiscard]] bool isPaid() { return await(agenda.appointment(appointment))->isPaid; }
};

const Money price(8550, "PEN");

} // namespace

TEST_CASE("The desk charges the price in its own name, once", "[payments]")
{
    Clinic clinic;
    const auto id = PaymentId::create();
    REQUIRE(await(clinic.store.charge(id, clinic.appointment, price, PaymentMethod::Card)));
    REQUIRE(await(clinic.store.charge(id, clinic.appointment, price, PaymentMethod::Card)));
    CHECK(clinic.isPaid());
    const auto payments = await(clinic.store.ofAppointment(clinic.appointment));
    REQUIRE(payments);
    REQUIRE(payments->size() == 1);
    const Payment& payment = payments->first();
    CHECK(payment.amount == price);
    CHECK(payment.method == PaymentMethod::Card);
    CHECK(payment.status == PaymentStatus::Approved);
    CHECK(payment.createdByName == "Ana Torres");
    CHECK(payment.paidAt.isValid());

    const auto again = await(
        clinic.store.charge(PaymentId::create(), clinic.appointment, price, PaymentMethod::Cash));
    CHECK(again.error().code == ErrorCode::AlreadyPaid);
}

TEST_CASE("Another amount than the price is refused and nothing is paid", "[payments]")
{
    Clinic clinic;
    for (const qint64 units : {8549LL, 0LL, -8550LL}) {
        const auto refused = await(clinic.store.charge(PaymentId::create(), clinic.appointment,
                                                       Money(units, "PEN"), PaymentMethod::Cash));
        CHECK(refused.error().code == ErrorCode::WrongAmount);
    }
    CHECK_FALSE(clinic.isPaid());
}

TEST_CASE("Mercado Pago is not charged by hand", "[payments]")
{
    Clinic clinic;
    const auto refused = await(clinic.store.charge(PaymentId::create(), clinic.appointment, price,
                                                   PaymentMethod::MercadoPago));
    CHECK(refused.error().code == ErrorCode::InvalidValue);
    CHECK(refused.error().field == "method");
}

TEST_CASE("A voided charge leaves the appointment unpaid and says why", "[payments]")
{
    Clinic clinic;
    const auto id = PaymentId::create();
    REQUIRE(await(clinic.store.charge(id, clinic.appointment, price, PaymentMethod::Cash)));
    CHECK(await(clinic.store.voidCharge(id, " ")).error().code == ErrorCode::InvalidValue);
    CHECK(clinic.isPaid());
    REQUIRE(await(clinic.store.voidCharge(id, "Cobrado a otra mascota")));
    CHECK_FALSE(clinic.isPaid());
    const auto payments = await(clinic.store.ofAppointment(clinic.appointment));
    CHECK(payments->first().status == PaymentStatus::Voided);
    CHECK(payments->first().note == "Cobrado a otra mascota");
}

TEST_CASE("A vet does not charge", "[payments]")
{
    Clinic clinic;
    const auto session = signIn(clinic.database, clinic.vega);
    const auto refused = await(PaymentStore(*session).charge(
        PaymentId::create(), clinic.appointment, price, PaymentMethod::Cash));
    CHECK(refused.error().code == ErrorCode::NotAllowed);
}
