// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huella::standin {

/// The seller behind an access token. A real one ends in the seller's number:
/// APP_USR-<application>-<date>-<hash>-<seller>.
struct Account
{
    qint64 collector = 823549964;
    QString application = QStringLiteral("6295877106812064");

    [[nodiscard]] static Account ofToken(const QString& token);
};

} // namespace huella::standin
