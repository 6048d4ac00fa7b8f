// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/support/await.h"
#include "tests/support/gui.h"
#include "tests/support/mercadopago/standin.h"
#include "tests/support/testclinic.h"
#include "ui/owner/ownerview.h"
#include "ui/shared/doors.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>

namespace huella::tests {

using namespace huella::test;

/// An owner at home with an appointment to pay: window, database, huellad, a stand-in for Mercado
/// Pago.
struct AtHome
{
    Clock clock;
    standin::Standin server{clock};
    TestDatabase database;
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe Mamani");
    TestPerson ana = addPerson(database, "reception", "Ana", "Torres");
    TestPerson vet = addPerson(database, "vet", "Lucía", "Núñez Prado");
    ServiceId visit = addService(database, "Consulta general", 20, "60.00");
    PatientId nusta = addPatient(database, rosa, "Ñusta");
    AppointmentId appointment = addAppointment(database, nusta, vet, visit, 600);
    std::unique_ptr<database::Session> session = signIn(database, rosa);
    patients::PatientStore patients{*session};
    patients::MediaStore media{*session};
    agenda::AgendaStore agenda{*session};
    agenda::BoardStore board{*session};
    records::RecordStore records{*session};
    payments::PaymentStore payments{*session};
    PickedFiles files;
    QTemporaryDir home;
    QProcess huellad;
    std::unique_ptr<ui::owner::OwnerView> view;

    explicit AtHome(ui::BrowserOpener* browser, ui::ThemeMode mode = ui::ThemeMode::Light)
    {
        if (!server.start())
            throw std::runtime_error("no port");
        keep("token", "APP_USR-6295877106812064-112233-topsecret-823549964");
        keep("test-server", server.address().toUtf8());
        start();
        waitUntil([this] {
            return database.value("SELECT coalesce((SELECT state FROM clinic_private.mp_account), "
                                  "'')") == "conectado";
        });
        dress(mode);
        people::Person person;
        person.id = rosa.id;
        person.firstName = rosa.firstName;
        person.lastName = rosa.lastName;
        view = std::make_unique<ui::owner::OwnerView>(
            ui::owner::OwnerStores{patients, media, agenda, board, records, payments, *session},
            person, ui::Doors{clock, files, browser});
        view->resize(1366, 768);
        view->show();
    }
    ~AtHome() { stop(); }
    void keep(const QString& name, const QByteArray& value)
    {
        QDir().mkpath(home.path() + "/worker/mercadopago");
        QFile file(home.path() + "/worker/mercadopago/mercadopago-" + name);
        if (file.open(QIODevice::WriteOnly)) {
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            file.write(value);
        }
    }
    void start()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("HUELLA_HOME", home.path());
        huellad.setProcessEnvironment(environment);
        huellad.start(qEnvironmentVariable("HUELLA_BIN_DIR") + "/huellad",
                      {"--host", database.socketFolder(), "--database", database.name(),
                       "--pool-decoys", "1", "--pool-free", "1"});
        huellad.waitForStarted();
    }
    void stop()
    {
        huellad.terminate();
        huellad.waitForFinished(10000);
    }
    void openPayment()
    {
        click(*view, "navAppointmentsButton");
        click(*view, "payAppointmentButton");
    }
    bool says(const QString& text)
    {
        auto* label = part<QLabel>(*view, "payStateLabel");
        return waitUntil([&] { return label->text().contains(text); }, 40000);
    }
    /// Whether what `sql` reads is `value` in the end.
    [[nodiscard]] bool becomes(const QString& sql, const QString& value) const
    {
        return waitUntil([&] { return database.value(sql) == value; }, 40000);
    }
};

} // namespace huella::tests
