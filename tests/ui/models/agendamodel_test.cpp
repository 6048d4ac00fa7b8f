// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/agendafilter.h"
#include "ui/models/agendamodel.h"

#include "tests/support/catch.h"

#include <QAbstractItemModelTester>

using namespace huella;
using namespace huella::agenda;
using huella::ui::AgendaFilter;
using huella::ui::AgendaModel;
using Stage = huella::ui::AgendaFilter::Stage;

namespace {

const QDate day(2026, 11, 22);

Appointment appointment(QTime at, const QString& name,
                        AppointmentStatus status = AppointmentStatus::Confirmed)
{
    Appointment it;
    it.id = AppointmentId::create();
    it.patientName = name;
    it.startsAt = QDateTime(day, at);
    it.endsAt = it.startsAt.addSecs(1200);
    it.status = status;
    return it;
}

struct Agenda
{
    AgendaModel model;
    AgendaFilter filter;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester filterTester{&filter,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};

    Agenda() { filter.setSourceModel(&model); }

    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < filter.rowCount(); ++row)
            names.append(filter.index(row, 0)
                             .data(AgendaModel::AppointmentRole)
                             .value<Appointment>()
                             .patientName);
        return names;
    }
};

} // namespace

TEST_CASE("The agenda goes by the hour", "[agendamodel]")
{
    Agenda agenda;
    agenda.model.setValues(
        {appointment({11, 0}, "Rex"), appointment({9, 0}, "Ñusta"), appointment({10, 0}, "Ó")});
    CHECK(agenda.shown() == QStringList{"Ñusta", "Ó", "Rex"});
}

TEST_CASE("The agenda shows one vet, or one stage of the visit", "[agendamodel]")
{
    Agenda agenda;
    Appointment here = appointment({9, 0}, "Ñusta");
    here.vet = PersonId::create();
    here.presence = Presence{AttentionId::create(), BoardState::Waiting, 5};
    Appointment paid = appointment({10, 0}, "Rex", AppointmentStatus::Attended);
    paid.isPaid = true;
    agenda.model.setValues({here, paid, appointment({11, 0}, "Ó", AppointmentStatus::Absent),
                            appointment({12, 0}, "Luna", AppointmentStatus::Scheduled)});

    agenda.filter.setVet(here.vet);
    CHECK(agenda.shown() == QStringList{"Ñusta"});
    agenda.filter.setVet({});
    const QList<std::pair<Stage, QStringList>> expected{
        {Stage::ToCome, {"Luna"}},          {Stage::InClinic, {"Ñusta"}},
        {Stage::Attended, {"Rex"}},         {Stage::Dropped, {"Ó"}},
        {Stage::Unpaid, {"Ñusta", "Luna"}}, {Stage::All, {"Ñusta", "Rex", "Ó", "Luna"}}};
    for (const auto& [stage, names] : expected) {
        agenda.filter.setStage(stage);
        CHECK(agenda.shown() == names);
    }
}

TEST_CASE("An appointment that moves to another hour moves in the list", "[agendamodel]")
{
    Agenda agenda;
    Appointment first = appointment({9, 0}, "Ñusta");
    agenda.model.setValues({first, appointment({10, 0}, "Rex")});
    first.startsAt = QDateTime(day, {11, 0});
    agenda.model.put(first);
    CHECK(agenda.shown() == QStringList{"Rex", "Ñusta"});
}
