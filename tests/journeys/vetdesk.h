// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agendastore.h"
#include "core/agenda/boardstore.h"
#include "core/base/clock.h"
#include "core/patients/mediastore.h"
#include "core/patients/patientstore.h"
#include "core/records/presencestore.h"
#include "core/records/recordstore.h"
#include "tests/support/await.h"
#include "tests/support/gui.h"
#include "tests/support/testclinic.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/vet/vetview.h"

#include <QLabel>
#include <QTimeZone>

#include <memory>
#include <stdexcept>

// What the journeys of a vet share: a clinic at noon and the vet's window at its desk.

namespace huella::tests {

using test::await;
using test::click;
using test::dress;
using test::part;
using test::PickedFiles;
using test::snap;
using test::type;
using test::visibleParts;
using test::waitUntil;

/// The clinic's wall clock.
class LimaClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::currentDateTime().toTimeZone(QTimeZone("America/Lima"));
    }
};

/// A clinic at noon: two vets, three patients, appointments of all kinds.
struct Clinic
{
    TestDatabase database;
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe Mamani");
    TestPerson luis = addPerson(database, "owner", "Luis", "Ñáñez Peña");
    TestPerson ines = addPerson(database, "vet", "Inés", "Núñez");
    TestPerson vega = addPerson(database, "vet", "Iván", "Vega");
    ServiceId visit = addService(database, "Consulta general", 20, "60.00");
    PatientId nusta = addPatient(database, rosa, "Ñusta", "Gato");
    PatientId rex = addPatient(database, luis, "Rex", "Perro");
    PatientId kiwi = addPatient(database, luis, "Kiwi", "Loro");
    AppointmentId nustas = addAppointment(database, nusta, ines, visit, -5, "confirmada",
                                          "Se rasca la oreja y sacude la cabeza desde el lunes");
    AppointmentId rexs =
        addAppointment(database, rex, ines, visit, 20, "programada", "Vacuna séxtuple anual");

    Clinic()
    {
        const QString xray = ProcedureId::create().text(), skin = ProcedureId::create().text();
        database.run("UPDATE clinic.clinical_histories SET allergies = 'Penicilina', "
                     "chronic_conditions = 'Insuficiencia renal' WHERE patient_id = '" +
                     nusta.text() +
                     "';"
                     "UPDATE clinic.patients SET birth_date = current_date - 1200, weight_kg = 4.1;"
                     "INSERT INTO clinic.procedures (id, name, kind) VALUES ('" +
                     xray + "', 'Radiografía de tórax', 'rayos_x'), ('" + skin +
                     "', 'Raspado de piel', 'otro')");
    }
    [[nodiscard]] QString of(const QString& sql) const { return database.value(sql); }
};

/// The vet's desk: a session of its own and the window.
struct AtWork
{
    std::unique_ptr<database::Session> session;
    agenda::AgendaStore agenda{*session};
    agenda::BoardStore board{*session};
    patients::PatientStore patients{*session};
    patients::MediaStore media{*session};
    records::RecordStore records{*session};
    records::PresenceStore presence{*session};
    LimaClock clock;
    PickedFiles files;
    std::unique_ptr<ui::vet::VetView> view;

    AtWork(const Clinic& clinic, const TestPerson& vet, const QString& drafts,
           ui::ThemeMode mode = ui::ThemeMode::Light)
        : AtWork(signIn(clinic.database, vet), vet, drafts, mode)
    {}
    AtWork(std::unique_ptr<database::Session> own, const TestPerson& vet, const QString& drafts,
           ui::ThemeMode mode = ui::ThemeMode::Light)
        : session(std::move(own))
    {
        dress(mode);
        people::Person person;
        person.id = vet.id;
        person.firstName = vet.firstName;
        person.lastName = vet.lastName;
        person.role = people::Role::Vet;
        const ui::vet::VetStores stores{agenda,  board,    patients, media,
                                        records, presence, *session, records::DraftFolder(drafts)};
        view = std::make_unique<ui::vet::VetView>(stores, person, ui::Doors{clock, files});
        view->resize(1366, 768);
        view->show();
        QApplication::processEvents();
    }

    [[nodiscard]] QString words(const QString& name) const
    {
        return part<QLabel>(*view, name)->text();
    }
    [[nodiscard]] ui::InlineMessage* message(const QString& name) const
    {
        return part<ui::InlineMessage>(*view, name);
    }
    [[nodiscard]] bool isSaved() const
    {
        return waitUntil([this] { return words("saveStateLabel").startsWith("guardado "); });
    }
    [[nodiscard]] QString errorAt(const QString& editor) const
    {
        auto* field = dynamic_cast<ui::FormField*>(part(*view, editor)->parentWidget());
        return field ? field->error() : QString("(no field)");
    }
    /// A patient waits, called by nobody.
    void checkIn(AppointmentId appointment)
    {
        if (!await(board.checkIn(AttentionId::create(), appointment)))
            throw std::runtime_error("the patient could not be checked in");
    }
    void callNext()
    {
        waitUntil([this] { return part(*view, "takeNextButton")->isEnabled(); });
        click(*view, "takeNextButton");
        part(*view, "diagnosisEdit");
        waitUntil([this] { return part(*view, "diagnosisEdit")->isEnabled(); });
    }
};

} // namespace huella::tests
