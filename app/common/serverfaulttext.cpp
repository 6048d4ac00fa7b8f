// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/serverfaulttext.h"

namespace huella::app {

using database::ServerFault;
using database::ServerStep;

namespace {

QString versionIn(const Error& error)
{
    return error.detail.left(8);
}

} // namespace

QString ServerFaultText::sentence(const Error& error, const settings::Paths& paths)
{
    switch (database::serverFaultOf(error)) {
    case ServerFault::None:
        return {};
    case ServerFault::NoPostgres:
        return tr("PostgreSQL %1 is not installed on this computer. Install the package "
                  "postgresql-%1 and start Huella again.")
            .arg(versionIn(error));
    case ServerFault::OtherVersion:
        return tr("The clinic's data were made by PostgreSQL %1, which this version of Huella does "
                  "not use. Nothing was changed: open them with the Huella that made them, and "
                  "make a backup there.")
            .arg(versionIn(error));
    case ServerFault::DiskFull:
        return tr("The disk is full. Free some space where the clinic's data are (%1) and start "
                  "Huella again: nothing was lost.")
            .arg(paths.home());
    case ServerFault::NotWritable:
        return tr("The folder of the clinic's data (%1) cannot be written. Check that the disk is "
                  "not read-only and that the folder is yours.")
            .arg(paths.home());
    case ServerFault::Untraversable:
        return tr("PostgreSQL's user cannot enter the folder of the clinic's data (%1). Choose "
                  "another folder with HUELLA_HOME, or let others pass through those above it.")
            .arg(paths.home());
    case ServerFault::ForeignLock:
        return tr("Another PostgreSQL holds the clinic's data (%1). Stop that one, or restart this "
                  "computer; nothing was changed.")
            .arg(paths.home());
    case ServerFault::NoServerUser:
        return tr("This computer has no user \"postgres\". Install the package postgresql-15 and "
                  "start Huella again.");
    case ServerFault::Busy:
        return tr("Another Huella has been starting the clinic's server for too long. Close it and "
                  "try again.");
    case ServerFault::WillNotStart:
        return tr("The clinic's server does not start. What it said is in %1.")
            .arg(paths.startLogFile());
    case ServerFault::WillNotStop:
        return tr("The clinic's server does not stop. Stop it as the user who started it.");
    }
    return {};
}

QString ServerFaultText::step(ServerStep step)
{
    switch (step) {
    case ServerStep::Preparing:
        return tr("Looking for the clinic's server...");
    case ServerStep::CreatingCluster:
        return tr("Preparing the clinic's data folder...");
    case ServerStep::Starting:
        return tr("Starting the server...");
    case ServerStep::Recovering:
        return tr("Recovering the data after a sudden stop...");
    case ServerStep::Migrating:
        return tr("Preparing the database...");
    case ServerStep::StartingWorker:
        return tr("Starting the clinic's tasks...");
    case ServerStep::Ready:
        return tr("Ready.");
    }
    return {};
}

} // namespace huella::app
