// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/ticketstore.h"

#include "tests/core/people/clinic.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"

using namespace huella;
using namespace huella::people;
using huella::database::LinkState;
using huella::test::await;
using huella::test::waitUntil;
using huella::tests::Clinic;

namespace {

/// An owner with a short code and the ticket of her last visit, and the clinic's service.
struct Visit
{
    Clinic clinic;
    PersonId rosa = clinic.add("owner", "rosa.quispe");
    QString ticket;

    Visit()
    {
        TicketStore tickets(clinic.session);
        REQUIRE(clinic.signIn("rosa.quispe"));
        REQUIRE(await(tickets.setCode(Clinic::password, "4829")));
        clinic.add("reception", "recepcion");
        REQUIRE(clinic.signIn("recepcion"));
        const auto made = await(tickets.make(rosa));
        REQUIRE(made);
        ticket = *made;
        clinic.signInStore.signOut();
    }
    void lend() const { clinic.database.run("SELECT clinic.lend_roles()"); }
    [[nodiscard]] Result<SignedIn> enter(const QString& shown, const QString& code)
    {
        const auto future = clinic.signInStore.signInWithTicket(shown, code);
        waitUntil([&] {
            lend();
            return future.isFinished();
        });
        return await(future);
    }
};

} // namespace

TEST_CASE("An owner signs in with the ticket of the last visit and the short code", "[ticket]")
{
    Visit visit;
    const auto signedIn = visit.enter(" " + visit.ticket.toLower() + "\r", "4829");
    REQUIRE(signedIn);
    CHECK(signedIn->person.id == visit.rosa);
    CHECK(signedIn->person.role == Role::Owner);
    CHECK(signedIn->isByTicket);
    CHECK(await(visit.clinic.session.subscribe()));
    CHECK(await(visit.clinic.signInStore.refresh())->isByTicket);
    visit.clinic.signInStore.signOut();
    CHECK(visit.clinic.signIn("rosa.quispe")->isByTicket == false);
}

TEST_CASE("A wrong code, a made-up ticket and a void one get the same answer", "[ticket]")
{
    Visit visit;
    CHECK(visit.enter(visit.ticket, "4828").error().code == ErrorCode::WrongPassword);
    CHECK(visit.enter("HUELLAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "4829").error().code ==
          ErrorCode::WrongPassword);
    REQUIRE(visit.clinic.signIn("recepcion"));
    REQUIRE(await(TicketStore(visit.clinic.session).voidTicket(visit.rosa)));
    CHECK(visit.enter(visit.ticket, "4829").error().code == ErrorCode::WrongPassword);
    CHECK_FALSE(visit.clinic.signInStore.signedIn());
    CHECK(visit.clinic.session.linkState() == LinkState::Closed);
}

TEST_CASE("Who came in by ticket changes nothing with which she signs in", "[ticket]")
{
    Visit visit;
    const auto signedIn = visit.enter(visit.ticket, "4829");
    REQUIRE(signedIn);
    TicketStore tickets(visit.clinic.session);
    CHECK(await(visit.clinic.accounts.enrolSecondFactor()).error().code == ErrorCode::NotAllowed);
    CHECK(await(tickets.make(visit.rosa)).error().code == ErrorCode::NotAllowed);
    CHECK(await(tickets.removeCode()).error().code == ErrorCode::NotAllowed);
    CHECK(await(tickets.setCode(Clinic::password, "7351")).error().code ==
          ErrorCode::WrongPassword);
    CHECK(await(visit.clinic.accounts.changePassword(Clinic::password, "una frase nueva y larga",
                                                     signedIn->person))
              .error()
              .code == ErrorCode::WrongPassword);
    CHECK(await(tickets.of(visit.rosa))->hasTicket);
}

TEST_CASE("While the clinic's service stands still no ticket opens anything", "[ticket]")
{
    Visit visit;
    const auto answer =
        await(visit.clinic.signInStore.signInWithTicket(visit.ticket, "4829"), 20000);
    CHECK(answer.error().code == ErrorCode::ServerUnavailable);
    CHECK(visit.clinic.signIn("rosa.quispe"));
}

TEST_CASE("The end of a loan closes an open session", "[ticket]")
{
    Visit visit;
    REQUIRE(visit.enter(visit.ticket, "4829"));
    visit.clinic.database.run("UPDATE clinic_private.loans SET until = clock_timestamp()");
    CHECK(await(visit.clinic.signInStore.refresh()).error().code == ErrorCode::WrongPassword);
    CHECK(visit.clinic.session.linkState() == LinkState::Closed);
    visit.lend();
    CHECK(visit.clinic.database.value("SELECT count(*)::text FROM clinic_private.role_pool p JOIN "
                                      "pg_authid a ON a.rolname = p.role_name WHERE p.kind = "
                                      "'returned' AND a.rolpassword IS NULL") == "1");
}

TEST_CASE("A session that stays open beyond the loan is ended, the role then lent anew", "[ticket]")
{
    Visit visit;
    REQUIRE(visit.enter(visit.ticket, "4829"));
    const QString role = visit.clinic.session.role();
    visit.clinic.database.run("UPDATE clinic_private.loans SET until = clock_timestamp()");
    visit.lend();
    CHECK(waitUntil([&] { return visit.clinic.session.linkState() != LinkState::Up; }));
    REQUIRE(visit.enter(visit.ticket, "4829"));
    CHECK(visit.clinic.session.role() == role);
}

TEST_CASE("A second factor is asked of who comes by ticket too", "[ticket]")
{
    Visit visit;
    REQUIRE(visit.clinic.signIn("rosa.quispe"));
    const auto secret = await(visit.clinic.accounts.enrolSecondFactor());
    REQUIRE(secret);
    REQUIRE(await(visit.clinic.accounts.confirmSecondFactor(Clinic::codeOf(*secret))));
    visit.clinic.forgetUsedCodes();
    const auto signedIn = visit.enter(visit.ticket, "4829");
    REQUIRE(signedIn);
    CHECK(signedIn->isCodeDue);
    CHECK(await(visit.clinic.session.subscribe()).error().code == ErrorCode::SecondFactorDue);
    const auto passed = await(visit.clinic.signInStore.submitCode(Clinic::codeOf(*secret)));
    REQUIRE(passed);
    CHECK_FALSE(passed->isCodeDue);
    CHECK(passed->isByTicket);
}
