// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/boardmodel.h"

#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace huella;
using namespace huella::agenda;
using huella::ui::BoardModel;

namespace {

const QDateTime morning(QDate(2026, 11, 22), QTime(9, 0));

BoardRow row(int turn, int minutes = 0, int triage = 3, BoardState state = BoardState::Waiting)
{
    BoardRow row;
    row.id = AttentionId::create();
    row.patient = PatientId::create();
    row.turn = turn;
    row.triage = triage;
    row.state = state;
    row.arrivedAt = morning.addSecs(minutes * 60);
    row.updatedAt = row.arrivedAt;
    row.patientName = QStringLiteral("Ñusta");
    return row;
}

QList<int> turns(const BoardModel& model)
{
    QList<int> turns;
    for (const BoardRow& row : model.values())
        turns.append(row.turn);
    return turns;
}

struct Board
{
    BoardModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("The board stands in the queue's order whatever order rows come in", "[boardmodel]")
{
    Board board;
    board.model.apply(row(2, 10));
    board.model.apply(row(1, 0));
    board.model.apply(row(3, 20, 1));
    board.model.apply(row(4, 30, 3, BoardState::Attending));
    CHECK(turns(board.model) == QList<int>{4, 3, 1, 2});
    CHECK(board.model.waiting() == 3);
}

TEST_CASE("A live change moves one row and resets nothing", "[boardmodel]")
{
    Board board;
    const QList<BoardRow> rows{row(1, 0), row(2, 10), row(3, 20)};
    board.model.setValues(rows);
    const QSignalSpy resets(&board.model, &QAbstractItemModel::modelReset);
    const QSignalSpy moves(&board.model, &QAbstractItemModel::rowsMoved);
    const QPersistentModelIndex second = board.model.index(1);

    BoardRow urgent = rows[2];
    urgent.triage = 1;
    urgent.updatedAt = urgent.updatedAt.addSecs(60);
    board.model.apply(urgent);
    CHECK(turns(board.model) == QList<int>{3, 1, 2});
    CHECK(second.row() == 2);
    CHECK(moves.count() == 1);
    board.model.remove(rows[0].id);
    board.model.remove(rows[0].id); // told twice
    CHECK(turns(board.model) == QList<int>{3, 2});
    CHECK(resets.isEmpty());
}

TEST_CASE("News that is older than what is shown changes nothing", "[boardmodel]")
{
    Board board;
    BoardRow now = row(1);
    now.vetName = QStringLiteral("Iván Vega");
    now.updatedAt = now.updatedAt.addSecs(60);
    board.model.setValues({now});
    BoardRow old = now;
    old.vetName.clear();
    old.updatedAt = old.updatedAt.addSecs(-30);
    board.model.apply(old);
    CHECK(board.model.at(0).vetName == "Iván Vega");
}

TEST_CASE("A new reading keeps the rows that stay and drops those that went", "[boardmodel]")
{
    Board board;
    const QList<BoardRow> rows{row(1, 0), row(2, 10), row(3, 20)};
    board.model.setValues(rows);
    const QSignalSpy changes(&board.model, &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex third = board.model.index(2);
    board.model.setValues({rows[2], row(9, 5), rows[0]});
    CHECK(turns(board.model) == QList<int>{1, 9, 3});
    CHECK(third.row() == 2);
    CHECK(changes.isEmpty());
    board.model.setValues({});
    CHECK(board.model.rowCount() == 0);
}
