// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"
#include "tests/support/watchedapplication.h"

#include <cstdio>

int main(int argc, char* argv[])
{
    huella::test::WatchedApplication application(argc, argv);
    const int failed = Catch::Session().run(argc, argv);
    const QString complaint = application.takeComplaint();
    if (!complaint.isEmpty())
        std::fprintf(stderr, "The window did not answer for more than %d ms:\n%s",
                     huella::test::WatchedApplication::limitMs, qPrintable(complaint));
    else
        std::fprintf(stderr, "The longest event: %s\n", qPrintable(application.longest()));
    return failed != 0 ? failed : int(!complaint.isEmpty());
}
