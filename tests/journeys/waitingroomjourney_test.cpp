// SPDX-License-Identifier: GPL-3.0-or-later
// One waiting room at two PCs: the desk's board and the vet's.
#include "tests/journeys/journey.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "tests/support/testclinic.h"

#include "core/agenda/boardstore.h"
#include "core/people/person.h"
#include "core/records/presencestore.h"
#include "core/records/recordstore.h"
#include "ui/admin/boardcard.h"
#include "ui/desk/deskview.h"
#include "ui/models/boardmodel.h"
#include "ui/parts/boarddelegate.h"
#include "ui/parts/boardlist.h"
#include "ui/parts/boardnotes.h"
#include "ui/parts/undostrip.h"
#include "ui/shared/button.h"
#include "ui/shared/desktopnotice.h"
#include "ui/shared/filepicker.h"
#include "ui/shared/freshnesslabel.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/linkwatch.h"
#include "ui/vet/vetview.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace huella;
using namespace huella::tests;
using namespace huella::ui;
using agenda::BoardRow;
using agenda::BoardState;
using huella::test::await;
using huella::test::waitUntil;

namespace {

people::Person personOf(const TestPerson& person)
{
    people::Person who;
    who.id = person.id;
    who.firstName = person.firstName;
    who.lastName = person.lastName;
    return who;
}

/// A window of the staff with its own connection.
struct Pc
{
    std::unique_ptr<database::Session> session;
    agenda::AgendaStore agenda{*session};
    agenda::BoardStore board{*session};
    patients::PatientStore patients{*session};
    patients::MediaStore media{*session};
    payments::PaymentStore payments{*session};
    records::RecordStore records{*session};
    records::PresenceStore presence{*session};
    agenda::ScheduleStore schedules{*session};
    agenda::ClinicStore clinic{*session};
    Clock clock;
    DialogFilePicker picker;
    Doors doors{clock, picker};
    std::unique_ptr<Shell> view;

    Pc(const TestDatabase& database, const TestPerson& person) : session(signIn(database, person))
    {
        dress();
        if (person.role == u"vet")
            view = std::make_unique<vet::VetView>(
                vet::VetStores{agenda, board, patients, media, records, presence, *session},
                personOf(person), doors);
        else
            view = std::make_unique<desk::DeskView>(desk::DeskStores{agenda, board, patients, media,
                                                                     payments, presence, schedules,
                                                                     clinic, *session},
                                                    personOf(person), doors);
        view->setWindowTitle(QStringLiteral("Huella"));
        view->resize(1366, 768);
        view->show();
    }

    [[nodiscard]] BoardList* list() const { return child<BoardList>(*view, "boardList"); }
    [[nodiscard]] const BoardModel& rows() const
    {
        return *static_cast<const BoardModel*>(list()->model());
    }
    [[nodiscard]] bool shows(int count) const
    {
        return waitUntil([&] { return rows().rowCount() == count; }, 2000);
    }
    void choose(const QString& name) const
    {
        for (int row = 0; row < rows().rowCount(); ++row)
            if (rows().at(row).patientName == name)
                list()->setCurrentIndex(rows().index(row));
        list()->setFocus();
    }
    [[nodiscard]] UndoStrip* undo() const { return child<UndoStrip>(*view, "undoStrip"); }
};

struct Room
{
    TestDatabase database;
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe Mamani");
    TestPerson ana = addPerson(database, "reception", "Ana", "Torres");
    TestPerson luz = addPerson(database, "reception", "Luz", "Prado");
    TestPerson vega = addPerson(database, "vet", "Iván", "Vega");
    TestPerson soto = addPerson(database, "vet", "Elena", "Soto");
    ServiceId control = addService(database, "Control", 20, "60.00");
    std::unique_ptr<database::Session> deskSession = signIn(database, ana);
    agenda::BoardStore desk{*deskSession};

    Room()
    {
        addHours(database, vega);
        addHours(database, soto);
        keepServiceAlive(database);
    }
    AttentionId arrive(const QString& name, PersonId vet = {}, int triage = 3)
    {
        const auto patient = addPatient(database, rosa, name, "Perro");
        const auto id = AttentionId::create();
        REQUIRE(await(desk.walkIn(id, patient, vet, "Vómitos", triage)));
        return id;
    }
    [[nodiscard]] QString vetOf(AttentionId id) const
    {
        return database.value("SELECT coalesce(vet_id::text, '') FROM clinic.current_attentions "
                              "WHERE id = $1::uuid",
                              {id.text()});
    }
    [[nodiscard]] QString stateOf(AttentionId id) const
    {
        return database.value("SELECT coalesce((SELECT state FROM clinic.current_attentions WHERE "
                              "id = $1::uuid), 'gone')",
                              {id.text()});
    }
};

/// A drop as the platform sends it, of a row of the board.
void drop(QWidget* target, const QPoint& point, AttentionId id)
{
    QMimeData data;
    data.setData(BoardList::mimeType(), id.text().toLatin1());
    QDragEnterEvent enter(point, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QDragMoveEvent move(point, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &move);
    QDropEvent event(point, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
}

} // namespace

TEST_CASE("A check-in appears on another PC within two seconds, with badge and one notice")
{
    Room room;
    const Pc other(room.database, room.luz);
    const Pc own(room.database, room.ana);
    REQUIRE(other.shows(0));
    (void)waitUntil([] { return false; }, 300); // both boards are read
    QSignalSpy told(other.view->findChild<DesktopNotice*>(), &DesktopNotice::told);
    QSignalSpy toldAtHome(own.view->findChild<DesktopNotice*>(), &DesktopNotice::told);
    room.arrive("Ñusta");
    REQUIRE(other.shows(1));
    CHECK(waitUntil([&] { return told.count() == 1; }, 2000));
    CHECK(told.first().first().toString() == u"Llegó Ñusta, turno 1");
    CHECK(other.view->windowTitle() == u"(1) Huella");
    CHECK(own.shows(1));
    CHECK(toldAtHome.isEmpty()); // who checked in knows it
    REQUIRE(await(room.desk.setTriage(other.rows().at(0).id, 1, "Sangra")));
    CHECK(waitUntil([&] { return other.rows().at(0).triage == 1; }, 2000));
    CHECK(told.count() == 1); // a change is no arrival
}

TEST_CASE("A vet hears of whom he may call and not of another vet's patients")
{
    Room room;
    const Pc vet(room.database, room.vega);
    (void)waitUntil([] { return false; }, 300);
    QSignalSpy told(vet.view->findChild<DesktopNotice*>(), &DesktopNotice::told);
    room.arrive("Ñusta", room.soto.id);
    REQUIRE(vet.shows(1));
    room.arrive("Rex", room.vega.id);
    REQUIRE(vet.shows(2));
    CHECK(waitUntil([&] { return told.count() == 1; }, 2000));
    CHECK(told.first().first().toString().contains(u"Rex"));
}

TEST_CASE("A row goes to a vet by a key or by dropping it there, and Ctrl+Z takes it back")
{
    Room room;
    const Pc pc(room.database, room.ana);
    const auto id = room.arrive("Ñusta");
    REQUIRE(pc.shows(1));
    REQUIRE(waitUntil([&] { return pc.view->findChildren<QWidget*>("vetPlace").size() == 3; }));
    pc.choose("Ñusta");
    QTest::keyClick(pc.list(), Qt::Key_2);
    REQUIRE(waitUntil([&] { return room.vetOf(id) == room.vega.id.text(); }));
    const auto* message = child<InlineMessage>(*pc.view, "deskMessage");
    REQUIRE(waitUntil([&] { return message->isVisible(); }));
    CHECK(message->actionButton()->isVisible());
    QTest::keyClick(pc.list(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return room.vetOf(id).isEmpty(); }));
    REQUIRE(waitUntil([&] { return message->text().contains(u"cualquier"); }));

    for (QWidget* place : pc.view->findChildren<QWidget*>("vetPlace"))
        if (place->property("vetName") == QStringLiteral("Elena Soto"))
            drop(place, place->rect().center(), id);
    CHECK(waitUntil([&] { return room.vetOf(id) == room.soto.id.text(); }));
    CHECK_FALSE(pc.view->findChild<QWidget*>("vetStrip")->isVisible());
}

TEST_CASE("A row dropped in the other section is called by a vet and put back by the desk")
{
    Room room;
    const Pc desk(room.database, room.ana);
    const Pc vet(room.database, room.vega);
    const auto id = room.arrive("Ñusta");
    room.arrive("Rex");
    REQUIRE(desk.shows(2));
    REQUIRE(vet.shows(2));
    drop(desk.list()->viewport(), {40, 4}, id); // the desk calls nobody
    CHECK(room.stateOf(id) == u"en_cola");
    drop(vet.list()->viewport(), {40, 4}, id);
    REQUIRE(waitUntil([&] { return room.stateOf(id) == u"atendiendo"; }));
    REQUIRE(waitUntil([&] { return desk.rows().at(0).state == BoardState::Attending; }));
    const QRect last = desk.list()->visualRect(desk.rows().index(1));
    drop(desk.list()->viewport(), last.center(), id);
    CHECK(waitUntil([&] { return room.stateOf(id) == u"en_cola"; }));
}

TEST_CASE("What one PC did another one may take back for some minutes, and it is logged")
{
    Room room;
    const Pc desk(room.database, room.luz);
    const auto doctorSession = signIn(room.database, room.vega);
    agenda::BoardStore doctor(*doctorSession);
    const auto id = room.arrive("Ñusta");
    REQUIRE(desk.shows(1));
    const auto text = [&] {
        return desk.undo()->isVisible() && !desk.undo()->steps().isEmpty()
                   ? desk.undo()->textOf(desk.undo()->steps().first())
                   : QString();
    };
    REQUIRE(waitUntil([&] { return text().contains(u"Ñusta"); }));
    CHECK(text().contains(u"Ana Torres"));
    CHECK(text().contains(u"10 min"));
    REQUIRE(await(doctor.take(id, RecordId::create())));
    REQUIRE(waitUntil([&] { return text().contains(u"Iván Vega"); }));
    takePictures(*desk.view, "desk-undo");

    desk.list()->setFocus();
    QTest::keyClick(desk.list(), Qt::Key_Z, Qt::ControlModifier);
    auto* menu = desk.view->findChild<QMenu*>("undoMenu");
    REQUIRE(menu);
    CHECK(huella::test::wordsOf(menu->activeAction()) == text());
    menu->close();
    press(child<Button>(*desk.view, "undoLastButton"));
    REQUIRE(waitUntil([&] { return room.stateOf(id) == u"en_cola"; }));
    CHECK(room.database.value("SELECT count(*) FROM clinic.audit_log WHERE action = 'undo_take' "
                              "AND person_id = $1::uuid",
                              {room.luz.id.text()}) == u"1");
}

TEST_CASE("Who waits too long is marked, with the clinic's own minutes, and how long is left said")
{
    Room room;
    const Pc pc(room.database, room.ana);
    const auto first = room.arrive("Ñusta", room.vega.id, 3);
    const auto second = room.arrive("Rex", room.vega.id, 3);
    room.arrive("Pelusa", {}, 1);
    REQUIRE(await(room.desk.setTriage(second, 2, "Le cuesta respirar")));
    room.database.run(QStringLiteral("UPDATE clinic.settings SET overdue_minutes = 15; UPDATE "
                                     "clinic.current_attentions SET arrived_at = now() - interval "
                                     "'21 minutes' WHERE id = '%1'")
                          .arg(first.text()));
    REQUIRE(pc.shows(3));
    CHECK(waitUntil([&] { return pc.rows().at(2).id == first; }));
    const auto looksOf = [&](int row) {
        return pc.list()
            ->itemDelegateForIndex(pc.rows().index(row))
            ->sizeHint({}, pc.rows().index(row))
            .height();
    };
    CHECK(waitUntil([&] { return looksOf(1) > looksOf(2); })); // the reason takes a line
    takePictures(*pc.view, "desk-board");
    const Pc vet(room.database, room.vega);
    REQUIRE(vet.shows(3));
    takePictures(*vet.view, "vet-board");
}

TEST_CASE("The board says since when it is not fresh, and reads again what it missed")
{
    Room room;
    const TestPerson person = GENERATE(true, false) ? room.luz : room.vega; // the desk's, a vet's
    const Pc pc(room.database, person);
    room.arrive("Ñusta");
    REQUIRE(pc.shows(1));
    const auto* freshness = child<FreshnessLabel>(*pc.view, "boardFreshness");
    CHECK(freshness->text() == u"Al día");
    cutOff(room.database, person);
    REQUIRE(waitUntil([&] { return freshness->text().startsWith(u"Sin conexión desde"); }));
    room.arrive("Rex");
    CHECK(pc.rows().rowCount() == 1);
    takePicture(*pc.view, person.role == u"vet" ? "vet-stale-board" : "desk-stale-board");
    letIn(room.database, person);
    CHECK(waitUntil([&] { return freshness->text() == u"Al día"; }));
    CHECK(waitUntil([&] { return pc.rows().rowCount() == 2; }));
}

TEST_CASE("Every board says who has a patient's record open, and who writes in it")
{
    Room room;
    const Pc desk(room.database, room.luz), other(room.database, room.vega);
    const Pc writer(room.database, room.soto);
    room.arrive("Ñusta");
    room.arrive("Rex");
    REQUIRE(writer.shows(2));
    writer.choose("Ñusta");
    press(child<QAbstractButton>(*writer.view, "takeChosenButton"));
    REQUIRE(waitUntil([&] { return room.stateOf(writer.rows().at(0).id) == u"atendiendo"; }));
    const auto said = [](const Pc& pc, const QString& name) {
        for (int row = 0; row < pc.rows().rowCount(); ++row)
            if (pc.rows().at(row).patientName == name)
                return pc.view->findChild<BoardNotes*>()->presenceText(pc.rows().at(row).patient);
        return QString("no such row");
    };
    for (const Pc* pc : {&desk, &other})
        CHECK(waitUntil([&] { return said(*pc, "Ñusta") == u"Elena Soto mira"; }));
    auto* text = child<QPlainTextEdit>(*writer.view, "anamnesisEdit");
    REQUIRE(waitUntil([&] { return text->isEnabled(); }));
    text->insertPlainText("Vomita desde anoche");
    for (const Pc* pc : {&desk, &other})
        CHECK(waitUntil([&] { return said(*pc, "Ñusta") == u"Elena Soto escribe"; }));
    CHECK(said(desk, "Rex").isEmpty());
    takePictures(*desk.view, "desk-board-presence");
    takePictures(*other.view, "vet-board-presence");
    press(child<QAbstractButton>(*writer.view, "backToDayButton"));
    for (const Pc* pc : {&desk, &other})
        CHECK(waitUntil([&] { return said(*pc, "Ñusta").isEmpty(); }));
}

TEST_CASE("The admin says when somebody waits too long, and whether the screen shows portraits")
{
    dress();
    const TestDatabase database;
    const auto ada = addPerson(database, "admin", "Ada", "Núñez");
    const auto session = signIn(database, ada);
    LinkWatch watch;
    follow(watch, *session);
    admin::BoardCard card(*session, watch);
    card.resize(520, 320);
    card.show();
    auto* overdue = child<QSpinBox>(card, "overdueSpin");
    REQUIRE(waitUntil([&] { return overdue->value() == 30; }));
    overdue->setValue(45);
    child<QCheckBox>(card, "boardPhotosCheck")->setChecked(true);
    press(child<Button>(card, "saveBoardButton"));
    CHECK(waitUntil([&] { return child<InlineMessage>(card, "boardCardMessage")->isVisible(); }));
    CHECK(database.value("SELECT overdue_minutes || board_shows_photos::text FROM "
                         "clinic.settings") == u"45true");
    takePicture(card, "admin-board-card");
}
