// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/migration.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

namespace huella::database {

QString Migration::checksum() const
{
    return QString::fromLatin1(QCryptographicHash::hash(sql, QCryptographicHash::Sha256).toHex());
}

Result<QList<Migration>> Migration::inFolder(const QString& folder)
{
    static const QRegularExpression shape("^(\\d{4})_[a-z0-9_]+\\.sql$");
    QList<Migration> migrations;
    for (const QString& name : QDir(folder).entryList({"*.sql"}, QDir::Files, QDir::Name)) {
        const auto match = shape.match(name);
        QFile file(QDir(folder).filePath(name));
        if (!match.hasMatch() || !file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::BadFile, "not a readable migration: " + name);
        const int number = match.captured(1).toInt();
        if (!migrations.isEmpty() && migrations.last().number == number)
            return failure(ErrorCode::BadFile, "two migrations of one number: " + name);
        migrations.append({number, name, file.readAll()});
    }
    return migrations;
}

} // namespace huella::database
