// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

struct pg_conn;
struct pg_result;

namespace huella::bench {

/// libpq with nothing around it: what the jobs are measured against. Throws std::runtime_error.
class BareLink
{
public:
    explicit BareLink(const QString& dsn);
    ~BareLink();
    BareLink(const BareLink&) = delete;
    BareLink& operator=(const BareLink&) = delete;

    void script(const QByteArray& sql);
    void prepare(const char* name, const QByteArray& sql);
    /// Text in, text out; every value is touched once. Answers the number of rows.
    int run(const char* name, const QList<QByteArray>& values = {});
    /// A uuid and bytes, in binary.
    void put(const char* name, const QByteArray& uuid, const QByteArray& bytes);
    /// The bytes of one row, in binary.
    [[nodiscard]] QByteArray content(const char* name, const QByteArray& uuid);
    [[nodiscard]] QList<QByteArray> firstRow(const QByteArray& sql);
    /// Reads what has arrived; the number of notifications in it.
    int takeNotifications();
    [[nodiscard]] int socket() const;

private:
    pg_result* checked(pg_result* result) const;

    pg_conn* m_connection;
};

} // namespace huella::bench
