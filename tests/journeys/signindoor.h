// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/signinflow.h"

#include "core/people/registrationstore.h"
#include "tests/core/people/clinic.h"
#include "tests/journeys/journey.h"
#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/linkwatch.h"
#include "ui/signin/accountpage.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTimer>

// Coming in through the real pages, on a real database, with the clinic's service beside it.

namespace huella::tests {

using namespace huella::ui;
using huella::test::click;
using huella::test::part;
using huella::test::type;
using huella::test::waitUntil;

struct Dressed
{
    Dressed() { tests::dress(); }
};

struct Door : Dressed
{
    Clinic clinic;
    people::RegistrationStore registration{clinic.database.settings()};
    signin::SignInFlow flow{clinic.signInStore, registration, clinic.accounts};
    QList<people::SignedIn> arrivals;
    QTimer service; ///< what huellad does

    Door()
    {
        registration.setWaitLimit(1500);
        QObject::connect(&flow, &signin::SignInFlow::signedIn,
                         [this](const people::SignedIn& who) { arrivals.append(who); });
        QObject::connect(&service, &QTimer::timeout, &service, [this] { clinic.provision(); });
        service.start(200);
        flow.resize(1366, 768);
        flow.show();
    }
    ~Door() { service.stop(); }

    void signIn(const QString& name, const QString& password)
    {
        type(flow, "identifierEdit", name);
        type(flow, "passwordEdit", password);
        press("signInButton");
    }
    void press(const QString& name)
    {
        REQUIRE(waitUntil([&] { return !part<Button>(flow, name)->isBusy(); }));
        click(flow, name);
    }
    /// Waits for one more arrival.
    [[nodiscard]] bool isIn(int arrival = 1)
    {
        return waitUntil([&] { return arrivals.size() >= arrival; }) && arrivals.size() == arrival;
    }
    void signOut()
    {
        clinic.signInStore.signOut();
        flow.restart();
    }
    [[nodiscard]] bool isOnScreen(const QString& name) const
    {
        return !test::visibleParts<>(flow, name).isEmpty();
    }
    /// The sentence above the form; waits for one.
    [[nodiscard]] QString message() const
    {
        QString text;
        waitUntil([&] {
            for (const auto* message : flow.findChildren<InlineMessage*>())
                if (message->isVisibleTo(&flow))
                    text = message->text();
            return !text.isEmpty();
        });
        return text;
    }
    [[nodiscard]] FormField* field(const QString& editor) const
    {
        for (QWidget* up = part(flow, editor); up; up = up->parentWidget())
            if (auto* field = qobject_cast<FormField*>(up))
                return field;
        throw std::runtime_error(editor.toStdString() + " is in no field");
    }
    /// What stands beside a field; waits for it.
    [[nodiscard]] QString error(const QString& editor) const
    {
        waitUntil([&] { return field(editor)->hasError(); }, 5000);
        return field(editor)->error();
    }
    [[nodiscard]] bool hasErrors() const
    {
        for (const auto* field : flow.findChildren<FormField*>())
            if (field->isVisibleTo(&flow) && field->hasError())
                return true;
        return false;
    }

    void openRegistration() { click(flow, "registerButton"); }
    void fillRegistration(const QString& username = "nusta")
    {
        type(flow, "firstNameEdit", QString::fromUtf8("Ñusta"));
        type(flow, "lastNameEdit", "Mamani Quispe");
        type(flow, "emailEdit", username + "@correo.pe");
        type(flow, "usernameEdit", username);
        type(flow, "phoneEdit", "987 654 321");
        choosePassword(password);
    }
    void choosePassword(const QString& text)
    {
        type(flow, "newPasswordEdit", text);
        type(flow, "repeatPasswordEdit", text);
    }
    /// How many came to a table, made or still queued.
    [[nodiscard]] int known() const
    {
        return clinic.database
            .value("SELECT ((SELECT count(*) FROM clinic.users) + (SELECT count(*) FROM "
                   "clinic_private.registrations WHERE state <> 'lista'))::text")
            .toInt();
    }
    /// Sends the form, which must stay, and answers what it says beside `editor`.
    [[nodiscard]] QString refusal(const QString& editor)
    {
        press("createAccountButton");
        const QString text = error(editor);
        CHECK(isOnScreen("createAccountButton"));
        CHECK(arrivals.isEmpty());
        return text;
    }

    const QString password = QString::fromUtf8("tejado ñandú violín 42");
};

/// Somebody signed in, at the page of his account.
struct Account
{
    LinkWatch watch;
    std::unique_ptr<signin::AccountPage> page;

    explicit Account(Door& door)
    {
        follow(watch, door.clinic.session);
        page = std::make_unique<signin::AccountPage>(door.clinic.accounts,
                                                     door.arrivals.last().person, &watch);
        page->resize(1100, 768);
        page->show();
    }
    QString secret;
    QStringList codes;

    void turnSecondFactorOn()
    {
        click(*page, "enableSecondFactorButton");
        auto* key = part<QLabel>(*page, "secondFactorKey");
        REQUIRE(waitUntil([&] { return !key->text().isEmpty(); }));
        secret = key->text().remove(QRegularExpression("\\s"));
        REQUIRE(secret.size() == 32);
        type(*page, "codeEdit", Clinic::codeOf(secret));
        click(*page, "confirmSecondFactorButton");
        codes = QString(part<QLabel>(*page, "recoveryCodes")->text() + u' ' +
                        part<QLabel>(*page, "moreRecoveryCodes")->text())
                    .split(QRegularExpression("\\s+"), Qt::SkipEmptyParts);
    }
};

} // namespace huella::tests
