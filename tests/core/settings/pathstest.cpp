// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/paths.h"
#include "tests/support/catch.h"

using huella::settings::Paths;

TEST_CASE("HUELLA_HOME says where a clinic's things lie")
{
    const QByteArray before = qgetenv("HUELLA_HOME");
    qputenv("HUELLA_HOME", "/srv/clínica/../huella");
    CHECK(Paths::standard().home() == "/srv/huella");
    CHECK(Paths::standard().dataFolder(15) == "/srv/huella/db/15");
    if (before.isNull())
        qunsetenv("HUELLA_HOME");
    else
        qputenv("HUELLA_HOME", before);
}

TEST_CASE("A short home holds the socket itself")
{
    CHECK(Paths("/srv/huella").socketFolder(26) == "/srv/huella/run");
}

TEST_CASE("A home too deep for a socket's address gets a short folder of its own in /tmp")
{
    const QString deep = "/srv/" + QString("x").repeated(120);
    const QString folder = Paths(deep).socketFolder(26);
    CHECK(folder.startsWith("/tmp/huella-26-"));
    CHECK(folder.size() < 40);
    CHECK(folder == Paths(deep).socketFolder(26));
    CHECK(folder != Paths(deep + "y").socketFolder(26));
}

TEST_CASE("The length of a socket's path counts in bytes, not in letters")
{
    const QString accents = "/srv/" + QString("ñ").repeated(50);
    CHECK(Paths(accents).socketFolder(0).startsWith("/tmp/"));
}
