// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/keyhelp.h"

#include "tests/support/catch.h"
#include "ui/shared/shell.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTest>

#include <algorithm>

using namespace huella::ui;

namespace {

bool has(const QList<KeyHint>& hints, const QString& keys, const QString& text)
{
    return hints.contains(KeyHint{keys, text});
}

/// Two pages, the first with a field, a button with a key and a list that handles keys itself.
struct Window
{
    Shell shell;
    QLineEdit* field = new QLineEdit;
    QWidget* first = new QWidget;
    QWidget* second = new QWidget;

    Window()
    {
        auto* button = new QPushButton(QStringLiteral("Call &next"), first);
        button->setShortcut(Qt::Key_F2);
        new QPushButton(QStringLiteral("&Save"), first); // its mnemonic is seen in the button
        field->setParent(first);
        describeKeys(first, {{QStringLiteral("V"), QStringLiteral("Assign a vet")}});
        describeKeys(second, {{QStringLiteral("X"), QStringLiteral("Elsewhere")}});
        first->setWhatsThis(QStringLiteral("About the first page."));
        shell.addPage(Icons::Calendar, QStringLiteral("First"), first, QStringLiteral("navFirst"));
        shell.addPage(Icons::Queue, QStringLiteral("Second"), second, QStringLiteral("navSecond"));
        shell.resize(900, 600);
        shell.show();
        shell.activateWindow();
        (void)QTest::qWaitForWindowActive(&shell);
    }
    [[nodiscard]] QWidget* help() const
    {
        return shell.findChild<QWidget*>(QStringLiteral("keyHelp"));
    }
};

} // namespace

TEST_CASE("The help lists the keys of what is in sight and no others")
{
    Window window;
    const auto hints = keyHintsIn(window.shell);
    CHECK(has(hints, QStringLiteral("F2"), QStringLiteral("Call next")));
    CHECK(has(hints, QStringLiteral("V"), QStringLiteral("Assign a vet")));
    CHECK(has(hints, QStringLiteral("Alt+2"), QStringLiteral("Second")));
    CHECK_FALSE(has(hints, QStringLiteral("X"), QStringLiteral("Elsewhere")));
    CHECK(std::ranges::none_of(hints, [](const KeyHint& it) { return it.text == u"Save"; }));
    window.shell.showPage(1);
    CHECK(has(keyHintsIn(window.shell), QStringLiteral("X"), QStringLiteral("Elsewhere")));
}

TEST_CASE("F1 opens the help of the page, Esc closes it and gives the keyboard back")
{
    Window window;
    window.field->setFocus();
    REQUIRE(window.field->hasFocus());
    CHECK_FALSE(window.help()->isVisible());
    QTest::keyClick(window.field, Qt::Key_F1);
    REQUIRE(window.help()->isVisible());
    QStringList texts;
    for (const QLabel* label : window.help()->findChildren<QLabel*>())
        texts.append(label->text());
    CHECK(texts.contains(QStringLiteral("About the first page.")));
    CHECK(texts.contains(QStringLiteral("Assign a vet")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(window.help()->isVisible());
    CHECK(window.field->hasFocus());
}

TEST_CASE("Ctrl+? opens the help too, and closes it again")
{
    Window window;
    QTest::keyClick(&window.shell, Qt::Key_Question, Qt::ControlModifier);
    REQUIRE(window.help()->isVisible());
    QTest::keyClick(&window.shell, Qt::Key_Question, Qt::ControlModifier);
    CHECK_FALSE(window.help()->isVisible());
}
