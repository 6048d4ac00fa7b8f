// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/mnemonics.h"

#include "tests/support/catch.h"
#include "ui/shared/button.h"
#include "ui/shared/shell.h"

#include <QMenu>
#include <QSet>
#include <QTest>
#include <QVBoxLayout>

using namespace huella::ui;

namespace {

struct Window
{
    Shell shell;
    QWidget* page = new QWidget;
    QList<Button*> buttons;

    explicit Window(const QStringList& texts)
    {
        auto* column = new QVBoxLayout(page);
        for (const QString& text : texts) {
            buttons.append(new Button(text));
            column->addWidget(buttons.last());
        }
        shell.addPage(Icons::Paw, QStringLiteral("Page"), page, QStringLiteral("navPage"));
        shell.resize(900, 600);
        shell.show();
        shell.activateWindow();
        (void)QTest::qWaitForWindowActive(&shell);
    }
};

} // namespace

TEST_CASE("While Alt is held every button in sight has a letter of its own")
{
    Window window({"Confirmar", "Cobrar", "Cancelar", "Éxito", "Ñandú"});
    QTest::keyPress(&window.shell, Qt::Key_Alt);
    QSet<QString> keys;
    for (const Button* button : window.buttons) {
        INFO(button->text().toStdString());
        CHECK_FALSE(button->shortcut().isEmpty());
        CHECK(Mnemonics::markOf(*button) >= 0);
        CHECK(button->text().indexOf(u'&') < 0); // who reads the text reads what is written
        keys.insert(button->shortcut().toString());
    }
    CHECK(keys.size() == window.buttons.size());
    CHECK(window.buttons.at(3)->shortcut() == QKeySequence(Qt::ALT | Qt::Key_E)); // without accent
    QTest::keyRelease(&window.shell, Qt::Key_Alt);
    CHECK(Mnemonics::markOf(*window.buttons.first()) == -1);
}

TEST_CASE("Alt with its letter presses the button, and one's own shortcut stays one's own")
{
    Window window({"Guardar", "Firmar"});
    int saved = 0, signedOff = 0;
    QObject::connect(window.buttons.at(0), &Button::clicked, [&saved] { ++saved; });
    QObject::connect(window.buttons.at(1), &Button::clicked, [&signedOff] { ++signedOff; });
    window.buttons.at(1)->setShortcut(Qt::Key_F2);
    QTest::keyPress(&window.shell, Qt::Key_Alt);
    QTest::keyClick(&window.shell, Qt::Key_G, Qt::AltModifier);
    CHECK(QTest::qWaitFor([&saved] { return saved == 1; }, 2000));
    QTest::keyRelease(&window.shell, Qt::Key_Alt);
    QTest::keyClick(&window.shell, Qt::Key_F2);
    CHECK(QTest::qWaitFor([&signedOff] { return signedOff == 1; }, 2000));
}

TEST_CASE("A menu's entries have letters too, no two the same")
{
    const Window window({});
    QMenu menu;
    for (const char* text : {"Mover a…", "Marcar ausente", "Mostrar\tCtrl+M"})
        menu.addAction(QString::fromUtf8(text));
    menu.popup({});
    QSet<QString> keys;
    for (const QAction* action : menu.actions())
        keys.insert(QKeySequence::mnemonic(action->text()).toString());
    CHECK(keys.size() == 3);
    CHECK_FALSE(keys.contains(QString()));
    menu.close();
}
