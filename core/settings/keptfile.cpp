// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/keptfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace huella::settings {

namespace {

constexpr auto ownFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto ownFile = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

Result<void> writeKeptFile(const QString& path, const QJsonObject& object)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownFolder))
        return failure(ErrorCode::BadFile, "cannot make the drafts' folder");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownFile))
        return failure(ErrorCode::BadFile, file.errorString());
    file.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (!file.commit())
        return failure(ErrorCode::BadFile, file.errorString());
    return {};
}

QJsonObject readKeptFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace huella::settings
