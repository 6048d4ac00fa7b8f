// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace huella::database {

/// One file of sql/migrations: NNNN_subject.sql.
struct Migration
{
    int number = 0;
    QString name; ///< the file's name
    QByteArray sql;

    [[nodiscard]] QString checksum() const; ///< SHA-256 of the bytes, lower-case hex

    /// The files of a folder in the order of their numbers. BadFile for a name without a number
    /// or for two of one number.
    [[nodiscard]] static Result<QList<Migration>>
    inFolder(const QString& folder = QStringLiteral(":/sql/migrations"));
};

} // namespace huella::database
