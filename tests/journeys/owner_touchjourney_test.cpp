// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/ownerscreen.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/touch.h"

#include <QAbstractSpinBox>
#include <QScrollBar>

using namespace huella;
using namespace huella::test;
using namespace huella::tests;
using huella::ui::ThemeMode;

namespace {

struct AtTheKiosk : AtTheScreen
{
    explicit AtTheKiosk(double textScale = 1, ThemeMode mode = ThemeMode::Light) : AtTheScreen(mode)
    {
        ui::Theme::apply(*qApp, mode, textScale);
        view->setTouch(true);
        view->resize(1080, 1760);
        QApplication::processEvents();
    }
    ~AtTheKiosk() { ui::Theme::apply(*qApp, ThemeMode::Light); }
};

bool isPressable(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) ||
           qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget);
}

/// What can be pressed is large enough, and no words are cut.
void judge(const QWidget& view, const char* where)
{
    QApplication::processEvents();
    for (const QWidget* widget : view.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        INFO(where << ": " << widget->metaObject()->className() << " "
                   << widget->objectName().toStdString() << " " << widget->width() << "x"
                   << widget->height());
        if (isPressable(widget) && !qobject_cast<const QComboBox*>(widget->parentWidget())) {
            CHECK(widget->width() >= ui::touch::target);
            CHECK(widget->height() >= ui::touch::target);
        }
        if (const auto* label = qobject_cast<const ui::TextLabel*>(widget)) {
            const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                                 : label->sizeHint().height();
            INFO(label->text().toStdString());
            CHECK(label->height() >= needed - 1);
            if (!label->wordWrap())
                CHECK(label->width() >= label->sizeHint().width() - 1);
        }
    }
}

} // namespace

TEST_CASE("With a finger an owner registers a pet by one question after the other", "[owner]")
{
    const double scale = GENERATE(1.0, 1.6);
    const QString look = scale > 1 ? "-large" : "";
    AtTheKiosk screen(scale);
    auto& view = *screen.view;
    CHECK(visibleParts(view, "navPetsButton").isEmpty());
    part(view, "homeLeaveTile");
    waitUntil([&] { return view.findChild<QWidget*>("addFirstPetButton") != nullptr; });
    snap(view, "owner-touch-home-empty" + look);
    judge(view, "home");
    click(view, "homePetsTile");
    if (!visibleParts(view, "addFirstPetButton").isEmpty())
        click(view, "addFirstPetButton");
    const auto next = [&] { click(view, "nextQuestionButton"); };
    next(); // a name is needed
    CHECK_FALSE(part(view, "petNameEdit")->parentWidget()->findChild<QLabel*>("fieldError")->text()
                    .isEmpty());
    type(view, "petNameEdit", "Ñusta");
    snap(view, "owner-touch-pet-name" + look);
    judge(view, "name");
    next();
    snap(view, "owner-touch-pet-species" + look);
    judge(view, "species");
    click(partWith(view, "petWordTile", "title", "Gato"));
    partWith(view, "petWordTile", "title", "Siamés");
    judge(view, "breed");
    type(view, "petBreedBox", "De la calle"); // what is written stays
    next();
    click(partWith(view, "petWordTile", "title", "Atigrado"));
    judge(view, "sex");
    next();
    next();
    CHECK(part<QAbstractButton>(view, "nextQuestionButton")->text() == "Omitir");
    CHECK(view.goBack());
    CHECK(view.goBack());
    CHECK(view.goBack());
    CHECK(view.goBack());
    CHECK(part<QComboBox>(view, "petBreedBox")->currentText() == "De la calle");
    for (int i = 0; i < 4; ++i)
        next();
    type(view, "petBirthEdit", "31/02/2024");
    next();
    CHECK(part(view, "petBirthEdit")->isVisible()); // no such day
    type(view, "petBirthEdit", "29/02/2024");
    CHECK(part<QAbstractButton>(view, "nextQuestionButton")->text() == "Continuar");
    next();
    type(view, "petWeightEdit", "3,45");
    next();
    next(); // no microchip
    screen.files.files = {chelsea};
    click(view, "choosePetPhotoButton");
    part(view, "removePetPhotoButton");
    snap(view, "owner-touch-pet-photo" + look);
    judge(view, "photo");
    next();
    snap(view, "owner-touch-pet-answers" + look);
    judge(view, "answers");
    CHECK(screen.count("patients") == "0");
    next();
    partWith(view, "petCard", "petName", "Ñusta");
    snap(view, "owner-touch-pets" + look);
    judge(view, "pets");
    const auto pets = await(screen.patients.mine());
    CHECK(pets->first().breed == "De la calle");
    CHECK(pets->first().weightKg == 3.45);
    CHECK(screen.database.value("SELECT count(photo)::text FROM clinic.patients") == "1");

    click(view, "editPetButton"); // its answers, to change one
    click(partWith(view, "petAnswerTile", "title", "Atigrado"));
    click(partWith(view, "petWordTile", "title", "Tricolor"));
    next();
    partWith(view, "petCard", "petName", "Ñusta");
    CHECK(await(screen.patients.mine())->first().colour == "Tricolor");
    CHECK(view.goBack());
    part(view, "homeBookTile");
    CHECK_FALSE(view.goBack());
}

TEST_CASE("With a finger an owner books, sees it, and finds the way home from everywhere",
          "[owner]")
{
    const double scale = GENERATE(1.0, 1.6);
    const QString look = scale > 1 ? "-large" : "";
    AtTheKiosk screen(scale);
    auto& view = *screen.view;
    (void)addPatient(screen.database, screen.rosa, "Ñusta", "Gato");
    (void)addPatient(screen.database, screen.rosa, "Toño", "Perro");
    QMetaObject::invokeMethod(view.findChild<QWidget*>("petsPage"), "reload");
    click(view, "homeBookTile");
    partWith(view, "petTile", "title", "Toño");
    snap(view, "owner-touch-book-pet" + look);
    judge(view, "pet");
    click(partWith(view, "petTile", "title", "Toño"));
    snap(view, "owner-touch-book-reason" + look);
    judge(view, "reason");
    click(partWith(view, "serviceTile", "title", "Consulta general"));
    waitUntil([&] { return screen.freeHours().size() > 4; });
    snap(view, "owner-touch-book-when" + look);
    judge(view, "when");
    click(screen.freeHours().at(2));
    snap(view, "owner-touch-book-summary" + look);
    judge(view, "summary");
    screen.openWords();
    snap(view, "owner-touch-book-words" + look);
    judge(view, "words");
    CHECK(view.goBack());
    click(view, "bookButton");
    part(view, "bookedCard");
    judge(view, "booked");
    click(view, "seeAppointmentsButton");
    part(view, "appointmentCard");
    snap(view, "owner-touch-appointments" + look);
    judge(view, "appointments");
    CHECK(view.goBack());
    click(view, "homeHealthTile");
    snap(view, "owner-touch-health" + look);
    judge(view, "health");
    CHECK(view.goBack());
    snap(view, "owner-touch-home" + look);
    judge(view, "home");
    bool hasLeft = false;
    QObject::connect(&view, &ui::Shell::signOutRequested, &view, [&] { hasLeft = true; });
    click(view, "homeLeaveTile");
    CHECK(hasLeft);
}
