// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace huella::worker {

/// What huellad's command line says.
struct Options
{
    QString host; ///< a name, or the socket's folder
    int port = 5432;
    QString database = QStringLiteral("huella");
    QString logFolder;     ///< where PostgreSQL writes its JSON log; empty: nobody is locked out
    QString secretsFolder; ///< where Mercado Pago's token lies, unless systemd hands it over
    QString lockFile;      ///< says which huellad runs on this computer; empty: none is written
    int decoys = 4096;     ///< roles that answer for unknown identifiers
    int free = 512;        ///< roles that wait for a person

    /// `arguments` without the program's name; InvalidValue with the reason in `detail`.
    [[nodiscard]] static Result<Options> parse(const QStringList& arguments);
    [[nodiscard]] static QString help();
    /// What libpq connects with; holds no secret.
    [[nodiscard]] QString
    connectionString(const QString& role = QStringLiteral("huella_worker")) const;
};

} // namespace huella::worker
