// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/patientlistmodel.h"

#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace huella;
using namespace huella::ui;

namespace {

QList<patients::SearchHit> pageOf(int page, int count)
{
    QList<patients::SearchHit> rows(count);
    for (int i = 0; i < count; ++i)
        rows[i].patientName = QString::number(page * PatientListModel::pageSize + i);
    return rows;
}

QString nameAt(const PatientListModel& model, int row)
{
    return model.index(row, 0)
        .data(PatientListModel::HitRole)
        .value<patients::SearchHit>()
        .patientName;
}

} // namespace

TEST_CASE("A list of a million patients holds only the pages that were looked at last")
{
    PatientListModel model;
    QObject::connect(&model, &PatientListModel::pageWanted, &model, [&model](int page) {
        QMetaObject::invokeMethod(
            &model, [&model, page] { model.setPage(page, pageOf(page, 100)); },
            Qt::QueuedConnection);
    });
    model.setTotal(1000000);
    CHECK(model.rowCount() == 1000000);
    for (int row = 0; row < 1000000; row += 4999) {
        (void)nameAt(model, row);
        QCoreApplication::processEvents();
        REQUIRE(nameAt(model, row) == QString::number(row));
    }
    CHECK(model.heldPages() == PatientListModel::keptPages);
}

TEST_CASE("A page is asked for once, and again when it was given up or forgotten")
{
    PatientListModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy wanted(&model, &PatientListModel::pageWanted);
    model.setTotal(150);
    for (int row = 0; row < 100; ++row)
        CHECK(nameAt(model, row).isEmpty());
    CHECK(wanted.count(QVariantList{0}) == 1);
    model.giveUp(0);
    (void)nameAt(model, 5);
    CHECK(wanted.count(QVariantList{0}) == 2);
    model.setPage(1, pageOf(1, 50));
    CHECK(nameAt(model, 149) == "149");
    model.setTotal(150); // read anew
    CHECK(nameAt(model, 149).isEmpty());
    CHECK(wanted.last().first() == 1);
    model.setTotal(0);
    CHECK(model.rowCount() == 0);
}
