// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/connectionfile.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace huella;
using namespace huella::database;

namespace {

Result<ConnectionSettings> readText(const QTemporaryDir& folder, const QByteArray& text)
{
    QFile file(folder.filePath("clinica.ini"));
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Internal);
    file.write(text);
    file.close();
    return ConnectionFile::read(file.fileName());
}

} // namespace

TEST_CASE("A connection file gives back what was written")
{
    const QTemporaryDir folder;
    ConnectionSettings settings;
    settings.host = "servidor.clínica-ñandú.pe";
    settings.port = 5433;
    settings.rootCertificate = folder.filePath("ca.pem");
    const QString file = folder.filePath("clinica.ini");
    REQUIRE(ConnectionFile::write(settings, file));
    const auto read = ConnectionFile::read(file);
    REQUIRE(read);
    CHECK(*read == settings);
}

TEST_CASE("A certificate without a folder lies beside the connection file")
{
    const QTemporaryDir folder;
    const auto read = readText(folder, "[connection]\nhost=servidor\nrootCertificate=ca.pem\n");
    REQUIRE(read);
    CHECK(read->rootCertificate == folder.filePath("ca.pem"));
    CHECK(read->sslMode == "verify-full");
}

TEST_CASE("A file that is not a connection file is refused")
{
    const QTemporaryDir folder;
    CHECK(ConnectionFile::read(folder.filePath("none.ini")).error().code == ErrorCode::BadFile);
    CHECK(readText(folder, "").error().code == ErrorCode::BadFile);
    CHECK(readText(folder, "\x89PNG\r\n").error().code == ErrorCode::BadFile);
    CHECK(readText(folder, "[otra]\nhost=x\n").error().code == ErrorCode::BadFile);
}

TEST_CASE("A wrong value in a connection file is named")
{
    const QTemporaryDir folder;
    CHECK(readText(folder, "[connection]\nport=5432\n").error().field == "host");
    CHECK(readText(folder, "[connection]\nhost=x\nport=99999\n").error().field == "port");
    CHECK(readText(folder, "[connection]\nhost=x\nport=abc\n").error().field == "port");
    CHECK(readText(folder, "[connection]\nhost=x\nsslMode=no\n").error().field == "sslMode");
}
