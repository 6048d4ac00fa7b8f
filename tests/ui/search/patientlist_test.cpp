// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/models/patientlistmodel.h"
#include "ui/search/searchdelegate.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QPixmap>
#include <QScrollBar>

#include <algorithm>

using namespace huella;
using namespace huella::ui;

namespace {

QList<patients::SearchHit> somebody()
{
    QList<patients::SearchHit> rows(PatientListModel::pageSize);
    for (patients::SearchHit& hit : rows) {
        hit.patientId = PatientId::create();
        hit.ownerId = PersonId::create();
        hit.patientName = QStringLiteral("Ñusta");
        hit.species = QStringLiteral("Gato");
        hit.breed = QStringLiteral("Mestizo");
        hit.ownerName = QStringLiteral("Rosa Quispe Mamani");
        hit.ownerPhone = QStringLiteral("987 654 321");
    }
    return rows;
}

/// The median of 60 frames of a list that jumps all over its rows.
double medianFrame(QListView& list)
{
    QList<double> frames;
    for (int frame = 0; frame < 60; ++frame) {
        auto* bar = list.verticalScrollBar();
        bar->setValue(int(qint64(bar->maximum()) * (frame * 37 % 60) / 60));
        QElapsedTimer timer;
        timer.start();
        (void)list.viewport()->grab();
        frames.append(double(timer.nsecsElapsed()) / 1e6);
        QApplication::processEvents();
    }
    std::sort(frames.begin(), frames.end());
    return frames.at(30);
}

} // namespace

TEST_CASE("A list of a million patients scrolls at sixty frames a second")
{
    PatientListModel model;
    const auto rows = somebody();
    QObject::connect(&model, &PatientListModel::pageWanted, &model, [&](int page) {
        QMetaObject::invokeMethod(
            &model, [&model, rows, page] { model.setPage(page, rows); }, Qt::QueuedConnection);
    });
    QListView list;
    list.setModel(&model);
    list.setItemDelegate(new SearchDelegate(nullptr, &list));
    list.setUniformItemSizes(true);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.resize(900, 700);
    list.show();
    model.setTotal(1000000);
    double best = medianFrame(list);
    for (int attempt = 0; best > 16 && attempt < 4; ++attempt) // machines do other work, too
        best = std::min(best, medianFrame(list));
    CHECK(best <= 16);
    CHECK(model.heldPages() <= PatientListModel::keptPages);
}
