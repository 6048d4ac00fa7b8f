// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "ui/documents/cupsprinters.h"

#include <QFile>
#include <QTemporaryDir>

using namespace huella;
using namespace huella::test;
using namespace huella::ui;

// CUPS' own commands are played by two scripts in front of the PATH.

namespace {

class Commands
{
public:
    Commands(const QByteArray& lpstat, const QByteArray& lp) : m_path(qgetenv("PATH"))
    {
        write("lpstat", lpstat);
        write("lp", lp);
        qputenv("PATH", m_folder.path().toLocal8Bit() + ":/usr/bin:/bin");
    }
    ~Commands() { qputenv("PATH", m_path); }
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(nothing)");
    }

private:
    void write(const QString& name, const QByteArray& body)
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\ncd '" + m_folder.path().toLocal8Bit() + "'\n" + body + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QTemporaryDir m_folder;
    QByteArray m_path;
};

const PrintedPages pages{"Caja 1", "Receta N.º 3", "%PDF-1.4 hola", "A4", 2};

} // namespace

TEST_CASE("The printers of this PC are those that CUPS names")
{
    const Commands commands("printf 'Caja\\nLaser\\n'", "exit 0");
    CupsPrinters printers;
    CHECK(await(printers.names()) == QStringList{"Caja", "Laser"});
}

TEST_CASE("A document goes to its printer with its copies and its paper")
{
    const Commands commands("exit 0", "cat > pdf; printf '%s\\n' \"$@\" > words");
    CupsPrinters printers;
    REQUIRE(await(printers.print(pages)));
    CHECK(commands.read("pdf") == "%PDF-1.4 hola");
    const QByteArray words = commands.read("words");
    CHECK(words.contains("-d\nCaja 1\n"));
    CHECK(words.contains("-n\n2\n"));
    CHECK(words.contains("media=A4"));
}

TEST_CASE("What the system says of a print that fails is handed on")
{
    const Commands commands("exit 1", "echo 'lp: sin papel' >&2; exit 1");
    CupsPrinters printers;
    CHECK(await(printers.names()).isEmpty());
    const auto result = await(printers.print(pages));
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::BadFile);
    CHECK(result.error().detail.contains("sin papel"));
}

TEST_CASE("A printer that does not answer is given up in time, or at once when asked")
{
    const Commands commands("exec sleep 30", "touch started; exec sleep 30");
    CupsPrinters hasty({std::chrono::milliseconds(200), std::chrono::milliseconds(200)});
    CHECK(await(hasty.names()).isEmpty());
    CHECK(await(hasty.print(pages)).error().code == ErrorCode::TimedOut);

    CupsPrinters patient;
    auto future = patient.print(pages);
    patient.stop();
    CHECK(await(future).error().code == ErrorCode::Cancelled);
}

TEST_CASE("Without CUPS there are no printers")
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    CupsPrinters printers;
    CHECK(await(printers.names()).isEmpty());
    CHECK_FALSE(await(printers.print(pages)));
    qputenv("PATH", path);
}
