// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/paper.h"
#include "ui/shared/doors.h"
#include "ui/till/closecard.h"

#include <functional>

namespace huella::database {
class Session;
}

namespace huella::ui {

class DateEdit;
class MovementModel;
class RefundTasks;
class TableView;

/// "Day's close": the money of a day by method, its close, every movement, and the file of it.
/// Shown first it is today's; live from then on.
class TillPage : public QWidget
{
    Q_OBJECT

public:
    TillPage(database::Session& session, const Doors& doors, CloseCard::Right right,
             LinkWatch& watch, QWidget* parent = nullptr);

    void showDay(QDate day);

signals:
    /// How much has to be given back by hand.
    void tasksChanged(int count);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildDays();
    QWidget* buildMovements();
    void connectParts();
    void reload();
    void show(const Result<payments::TillDay>& day);
    void saveTable();
    void saveSheet(Paper paper);
    /// Asks where to, and writes what `make` makes, beside the window.
    void save(Button* button, const QString& name, const std::function<QByteArray()>& make);
    void tellSaved(const QString& file, bool isDone);

    database::Session& m_session;
    payments::TillStore m_store;
    Doors m_doors;
    QDate m_day;
    payments::TillDay m_shown;
    int m_asked = 0; ///< counts the questions: an answer about an earlier day is not shown
    InlineMessage* m_message;
    Button* m_before;
    Button* m_after;
    Button* m_today;
    DateEdit* m_date;
    TextLabel* m_name;
    Button* m_save;
    Button* m_print;
    RefundTasks* m_tasks;
    CloseCard* m_card;
    MovementModel* m_model;
    TableView* m_table;
};

} // namespace huella::ui
