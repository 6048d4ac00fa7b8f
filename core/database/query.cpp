// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/query.h"

#include <QFile>

namespace huella::database {

Result<Query> Query::load(const QString& name)
{
    QFile file(QStringLiteral(":/sql/queries/%1.sql").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, QStringLiteral("no such query: ") + name);

    Query query;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.startsWith("--"))
            query.text += line;
        else if (line.trimmed() == "-- result: binary")
            query.isBinaryResult = true;
    }
    query.text = query.text.trimmed();
    return query;
}

} // namespace huella::database
