// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/waitingliststore.h"
#include "tests/journeys/agendadesk.h"
#include "tests/support/catch.h"
#include "ui/desk/freedbanner.h"
#include "ui/shared/button.h"

using namespace huella;
using namespace huella::tests;
using namespace huella::ui;
using huella::test::await;
using huella::test::waitUntil;

// A day is full, an owner waits for an hour of it, and the desk gives it to him.

namespace {

struct Waits
{
    AgendaClinic clinic;
    std::unique_ptr<database::Session> carlas = signIn(clinic.database, clinic.carla);
    agenda::WaitingListStore carla{*carlas};
    AgendaDesk desk{clinic, clinic.ana};
    QDate day = AgendaClinic::today().addDays(1);

    /// Tomorrow the one vet works two hours, both taken (Ñusta's and Rex').
    Waits()
    {
        clinic.database.run(
            QStringLiteral("UPDATE clinic.settings SET slot_minutes = 20; "
                           "DELETE FROM clinic.vet_schedules WHERE vet_id = '%1'; "
                           "UPDATE clinic.vet_schedules SET starts_time = '10:00', ends_time = "
                           "'10:20' WHERE vet_id = '%2'")
                .arg(clinic.soto.id.text(), clinic.vega.id.text()));
    }
    void join(PatientId patient)
    {
        const auto joined = await(
            carla.join({.patient = patient, .service = clinic.control, .day = day, .reason = {}}));
        REQUIRE(joined);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList texts;
        for (const QLabel* label : desk.view->findChildren<QLabel*>("waitingName")) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
    [[nodiscard]] QString startOf(PatientId patient) const
    {
        return clinic.text(
            "SELECT coalesce(max(status), '') FROM clinic.appointments WHERE patient_id = "
            "$1::uuid AND "
            "status = 'confirmada' AND starts_at > now() + interval '8 hours'",
            patient);
    }
};

} // namespace

TEST_CASE("The agenda says who waits for an hour of the day, and gives a free one to the first",
          "[waiting]")
{
    Waits it;
    it.join(it.clinic.pelusa);
    it.join(it.clinic.luna);
    it.desk.goToTomorrow();
    auto* button = it.desk.the<Button>("agendaWaitingButton");
    REQUIRE(waitUntil([&] { return button->isVisible() && button->text() == "2 en espera"; }));
    press(button);
    REQUIRE(waitUntil([&] { return it.names() == QStringList({"1.º Pelusa", "2.º Luna"}); }));
    CHECK(it.desk.view->findChildren<Button*>("giveHourButton").isEmpty()); // still full
    takePicture(*it.desk.view, "desk-waiting-list");

    it.clinic.database.run(
        QStringLiteral("UPDATE clinic.appointments SET status = 'cancelada' WHERE id = '%1'")
            .arg(it.clinic.nustas.text()));
    REQUIRE(waitUntil(
        [&] { return it.desk.view->findChildren<Button*>("giveHourButton").size() == 2; }));
    takePictures(*it.desk.view, "desk-waiting-hour");
    auto* give = it.desk.view->findChildren<Button*>("giveHourButton").first();
    CHECK(give->text() == "Dar las 10:00 con Iván Vega");
    give->setFocus();
    QTest::keyClick(give, Qt::Key_Return);
    REQUIRE(waitUntil([&] { return it.names() == QStringList({"1.º Luna"}); }));
    CHECK(it.startOf(it.clinic.pelusa) == "confirmada");
    REQUIRE(waitUntil([&] { return it.desk.message().startsWith("Pelusa tiene cita"); }));
    CHECK(await(it.carla.mine())->first().place == 1);

    it.desk.undo();
    REQUIRE(waitUntil([&] { return it.names() == QStringList({"1.º Pelusa", "2.º Luna"}); }));
}

TEST_CASE("An hour that becomes free is offered over every page, and undo takes it back",
          "[waiting][live]")
{
    Waits it;
    it.join(it.clinic.pelusa);
    it.desk.view->showPage(0);
    auto* banner = child<desk::FreedBanner>(*it.desk.view, "freedBanner");
    CHECK_FALSE(banner->isVisible());
    it.clinic.database.run(
        QStringLiteral("UPDATE clinic.appointments SET status = 'cancelada' WHERE id = '%1'")
            .arg(it.clinic.nustas.text()));
    REQUIRE(waitUntil([&] { return banner->isVisible(); }, 2000));
    CHECK(banner->text().contains("Pelusa"));
    CHECK(banner->text().contains("10:00"));
    takePicture(*it.desk.view, "desk-freed-hour");
    press(banner->actionButton());
    REQUIRE(waitUntil([&] { return banner->text().startsWith("Pelusa tiene la hora"); }));
    CHECK(it.startOf(it.clinic.pelusa) == "confirmada");
    press(banner->actionButton());
    REQUIRE(waitUntil([&] { return it.startOf(it.clinic.pelusa).isEmpty(); }));
    const auto mine = await(it.carla.mine());
    REQUIRE(mine->size() == 1);
    CHECK(mine->first().place == 1);
}
