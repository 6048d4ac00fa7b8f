// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

#include <memory>

struct pg_conn;

namespace huella::database {

/// The superuser's own connection, for making and migrating databases. It blocks its thread: not
/// for the GUI's. People's sessions use Session.
class SuperuserLink
{
public:
    /// One libpq connection string. ServerUnavailable when nobody lets us in.
    [[nodiscard]] static Result<SuperuserLink> open(const QString& dsn);

    /// One statement, or several at once, as the file has them: bodies between $$ may hold
    /// semicolons. `detail` of an error is PostgreSQL's own message, `field` the SQLSTATE.
    [[nodiscard]] Result<void> runScript(const QByteArray& sql);
    /// One statement with text values; its rows as text.
    [[nodiscard]] Result<QList<QStringList>> run(const QByteArray& sql,
                                                 const QStringList& values = {});
    /// A name as SQL wants it, between quotes.
    [[nodiscard]] QByteArray quotedName(const QString& name) const;

    /// The text of :/sql/server/<name>.sql.
    [[nodiscard]] static QByteArray statement(const QString& name);

private:
    struct Closer
    {
        void operator()(pg_conn* connection) const;
    };
    explicit SuperuserLink(pg_conn* connection) : m_connection(connection) {}

    std::unique_ptr<pg_conn, Closer> m_connection;
};

} // namespace huella::database
