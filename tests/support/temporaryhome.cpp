// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporaryhome.h"

#include "core/database/clinichouse.h"
#include "core/database/superuserlink.h"
#include "tests/support/orthrow.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <cstdlib>
#include <stdexcept>
#include <sys/stat.h>

namespace huella::tests {

using namespace database;

TemporaryHome::TemporaryHome(const QString& below)
{
    QByteArray pattern = "/tmp/huella-home-XXXXXX";
    if (!mkdtemp(pattern.data()))
        throw std::runtime_error("no temporary folder");
    ::chmod(pattern.constData(), 0755);
    m_folder = QFile::decodeName(pattern);
    m_home = m_folder + u'/' + below;
}

TemporaryHome::~TemporaryHome()
{
    if (m_isMounted)
        remount("rw");
    static_cast<void>(stopAll(paths()));
    QDir(paths().socketFolder(0)).removeRecursively();
    if (m_isMounted)
        QProcess::execute("umount", {m_folder});
    QDir(m_folder).removeRecursively();
}

PrivateServer TemporaryHome::server(const ServerOptions& options) const
{
    return PrivateServer(paths(), options);
}

ServerInfo TemporaryHome::started() const
{
    ServerInfo info = orThrow(server().start());
    info.database = "postgres";
    return info;
}

void TemporaryHome::stop() const
{
    orThrow(server().stop());
}

bool TemporaryHome::mountSmallDisk(int megabytes)
{
    const QString size = QString("size=%1m,mode=755").arg(megabytes);
    m_isMounted =
        QProcess::execute("mount", {"-t", "tmpfs", "-o", size, "huella-test", m_folder}) == 0;
    return m_isMounted;
}

void TemporaryHome::remount(const QString& option) const
{
    if (QProcess::execute("mount", {"-o", "remount," + option, m_folder}) != 0)
        throw std::runtime_error("remount failed");
}

void runOn(const ServerInfo& server, const QByteArray& sql)
{
    auto link = orThrow(SuperuserLink::open(server.superuserDsn()));
    orThrow(link.runScript(sql));
}

QString valueOn(const ServerInfo& server, const QByteArray& sql)
{
    auto link = orThrow(SuperuserLink::open(server.superuserDsn()));
    const auto rows = orThrow(link.run(sql));
    if (rows.isEmpty())
        throw std::runtime_error("no row");
    return rows.first().first();
}

} // namespace huella::tests
