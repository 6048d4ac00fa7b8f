// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace huella::worker {

struct FailedSignIn
{
    QString roleName;
    QString address; ///< "[local]" on a socket
};

/// Reads what PostgreSQL adds to the JSON files of its log, for failed sign-ins (SQLSTATE 28P01)
/// of people on one database. Starts at the end of the files that are there.
class SignInLog
{
public:
    SignInLog(QString folder, QString database);

    /// The failures since the last call.
    [[nodiscard]] QList<FailedSignIn> readNew();

    /// The failure that one line tells, if it tells one of a person on `database`.
    [[nodiscard]] static std::optional<FailedSignIn> fromLine(const QByteArray& line,
                                                              const QString& database);

private:
    [[nodiscard]] QStringList files() const;
    void readFile(const QString& path, QList<FailedSignIn>& failures);

    QString m_folder;
    QString m_database;
    QHash<QString, qint64> m_offsets;
};

} // namespace huella::worker
