// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "ui/owner/cardgrid.h"
#include "ui/owner/petform.h"
#include "ui/owner/queuecard.h"
#include "ui/owner/tilechooser.h"

using namespace huella;
using namespace huella::ui::owner;

TEST_CASE("A grid of cards has as many columns as fit", "[owner]")
{
    CardGrid grid(200, 10);
    QList<QWidget*> cards;
    for (int i = 0; i < 5; ++i)
        cards.append(new QWidget);
    grid.setCards(cards);
    grid.resize(640, 400);
    grid.show();
    QApplication::processEvents();
    CHECK(cards[0]->y() == cards[2]->y());
    CHECK(cards[0]->y() < cards[3]->y());
    grid.resize(410, 400);
    QApplication::processEvents();
    CHECK(cards[0]->y() == cards[1]->y());
    CHECK(cards[0]->y() < cards[2]->y());
}

TEST_CASE("Of the tiles one is chosen, and it stays when they are read again", "[owner]")
{
    TileChooser chooser("tile", 100);
    const QList<Choice> choices{{"a", "Uno", {}, {}, {}, {}}, {"b", "Dos", {}, {}, {}, {}}};
    QStringList heard;
    QObject::connect(&chooser, &TileChooser::changed, &chooser,
                     [&](const QString& key) { heard.append(key); });
    chooser.setChoices(choices);
    chooser.show();
    test::click(test::partWith(chooser, "tile", "title", "Dos"));
    CHECK(chooser.chosen() == "b");
    chooser.setChoices(choices);
    CHECK(chooser.chosen() == "b");
    QTest::keyClick(test::partWith(chooser, "tile", "title", "Uno"), Qt::Key_Return);
    CHECK(chooser.chosen() == "a");
    chooser.setChoices({choices[1]});
    CHECK(chooser.chosen().isEmpty());
    CHECK(heard == QStringList{"b", "a", ""});
}

TEST_CASE("A draft goes through the form unchanged, and a breed typed freely stays", "[owner]")
{
    test::dress();
    PetForm form;
    patients::PatientDraft draft;
    draft.name = "Ñusta";
    draft.species = "Dragón de Komodo";
    draft.breed = "De río";
    draft.colour = "Verde";
    draft.sex = patients::Sex::Female;
    draft.isNeutered = true;
    draft.birthDate = QDate(2020, 2, 29);
    draft.microchip = "604098100123456";
    form.setDraft(draft);
    CHECK((form.draft() == draft));
    auto* species = form.findChild<QComboBox*>("petSpeciesBox");
    species->setEditText("Gato");
    CHECK(form.draft().breed == "De río");
    CHECK(form.findChild<QComboBox*>("petBreedBox")->findText("Siamés") >= 0);
}

TEST_CASE("The place in the queue is a sentence with the right number", "[owner]")
{
    test::dress();
    agenda::OwnBoardRow row;
    row.patientName = "Ñusta";
    row.ahead = 2;
    CHECK(QueueCard::sentence(row) == "Faltan 2 antes de Ñusta");
    row.ahead = 1;
    CHECK(QueueCard::sentence(row) == "Falta 1 antes de Ñusta");
    row.ahead = 0;
    CHECK(QueueCard::sentence(row) == "Ñusta es la siguiente mascota");
    row.state = agenda::BoardState::Attending;
    CHECK(QueueCard::sentence(row) == "Ñusta está con el veterinario");
}
