// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mercadopago/answer.h"

#include <QDateTime>
#include <QHash>

#include <expected>

namespace huella::standin {

/// The range, order and page that a search of payments asks for.
struct SearchQuery
{
    QString range = QStringLiteral("date_created");
    QString sort = QStringLiteral("date_created");
    bool isDescending = true;
    QDateTime begin; ///< three months back unless it is said
    QDateTime end;   ///< now unless it is said
    int limit = 30;
    int offset = 0;

    /// Or the refusal: 1001 date, 1003 sort, 1004 criteria, 1000 rows, 9062 range.
    [[nodiscard]] static std::expected<SearchQuery, Answer>
    parse(const QHash<QString, QString>& query, const QDateTime& now);
};

} // namespace huella::standin
