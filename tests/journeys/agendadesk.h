// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "tests/journeys/journey.h"
#include "tests/support/await.h"
#include "tests/support/testclinic.h"
#include "ui/agenda/agendagrid.h"
#include "ui/desk/deskview.h"
#include "ui/shared/filepicker.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

namespace huella::tests {

/// A clinic whose clock shows the middle of the morning whenever the tests run: its time zone is
/// chosen so. Two vets with hours every day, appointments today and tomorrow.
struct AgendaClinic
{
    TestDatabase database;
    QByteArray zone = makeMorning(database);
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe Mamani");
    TestPerson luis = addPerson(database, "owner", "Luis", "Núñez Peña");
    TestPerson carla = addPerson(database, "owner", "Carla", "Rodríguez");
    TestPerson ana = addPerson(database, "reception", "Ana", "Torres");
    TestPerson berta = addPerson(database, "reception", "Berta", "Salas");
    TestPerson vega = addPerson(database, "vet", "Iván", "Vega");
    TestPerson soto = addPerson(database, "vet", "Elena", "Soto");
    ServiceId control = addService(database, "Control", 20, "60.00");
    ServiceId surgery = addService(database, "Cirugía menor", 60, "350.00");
    PatientId nusta = addPatient(database, rosa, "Ñusta", "Gato");
    PatientId rex = addPatient(database, luis, "Rex", "Perro");
    PatientId luna = addPatient(database, carla, "Luna", "Perro");
    PatientId pelusa = addPatient(database, carla, "Pelusa", "Conejo");
    AppointmentId nustas = put(nusta, vega, tomorrow({10, 0}), "No quiere comer desde ayer");
    AppointmentId rexs = put(rex, vega, tomorrow({11, 20}), "Vacuna séxtuple anual");
    AppointmentId lunas = put(luna, soto, now().addSecs(3600), "Cojea de la pata izquierda");

    AgendaClinic()
    {
        addHours(database, vega, {8, 0}, {18, 0});
        addHours(database, soto, {9, 0}, {13, 0});
        keepServiceAlive(database);
    }

    [[nodiscard]] static QDateTime now() { return QDateTime::currentDateTime(); }
    [[nodiscard]] static QDate today() { return now().date(); }
    [[nodiscard]] static QDateTime tomorrow(QTime at) { return {today().addDays(1), at}; }

    [[nodiscard]] AppointmentId put(PatientId patient, const TestPerson& vet, QDateTime at,
                                    const QString& reason) const
    {
        at.setTime({at.time().hour(), at.time().minute() / 20 * 20});
        // First far away, where it is in nobody's way.
        static int hours = 10000;
        const auto id =
            addAppointment(database, patient, vet, control, 60 * ++hours, "confirmada", reason);
        database.run(QStringLiteral("UPDATE clinic.appointments SET starts_at = '%1', ends_at = "
                                    "'%1'::timestamptz + interval '20 minutes' WHERE id = '%2'")
                         .arg(at.toUTC().toString(Qt::ISODate), id.text()));
        return id;
    }
    [[nodiscard]] QString text(const QString& sql, PatientId patient) const
    {
        return database.value(sql, {patient.text()});
    }
    [[nodiscard]] QDateTime startOf(PatientId patient) const
    {
        const QString at = text("SELECT to_char(starts_at AT TIME ZONE 'UTC', "
                                "'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') FROM clinic.appointments "
                                "WHERE patient_id = $1::uuid",
                                patient);
        return QDateTime::fromString(at, Qt::ISODate).toLocalTime();
    }
    [[nodiscard]] QString statusOf(AppointmentId id) const
    {
        return database.value("SELECT status FROM clinic.appointments WHERE id = $1::uuid",
                              {id.text()});
    }
    void sendHome(const TestPerson& vet, const QString& why) const
    {
        database.run(
            QStringLiteral("INSERT INTO clinic.vet_schedules (id, vet_id, kind, starts_time, "
                           "ends_time, valid_from, valid_to, reason, created_by) VALUES "
                           "(gen_random_uuid(), '%1', 'ausencia', '00:00', '23:59', '%2', '%2', "
                           "'%3', '%1')")
                .arg(vet.id.text(), today().addDays(1).toString(Qt::ISODate), why));
    }
    /// Tomorrow is empty: nobody works, nobody is booked.
    void takeDaysOff() const
    {
        database.run(QStringLiteral("UPDATE clinic.appointments SET status = 'cancelada' "
                                    "WHERE starts_at::date > now()::date OR id IN ('%1', '%2'); "
                                    "DELETE FROM clinic.vet_schedules WHERE weekday = %3")
                         .arg(nustas.text(), rexs.text())
                         .arg(today().addDays(1).dayOfWeek()));
    }
};

enum Expected { BusyDay, EmptyDay };

/// A receptionist's window on the agenda page.
struct AgendaDesk
{
    const AgendaClinic& clinic;
    std::unique_ptr<database::Session> session;
    agenda::AgendaStore agenda{*session};
    agenda::BoardStore board{*session};
    patients::PatientStore patients{*session};
    patients::MediaStore media{*session};
    payments::PaymentStore payments{*session};
    records::PresenceStore presence{*session};
    agenda::ScheduleStore schedules{*session};
    agenda::ClinicStore details{*session};
    Clock clock;
    ui::DialogFilePicker picker;
    ui::Doors doors{clock, picker};
    std::unique_ptr<ui::desk::DeskView> view;

    AgendaDesk(const AgendaClinic& place, const TestPerson& person)
        : clinic(place), session(signIn(place.database, person))
    {
        dress();
        people::Person who;
        who.id = person.id;
        who.firstName = person.firstName;
        who.lastName = person.lastName;
        const ui::desk::DeskStores stores{agenda,   board,     patients, media,   payments,
                                          presence, schedules, details,  *session};
        view = std::make_unique<ui::desk::DeskView>(stores, who, doors);
        view->resize(1366, 768);
        view->show();
        QApplication::setActiveWindow(view.get());
        press(child<QAbstractButton>(*view, "navAgendaButton"));
    }

    template <typename T>
    [[nodiscard]] T* the(const char* name) const
    {
        return child<T>(*childNamed(*view, "agendaPage"), name);
    }
    template <typename T>
    [[nodiscard]] T* the(const char* name, const char* form) const
    {
        return child<T>(*childNamed(*view, form), name);
    }
    [[nodiscard]] ui::AgendaGrid* grid() const { return the<ui::AgendaGrid>("agendaGrid"); }
    [[nodiscard]] QLineEdit* searchEdit() const { return the<QLineEdit>("patientPickerEdit"); }

    void goToTomorrow(Expected expected = BusyDay) const
    {
        QApplication::setActiveWindow(view.get());
        press(the<QAbstractButton>("agendaForwardButton"));
        if (expected == BusyDay && !test::waitUntil([&] { return isShown(clinic.nustas); }))
            throw std::runtime_error("tomorrow's appointments are not shown");
        grid()->verticalScrollBar()->setValue(grid()->plan().yOf(9 * 60 + 30));
        grid()->setFocus();
    }
    [[nodiscard]] int columnOf(const TestPerson& vet) const
    {
        const auto& columns = grid()->plan().columns();
        for (int i = 0; i < columns.size(); ++i) {
            if (columns.at(i).vet == vet.id)
                return i;
        }
        throw std::runtime_error("that vet has no column");
    }
    /// A point in the slot, in the viewport.
    [[nodiscard]] QPoint slot(const TestPerson& vet, QTime at) const
    {
        const auto& plan = grid()->plan();
        return plan.columnRect(columnOf(vet)).topLeft() +
               QPoint(40, plan.yOf(at.hour() * 60 + at.minute()) + 6) -
               QPoint(grid()->horizontalScrollBar()->value(), grid()->verticalScrollBar()->value());
    }
    [[nodiscard]] QPoint card(AppointmentId id) const
    {
        return grid()->cardArea(id).topLeft() + QPoint(40, 10);
    }
    void clickSlot(const TestPerson& vet, QTime at) const
    {
        QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, slot(vet, at));
    }
    void drag(const QPoint& from, const QPoint& to) const
    {
        QApplication::setActiveWindow(view.get());
        QWidget* surface = grid()->viewport();
        QTest::mousePress(surface, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 6; ++i)
            QTest::mouseMove(surface, from + (to - from) * i / 6);
        QTest::mouseRelease(surface, Qt::LeftButton, {}, to);
    }
    void choosePatient(const QString& words) const
    {
        QLineEdit* search = searchEdit();
        search->setFocus();
        QTest::keyClicks(search, words);
        const auto* list = the<QAbstractItemView>("patientPickerList");
        const auto isListed = [&] { return list->isVisible() && list->model()->rowCount() == 1; };
        if (!test::waitUntil(isListed))
            throw std::runtime_error("nobody was found");
        QTest::keyClick(search, Qt::Key_Return);
    }
    [[nodiscard]] bool isShown(AppointmentId id) const { return grid()->plan().cardOf(id); }
    [[nodiscard]] bool isShownAt(AppointmentId id, QTime at) const
    {
        const auto* card = grid()->plan().cardOf(id);
        return card && card->appointment.startsAt.time() == at;
    }
    [[nodiscard]] ui::InlineMessage* bar() const { return the<ui::InlineMessage>("agendaMessage"); }
    [[nodiscard]] QString message() const { return bar()->isVisible() ? bar()->text() : QString(); }
    /// How long it was given to stand; 0 when none stands.
    [[nodiscard]] int messageTime() const
    {
        const auto* timer = bar()->findChild<QTimer*>();
        return bar()->isVisible() && timer->isActive() ? timer->interval() : 0;
    }
    void undo() const { press(child<QAbstractButton>(*bar(), "messageActionButton")); }
};

} // namespace huella::tests
