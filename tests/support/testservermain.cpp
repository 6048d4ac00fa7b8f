// SPDX-License-Identifier: GPL-3.0-or-later
// huella_testserver start | stop | database NAME
// The last makes a migrated database of that name and prints a libpq connection string of its
// superuser, for tests that are not C++ (pg_prove, psql).
#include "tests/support/testserver.h"

#include <QCoreApplication>

#include <cstdio>
#include <exception>

using huella::tests::TestDatabase;
using huella::tests::TestServer;

namespace {

int obey(const QStringList& words)
{
    if (words == QStringList{"start"}) {
        static_cast<void>(TestServer::migratedTemplate(TestServer::start()));
        return 0;
    }
    if (words == QStringList{"stop"}) {
        TestServer::stop();
        return 0;
    }
    if (words.size() == 2 && words.first() == "database") {
        TestDatabase database(words.last());
        database.keep();
        std::printf("%s\n", qPrintable(database.superuserDsn()));
        return 0;
    }
    std::fprintf(stderr, "usage: huella_testserver start | stop | database NAME\n");
    return 2;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    try {
        return obey(QCoreApplication::arguments().mid(1));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
