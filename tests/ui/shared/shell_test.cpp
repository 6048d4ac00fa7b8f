// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shared/button.h"
#include "ui/shared/freshnesslabel.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/linkwatch.h"
#include "ui/shared/navbutton.h"
#include "ui/shared/shell.h"
#include "ui/shared/tableview.h"
#include "ui/shared/topbar.h"

#include "ui/shared/emptystate.h"

#include <QAbstractButton>
#include <QApplication>
#include <QStandardItemModel>
#include <QTest>

using namespace huella::ui;
using huella::database::LinkState;

TEST_CASE("The shell shows the page that navigation, a key or the program chooses")
{
    Shell shell;
    shell.addPage(Icons::Calendar, QStringLiteral("Agenda"), new QWidget,
                  QStringLiteral("navAgenda"));
    const int detail = shell.addHiddenPage(new QWidget);
    const int board = shell.addPage(Icons::Queue, QStringLiteral("Board"), new QWidget,
                                    QStringLiteral("navBoard"));
    shell.resize(900, 600);
    shell.show();
    REQUIRE(QTest::qWaitForWindowActive(&shell));
    CHECK(shell.currentPage() == 0);
    shell.findChild<QAbstractButton*>(QStringLiteral("navBoard"))->click();
    CHECK(shell.currentPage() == board);
    QTest::keyClick(&shell, Qt::Key_1, Qt::AltModifier);
    CHECK(shell.currentPage() == 0);
    shell.showPage(detail);
    CHECK(shell.currentPage() == detail);
    shell.setBadge(board, 4);
    CHECK(shell.findChild<NavButton*>(QStringLiteral("navBoard"))->badge() == 4);
}

TEST_CASE("A lost link is told by a banner and by the freshness, and both clear by themselves")
{
    Shell shell;
    LinkWatch watch;
    watch.setState(LinkState::Up, QDateTime::currentDateTime());
    shell.setLinkWatch(&watch);
    auto* banner = shell.findChild<InlineMessage*>(QStringLiteral("linkBanner"));
    CHECK(banner->isHidden());
    const QString fresh = shell.topBar()->freshness()->text();
    watch.setState(LinkState::Down, QDateTime(QDate(2026, 11, 23), QTime(10, 32)));
    CHECK_FALSE(banner->isHidden());
    CHECK(shell.topBar()->freshness()->text().contains(QStringLiteral("10:32")));
    watch.setState(LinkState::Up, QDateTime::currentDateTime());
    CHECK(banner->isHidden());
    CHECK(shell.topBar()->freshness()->text() == fresh);
}

TEST_CASE("The banner of a lost link offers to try at once, without any dialog")
{
    Shell shell;
    LinkWatch watch;
    shell.setLinkWatch(&watch);
    shell.show();
    int wanted = 0;
    QObject::connect(&watch, &LinkWatch::retryWanted, &shell, [&wanted] { ++wanted; });
    watch.setState(LinkState::Down, QDateTime::currentDateTime());
    auto* retry = shell.findChild<InlineMessage*>(QStringLiteral("linkBanner"))->actionButton();
    REQUIRE(retry->isVisible());
    QTest::mouseClick(retry, Qt::LeftButton);
    CHECK(wanted == 1);
    CHECK(retry->isBusy());
    CHECK(QTest::qWaitFor([retry] { return !retry->isBusy(); }, 2000));
    CHECK_FALSE(QApplication::activeModalWidget());
    watch.setState(LinkState::Up, QDateTime::currentDateTime());
    CHECK_FALSE(retry->isVisible());
}

TEST_CASE("A table without rows shows its empty state and hides it with the first row")
{
    QStandardItemModel model;
    TableView table;
    auto* empty = new EmptyState(Icons::Paw, QStringLiteral("Nothing yet."));
    table.setModel(&model);
    table.setEmptyState(empty);
    CHECK_FALSE(empty->isHidden());
    model.appendRow(new QStandardItem(QStringLiteral("Luna")));
    CHECK(empty->isHidden());
    model.clear();
    CHECK_FALSE(empty->isHidden());
}
