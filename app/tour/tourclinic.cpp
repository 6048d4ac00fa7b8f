// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourclinic.h"

#include "core/base/background.h"
#include "core/database/clinichouse.h"
#include "core/people/demoloader.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

namespace huella::app::tour {

TourClinic::TourClinic()
    : m_home(QStringLiteral("/tmp/huella-tour-%1").arg(QCoreApplication::applicationPid()))
{
    QDir().mkpath(m_home);
    // The server's user (postgres, when we are root) has to pass through.
    QFile::setPermissions(m_home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                      QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther |
                                      QFile::ExeOther);
}

TourClinic::~TourClinic()
{
    const auto stopped = database::stopAll(settings::Paths(m_home));
    if (stopped)
        QDir(m_home).removeRecursively();
}

QFuture<Result<ClinicPlace>> TourClinic::open()
{
    return inBackground([home = m_home]() -> Result<ClinicPlace> {
        const auto server = database::ensureRunning(settings::Paths(home));
        if (!server)
            return std::unexpected(server.error());
        ClinicPlace place;
        place.settings.host = server->socketFolder;
        place.settings.database = server->database;
        place.superuserDsn = server->superuserDsn();
        const auto loaded = people::DemoLoader::load(
            place.superuserDsn, QString::fromLatin1(QTimeZone::systemTimeZoneId()));
        if (!loaded)
            return std::unexpected(loaded.error());
        return place;
    });
}

QByteArray TourClinic::morningTimeZone()
{
    int offset = 10 - QDateTime::currentDateTimeUtc().time().hour();
    if (offset < -11)
        offset += 24;
    // POSIX names zones by what must be added to reach UTC: Etc/GMT-3 is three hours ahead of it.
    const QByteArray zone = offset == 0 ? QByteArray("Etc/UTC")
                                        : QByteArray("Etc/GMT") + (offset > 0 ? '-' : '+') +
                                              QByteArray::number(qAbs(offset));
    return QFile::exists(u"/usr/share/zoneinfo/" + QString::fromLatin1(zone)) ? zone : QByteArray();
}

} // namespace huella::app::tour
