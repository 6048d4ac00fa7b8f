// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/networkserver.h"

#include "core/database/serveruser.h"
#include "core/database/superuserlink.h"
#include "tests/support/orthrow.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>

#include <cstdlib>
#include <stdexcept>
#include <sys/stat.h>

namespace huella::tests {

using namespace database;

namespace {

const QString programs = QStringLiteral("/usr/lib/postgresql/15/bin/");

int freePort()
{
    QTcpServer listener;
    if (!listener.listen(QHostAddress::LocalHost))
        throw std::runtime_error("no free port");
    return listener.serverPort();
}

void append(const QString& path, const QStringList& lines)
{
    QFile file(path);
    if (!file.open(QIODevice::Append))
        throw std::runtime_error("cannot write " + path.toStdString());
    file.write(lines.join(u'\n').toUtf8() + '\n');
}

const QStringList ownLines{"local all postgres,huella_worker trust",
                           "hostssl huella all 127.0.0.1/32 scram-sha-256"};

} // namespace

NetworkServer::NetworkServer() : m_port(freePort())
{
    QByteArray pattern = "/tmp/huella-network-XXXXXX";
    if (!mkdtemp(pattern.data()))
        throw std::runtime_error("no temporary folder");
    m_folder = QFile::decodeName(pattern);
    ::chmod(pattern.constData(), 0755);
    orThrow(orThrow(ServerUser::find()).own(m_folder));
    makeCertificates();
    makeCluster();
    configure();
    control({"start", "--wait", "--silent", "--log=" + m_folder + "/log"});
    auto link = orThrow(SuperuserLink::open(superuserDsn().replace("=huella", "=postgres")));
    QByteArray create = SuperuserLink::statement("create_database");
    orThrow(link.runScript(create.replace(":database", "huella")));
}

NetworkServer::~NetworkServer()
{
    try {
        control({"stop", "--mode=immediate", "--silent"});
    } catch (const std::runtime_error&) { // it did not run
    }
    QDir(m_folder).removeRecursively();
}

QString NetworkServer::superuserDsn() const
{
    return QStringLiteral("host=%1 port=%2 user=postgres dbname=huella").arg(m_folder).arg(m_port);
}

void NetworkServer::allow(const QStringList& lines)
{
    const QString path = m_folder + "/data/pg_hba.conf";
    QFile(path).resize(0);
    append(path, QStringList{ownLines.first()} + lines);
    // A reload is read when the postmaster gets round to it; a new start is sure.
    control({"restart", "--wait", "--silent", "--mode=fast", "--log=" + m_folder + "/log"});
}

void NetworkServer::setAndRestart(const QString& name, const QString& value)
{
    append(m_folder + "/data/postgresql.conf", {name + " = " + value});
    control({"restart", "--wait", "--silent", "--mode=fast", "--log=" + m_folder + "/log"});
}

void NetworkServer::makeCertificates() const
{
    const auto certificate = [this](const QString& name, const QStringList& more) {
        const QString path = m_folder + u'/' + name;
        run("openssl",
            QStringList{"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
                        "-nodes", "-days", "30", "-keyout", path + ".key", "-out", path + ".crt"} +
                more);
    };
    certificate("authority", {"-subj", "/CN=Clinica"});
    certificate("other", {"-subj", "/CN=Otra"});
    certificate("server", {"-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
                           "-addext", "basicConstraints=critical,CA:FALSE", "-CA",
                           m_folder + "/authority.crt", "-CAkey", m_folder + "/authority.key"});
}

void NetworkServer::makeCluster()
{
    run(programs + "initdb", {"--pgdata=" + m_folder + "/data", "--username=postgres",
                              "--encoding=UTF8", "--no-locale", "--auth=trust", "--no-sync"});
}

void NetworkServer::configure() const
{
    append(m_folder + "/data/postgresql.conf",
           {"listen_addresses = '127.0.0.1'", QStringLiteral("port = %1").arg(m_port),
            "unix_socket_directories = '" + m_folder + "'", "fsync = off", "ssl = on",
            "ssl_cert_file = '" + m_folder + "/server.crt'",
            "ssl_key_file = '" + m_folder + "/server.key'", "max_connections = 40"});
    const QString access = m_folder + "/data/pg_hba.conf";
    QFile(access).resize(0);
    append(access, ownLines);
}

void NetworkServer::control(const QStringList& words) const
{
    run(programs + "pg_ctl", words + QStringList{"--pgdata=" + m_folder + "/data"});
}

void NetworkServer::run(const QString& program, const QStringList& arguments) const
{
    QStringList words = orThrow(ServerUser::find()).command(program, arguments);
    QProcess process;
    process.setWorkingDirectory(m_folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    // A server that is started must not hold the pipe open.
    process.setStandardOutputFile(m_folder + "/said");
    process.start(words.takeFirst(), words);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        QFile said(m_folder + "/said");
        static_cast<void>(said.open(QIODevice::ReadOnly));
        throw std::runtime_error(program.toStdString() + ": " + said.readAll().toStdString());
    }
}

} // namespace huella::tests
