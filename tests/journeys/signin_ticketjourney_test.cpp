// SPDX-License-Identifier: GPL-3.0-or-later
// The owner's QR and short code: from the account page to the kiosk's reader.
#include "tests/journeys/signindoor.h"
#include "ui/shared/qrview.h"

#include "core/people/ticketstore.h"

using namespace huella;
using namespace huella::tests;

namespace {

/// An owner who is in with her password, at her account.
struct Owner
{
    Door door;
    std::unique_ptr<Account> account;

    Owner()
    {
        door.service.stop(); // it waits for the database: lend() does, between events
        std::ignore = door.clinic.add("owner", "rosa");
        door.signIn("rosa", Clinic::password);
        REQUIRE(door.isIn());
        account = std::make_unique<Account>(door);
        account->page->offerTicket(door.clinic.session, door.arrivals.last().person,
                                   &account->watch);
        account->page->resize(1100, 1300);
    }
    void chooseCode(const QString& code, const QString& current = Clinic::password) const
    {
        type(*account->page, "ticketPasswordEdit", current);
        type(*account->page, "newShortCodeEdit", code);
        click(*account->page, "saveShortCodeButton");
        REQUIRE(waitUntil(
            [&] { return !part<Button>(*account->page, "saveShortCodeButton")->isBusy(); }));
    }
    /// What the clinic's service does, until somebody more has come in.
    [[nodiscard]] bool isLentTo(int arrival) const
    {
        return waitUntil([&] {
            door.clinic.database.run("SELECT clinic.lend_roles()");
            return door.arrivals.size() == arrival;
        });
    }
    [[nodiscard]] QString errorOf(const QString& editor) const
    {
        for (QWidget* up = part(*account->page, editor); up; up = up->parentWidget())
            if (auto* field = qobject_cast<FormField*>(up))
                return field->error();
        return {};
    }
};

} // namespace

TEST_CASE("An owner chooses a short code, makes a QR, and comes in with both", "[ticket]")
{
    Owner owner;
    const QWidget& page = *owner.account->page;
    CHECK(test::visibleParts<>(page, "makeTicketButton").isEmpty());
    owner.chooseCode("1234");
    CHECK(owner.errorOf("newShortCodeEdit").contains("cualquiera"));
    owner.chooseCode("4829", "no es esta");
    CHECK(owner.errorOf("ticketPasswordEdit").contains("actual"));
    owner.chooseCode("4829");
    REQUIRE(waitUntil([&] { return !test::visibleParts<>(page, "makeTicketButton").isEmpty(); }));
    CHECK(part<QLineEdit>(page, "newShortCodeEdit")->text().isEmpty());

    const auto* qr = page.findChild<QrView*>("ticketQr");
    click(page, "makeTicketButton");
    REQUIRE(waitUntil([&] { return !qr->isEmpty() && qr->isVisible(); }));
    tests::takePictures(*owner.account->page, "account-ticket");

    // The desk's paper, since the picture above cannot be read back here.
    const auto made = test::await(
        people::TicketStore(owner.door.clinic.session).make(owner.door.arrivals.last().person.id));
    REQUIRE(made);
    owner.account.reset();
    owner.door.signOut();

    auto& door = owner.door;
    click(door.flow, "ticketButton");
    tests::takePictures(door.flow, "signin-ticket");
    type(door.flow, "ticketEdit", *made); // and the reader's Enter
    click(door.flow, "ticketNextButton");
    tests::takePictures(door.flow, "signin-ticket-code");
    type(door.flow, "shortCodeEdit", "4828");
    door.press("ticketSignInButton");
    CHECK(door.message().startsWith(QString::fromUtf8("El código QR o el código corto")));
    CHECK(part<QLineEdit>(door.flow, "ticketEdit")->text().isEmpty());

    type(door.flow, "ticketEdit", *made);
    click(door.flow, "ticketNextButton");
    type(door.flow, "shortCodeEdit", "4829");
    door.press("ticketSignInButton");
    REQUIRE(owner.isLentTo(2));
    CHECK(door.arrivals.last().person.username == "rosa");
    CHECK(door.arrivals.last().isByTicket);
    CHECK(door.flow.findChild<QLineEdit*>("shortCodeEdit")->text().isEmpty());
}

TEST_CASE("Whoever has no QR after all goes back to the password", "[ticket]")
{
    Door door;
    door.service.stop();
    click(door.flow, "ticketButton");
    click(door.flow, "ticketNextButton");
    CHECK_FALSE(door.error("ticketEdit").isEmpty());
    type(door.flow, "ticketEdit", "HUELLA");
    click(door.flow, "ticketNextButton");
    CHECK(door.isOnScreen("shortCodeEdit"));
    click(door.flow, "ticketBackButton");
    CHECK(door.isOnScreen("ticketEdit"));
    click(door.flow, "ticketBackButton");
    CHECK(door.isOnScreen("identifierEdit"));
    CHECK(door.flow.findChild<QLineEdit*>("ticketEdit")->text().isEmpty());
}
