// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/touch.h"

#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "ui/shared/button.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/shell.h"
#include "ui/shared/sidenav.h"
#include "ui/shared/tokens.h"
#include "ui/shared/topbar.h"

#include <QCheckBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace huella::ui;

namespace {

/// A page of three questions.
class Questions : public QWidget, public BackTarget
{
public:
    int question = 2;
    bool goBack() override { return question > 0 && question-- > 0; }
};

} // namespace

TEST_CASE("What a finger presses is at least 48 high, the main ones 64")
{
    huella::test::dress();
    QWidget root;
    auto* column = new QVBoxLayout(&root);
    auto* main = new Button("Seguir", Button::Kind::Primary);
    auto* small = new Button("Otro");
    small->setButtonSize(Button::Size::Compact);
    auto* line = new LineEdit;
    auto* password = new PasswordEdit;
    auto* check = new QCheckBox("Sí");
    for (QWidget* widget : std::initializer_list<QWidget*>{main, small, line, password, check})
        column->addWidget(widget);
    root.show();
    CHECK(small->height() == 36);
    CHECK(line->height() == size::control);

    touch::set(&root, true);
    QApplication::processEvents();
    CHECK(main->height() >= touch::main);
    CHECK(small->height() >= touch::target);
    CHECK(line->height() >= touch::main);
    CHECK(check->height() >= touch::target);
    auto* eye = password->findChild<QToolButton*>();
    REQUIRE(eye);
    CHECK(eye->width() >= touch::target);
    CHECK(eye->height() >= touch::target);

    auto* late = new LineEdit;
    column->addWidget(late);
    late->show();
    QApplication::processEvents();
    CHECK(late->height() >= touch::main);

    touch::set(&root, false);
    QApplication::processEvents();
    CHECK(small->height() == 36);
}

TEST_CASE("No step of the type scale is smaller than the least that was asked for")
{
    Theme::apply(*qApp, ThemeMode::Light, 1.6, 36);
    CHECK(font(TextStyle::Caption).pixelSize() == 36);
    CHECK(font(TextStyle::Title).pixelSize() == 36);
    CHECK(font(TextStyle::Headline).pixelSize() == 42);
    Theme::apply(*qApp, ThemeMode::Light);
    CHECK(font(TextStyle::Caption).pixelSize() == 13);
}

TEST_CASE("The shell's touch form has no navigation and goes back by questions, then to the first")
{
    huella::test::dress();
    Shell shell;
    shell.addPage(Icons::Home, "Inicio", new QWidget, "navHome");
    auto* questions = new Questions;
    const int book = shell.addPage(Icons::Calendar, "Reservar", questions, "navBook");
    shell.setTouch(true);
    shell.resize(1080, 1920);
    shell.show();
    CHECK(shell.findChild<TopBar*>()->isHidden());
    CHECK(shell.findChild<SideNav*>()->isHidden());
    CHECK_FALSE(shell.goBack());
    shell.showPage(book);
    CHECK(shell.goBack());
    CHECK(shell.goBack());
    CHECK(questions->question == 0);
    CHECK(shell.currentPage() == book);
    CHECK(shell.goBack());
    CHECK(shell.currentPage() == 0);
}
