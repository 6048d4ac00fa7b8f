// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplace/clinicplace.h"

#include "core/database/clinichouse.h"
#include "core/database/connection.h"
#include "core/database/connectionfile.h"
#include "core/people/demoloader.h"
#include "core/security/passwordstretch.h"
#include "core/security/scramverifier.h"

#include <QTimeZone>

namespace huella::app {

namespace {

Result<void> look(ClinicPlace& place)
{
    database::Connection connection;
    if (const auto opened = connection.open(place.superuserDsn); !opened)
        return opened;
    const auto people = connection.run(QStringLiteral("demo_people"));
    if (!people)
        return std::unexpected(people.error());
    place.isEmpty = !people->first().boolean("has_people");
    place.isDemo = people->first().boolean("is_demo");
    return {};
}

} // namespace

Result<ClinicPlace> findClinic(const Options& options, const database::ServerProgress& progress)
{
    if (!options.connectionFile.isEmpty()) {
        const auto settings = database::ConnectionFile::read(options.connectionFile);
        return settings ? Result<ClinicPlace>(ClinicPlace{*settings, {}, false, false})
                        : std::unexpected(settings.error());
    }
    const auto server = database::ensureRunning(settings::Paths::standard(), progress);
    if (!server)
        return std::unexpected(server.error());
    ClinicPlace place;
    place.settings.host = server->socketFolder;
    place.settings.database = server->database;
    place.superuserDsn = server->superuserDsn();
    if (const auto seen = look(place); !seen)
        return std::unexpected(seen.error());
    if (place.isEmpty && options.isDemo) {
        if (const auto loaded = loadDemo(place); !loaded)
            return std::unexpected(loaded.error());
        place.isEmpty = false;
        place.isDemo = true;
    }
    return place;
}

Result<void> loadDemo(const ClinicPlace& place)
{
    return people::DemoLoader::load(place.superuserDsn,
                                    QString::fromLatin1(QTimeZone::systemTimeZoneId()));
}

Result<void> makeFirstAdmin(const ClinicPlace& place, const people::AccountDraft& draft)
{
    if (const auto good = draft.checkPassword(); !good)
        return good;
    database::Connection connection;
    if (const auto opened = connection.open(place.superuserDsn); !opened)
        return opened;
    const QString role = u"p_" + QUuid::createUuid().toString(QUuid::Id128);
    const QString secret = security::PasswordStretch::compute(draft.password, role);
    const auto made = connection.run(
        QStringLiteral("bootstrap_account"),
        {draft.id, role, draft.username.text(), draft.email.text(), draft.firstName.text(),
         draft.lastName.text(), draft.phone ? draft.phone->text() : QString(),
         people::roleName(people::Role::Admin), security::ScramVerifier::make(secret), QString()});
    return made ? Result<void>() : std::unexpected(made.error());
}

} // namespace huella::app
