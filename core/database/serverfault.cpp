// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/serverfault.h"

#include <QMap>

namespace huella::database {

namespace {

const QMap<ServerFault, QString>& words()
{
    static const QMap<ServerFault, QString> table{
        {ServerFault::NoPostgres, "server.no_postgres"},
        {ServerFault::OtherVersion, "server.other_version"},
        {ServerFault::DiskFull, "server.disk_full"},
        {ServerFault::NotWritable, "server.not_writable"},
        {ServerFault::Untraversable, "server.untraversable"},
        {ServerFault::ForeignLock, "server.foreign_lock"},
        {ServerFault::NoServerUser, "server.no_server_user"},
        {ServerFault::Busy, "server.busy"},
        {ServerFault::WillNotStart, "server.will_not_start"},
        {ServerFault::WillNotStop, "server.will_not_stop"},
    };
    return table;
}

} // namespace

std::unexpected<Error> serverFailure(ServerFault fault, const QString& detail)
{
    return failure(ErrorCode::ServerUnavailable, detail, words().value(fault));
}

ServerFault serverFaultOf(const Error& error)
{
    return error.field.isEmpty() ? ServerFault::None : words().key(error.field, ServerFault::None);
}

ServerFault serverFaultInText(const QString& text)
{
    const auto says = [&text](const char* words) { return text.contains(words); };
    if (says("No space left on device") || says("Disk quota exceeded"))
        return ServerFault::DiskFull;
    if (says("Read-only file system") || says("Permission denied") || says("wrong ownership"))
        return ServerFault::NotWritable;
    if (says("incompatible with server"))
        return ServerFault::OtherVersion;
    if (says("lock file") && says("already exists"))
        return ServerFault::ForeignLock;
    return ServerFault::WillNotStart;
}

} // namespace huella::database
