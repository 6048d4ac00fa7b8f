// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplace/boardplace.h"

#include "core/agenda/boardstore.h"
#include "tests/journeys/journey.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testclinic.h"

#include "core/base/chain.h"
#include "ui/board/bigtext.h"
#include "ui/board/turnlist.h"
#include "ui/shared/freshnesslabel.h"
#include "ui/shared/tokens.h"

#include <QAbstractButton>
#include <QImage>
#include <QMetaProperty>
#include <QPixmap>
#include <QRegularExpression>

using namespace huella;
using namespace huella::tests;
using huella::test::await;
using huella::test::waitUntil;
using ui::board::BigText;
using ui::board::TurnList;

namespace {

/// Goes as fast as a test wants it to.
struct SetClock : Clock
{
    qint64 ahead = 0; ///< seconds
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::currentDateTime().addSecs(ahead);
    }
};

/// Everything that a part of the window holds as text, shown or not.
QString allTextIn(const QWidget& window)
{
    QStringList texts;
    for (const QObject* part : window.findChildren<QObject*>() + QObjectList{nullptr}) {
        const QObject* object = part ? part : &window;
        const QMetaObject* kind = object->metaObject();
        for (int i = 0; i < kind->propertyCount(); ++i)
            texts.append(kind->property(i).read(object).toString());
        for (const QByteArray& name : object->dynamicPropertyNames())
            texts.append(object->property(name.constData()).toString());
    }
    return texts.join(u'\n');
}

/// The public screen of a clinic, and the staff who move its board.
struct WaitingRoom
{
    TestDatabase database;
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe Mamani");
    TestPerson ana = addPerson(database, "reception", "Ana", "Torres");
    TestPerson vega = addPerson(database, "vet", "Iván", "Vega");
    std::unique_ptr<database::Session> desk = signIn(database, ana);
    std::unique_ptr<database::Session> doctor = signIn(database, vega);
    agenda::BoardStore desks{*desk};
    agenda::BoardStore doctors{*doctor};
    SetClock clock;
    bool isServerThere = true;
    app::BoardPlace screen{[this] { return ready(found()); }, clock};

    Result<database::ConnectionSettings> found() const
    {
        if (!isServerThere)
            return failure(ErrorCode::ServerUnavailable);
        return database.settings();
    }
    void arrive(const QString& name, const QString& species, int triage = 3)
    {
        const auto patient = addPatient(database, rosa, name, species);
        REQUIRE(await(desks.walkIn(AttentionId::create(), patient, {}, "Vómitos", triage)));
    }
    void show(QSize size = {1366, 768})
    {
        screen.resize(size);
        screen.show();
        if (isServerThere)
            REQUIRE(waitUntil([&] { return !band(screen)->isVisible(); }));
    }
    static BigText* band(const QWidget& of) { return child<BigText>(of, "staleBand"); }
    QStringList names(const char* list) const
    {
        QStringList result;
        for (const auto& row : child<TurnList>(screen, list)->rows())
            result.append(row.patientName);
        return result;
    }
    /// The one login of every public screen, as the network sees it.
    void letScreensIn(bool isIn) const
    {
        database.run(QStringLiteral("ALTER DATABASE %1 CONNECTION LIMIT %2")
                         .arg(database.name(), isIn ? QStringLiteral("-1") : QStringLiteral("0")));
    }
    void cutScreens() const
    {
        database.run(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "
                                    "usename = 'huella_screen' AND datname = current_database()"));
    }
};

} // namespace

TEST_CASE("The public screen follows the queue by itself and can say no owner's name", "[board]")
{
    dress();
    WaitingRoom room;
    room.show();
    auto& screen = room.screen;
    const QStringList pets{"Ñusta", "Rex", "Pelusa", "Ó"};
    const QStringList species{"Gato", "Perro", "Conejo", "Tortuga"};
    for (int i = 0; i < pets.size(); ++i)
        room.arrive(pets.at(i), species.at(i));
    CHECK(waitUntil([&] { return room.names("waitingTurns") == pets; }, 2000));

    REQUIRE(await(room.doctors.takeNext(RecordId::create())));
    CHECK(waitUntil([&] { return room.names("attendingTurns") == QStringList{"Ñusta"}; }, 2000));
    const auto* inside = child<TurnList>(screen, "attendingTurns");
    CHECK(inside->isCalled(inside->rows().first()));
    CHECK(inside->rows().first().vetName == u"Iván Vega");
    takePictures(screen, "board-screen");

    room.arrive("Urgencia", "Perro", 1);
    CHECK(waitUntil([&] { return room.names("waitingTurns").value(0) == u"Urgencia"; }, 2000));

    CHECK(screen.findChildren<QAbstractButton*>().isEmpty());
    CHECK_FALSE(
        child<TurnList>(screen, "waitingTurns")->accessibleDescription().contains(u"Quispe"));
}

TEST_CASE("A call stands out for sixty seconds, then the row looks like the others", "[board]")
{
    dress();
    WaitingRoom room;
    room.show();
    room.arrive("Ñusta", "Gato");
    REQUIRE(await(room.doctors.takeNext(RecordId::create())));
    REQUIRE(waitUntil([&] { return !room.names("attendingTurns").isEmpty(); }, 4000));
    const auto* inside = child<TurnList>(room.screen, "attendingTurns");
    const auto isCalled = [&] { return inside->isCalled(inside->rows().first()); };
    const auto picture = [&] { return room.screen.grab().toImage(); };
    const QColor lamp = ui::color(ui::Token::Accent);
    const auto lit = [&] {
        const QImage image = picture();
        const QPoint corner = inside->mapTo(&room.screen, QPoint(30, 30));
        return image.pixelColor(corner) == lamp;
    };
    CHECK(isCalled());
    CHECK(lit());
    room.clock.ahead = 55;
    CHECK(isCalled());
    room.clock.ahead = 61;
    CHECK_FALSE(isCalled());
    CHECK(waitUntil([&] { return !lit(); }, 3000));              // the screen notices by itself
    CHECK(room.names("attendingTurns") == QStringList{"Ñusta"}); // and is still inside
}

TEST_CASE("Turns that nobody has heard of for five minutes are taken off the screen", "[board]")
{
    dress();
    WaitingRoom room;
    room.show();
    room.arrive("Ñusta", "Gato");
    REQUIRE(waitUntil([&] { return room.names("waitingTurns").size() == 1; }));
    room.letScreensIn(false);
    room.cutScreens();
    REQUIRE(waitUntil([&] { return WaitingRoom::band(room.screen)->isVisible(); }));
    room.clock.ahead = 4 * 60;
    CHECK_FALSE(waitUntil([&] { return room.names("waitingTurns").isEmpty(); }, 2500));
    room.clock.ahead = 5 * 60 + 2;
    CHECK(waitUntil([&] { return room.names("waitingTurns").isEmpty(); }, 3000));
    CHECK(WaitingRoom::band(room.screen)->isVisible()); // and it says since when
    room.clock.ahead = 0;
    room.letScreensIn(true);
    CHECK(waitUntil([&] { return room.names("waitingTurns") == QStringList{"Ñusta"}; }));
}

TEST_CASE("No part of the public screen holds anything personal, shown or not", "[board]")
{
    dress();
    WaitingRoom room;
    room.database.run(QStringLiteral("UPDATE clinic.users SET phone = '+51 987 654 321', email = "
                                     "'rosa@correo.pe' WHERE id = '%1'")
                          .arg(room.rosa.id.text()));
    room.show();
    room.arrive("Ñusta", "Gato");
    room.arrive("Rex", "Perro", 1);
    REQUIRE(waitUntil([&] { return room.names("waitingTurns").size() == 2; }));
    REQUIRE(await(room.doctors.takeNext(RecordId::create())));
    REQUIRE(waitUntil([&] { return room.names("attendingTurns").size() == 1; }));
    const QString texts = allTextIn(room.screen);
    CHECK(texts.contains("Ñusta")); // it does look where names are
    for (const char* personal : {"Quispe", "Mamani", "Rosa", "987", "correo", "Vómitos", "triage"})
        CHECK_FALSE(texts.contains(QString::fromUtf8(personal), Qt::CaseInsensitive));
}

TEST_CASE("A larger screen is read from further away, and counts whom it cannot show", "[board]")
{
    dress();
    WaitingRoom room;
    room.show({1920, 1080});
    takePicture(room.screen, "board-empty");
    for (int i = 0; i < 9; ++i)
        room.arrive(QStringLiteral("Mascota %1").arg(i), "Perro");
    const auto* waiting = child<TurnList>(room.screen, "waitingTurns");
    REQUIRE(waitUntil([&] { return waiting->rows().size() == 9; }));
    CHECK(waiting->shownRows() < 9);
    takePictures(room.screen, "board-screen-large");
}

TEST_CASE("A screen without its link says since when, and comes back by itself", "[board]")
{
    dress();
    WaitingRoom room;
    room.show();
    room.arrive("Ñusta", "Gato");
    REQUIRE(waitUntil([&] { return room.names("waitingTurns").size() == 1; }));
    const auto* stale = WaitingRoom::band(room.screen);
    const auto* freshness = child<ui::FreshnessLabel>(room.screen, "boardFreshness");
    CHECK_FALSE(stale->isVisible());
    CHECK(freshness->text() == u"Al día");

    room.letScreensIn(false);
    room.cutScreens();
    REQUIRE(waitUntil([&] { return stale->isVisible(); }));
    CHECK(stale->text().contains(QRegularExpression("[0-9]{2}:[0-9]{2}")));
    CHECK(freshness->text().contains(
        QRegularExpression("desde las? [0-9]{2}:[0-9]{2}|desde [0-9]{2}:[0-9]{2}")));
    takePictures(room.screen, "board-stale");
    room.arrive("Rex", "Perro"); // told to nobody: the screen is away
    room.letScreensIn(true);
    CHECK(waitUntil([&] { return !stale->isVisible(); }));
    CHECK(waitUntil([&] { return room.names("waitingTurns").size() == 2; }));
}

TEST_CASE("A screen that is switched on before the server waits for it", "[board]")
{
    dress();
    WaitingRoom room;
    room.isServerThere = false;
    room.show();
    app::BoardPlace early([&room] { return ready(room.found()); }, room.clock);
    early.resize(1366, 768);
    early.show();
    const auto* band = WaitingRoom::band(early);
    REQUIRE(waitUntil([&] { return band->isVisible(); }));
    CHECK_FALSE(band->text().isEmpty());
    room.isServerThere = true;
    CHECK(waitUntil([&] { return !band->isVisible(); }));
    CHECK(waitUntil(
        [&] { return child<BigText>(early, "clinicName")->text() == u"Clínica veterinaria"; }));
}
