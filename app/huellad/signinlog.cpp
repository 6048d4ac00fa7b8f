// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huellad/signinlog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace huella::worker {

SignInLog::SignInLog(QString folder, QString database)
    : m_folder(std::move(folder)), m_database(std::move(database))
{
    for (const QString& path : files())
        m_offsets.insert(path, QFileInfo(path).size());
}

QStringList SignInLog::files() const
{
    QStringList paths;
    if (m_folder.isEmpty())
        return paths;
    for (const QFileInfo& file : QDir(m_folder).entryInfoList({"*.json"}, QDir::Files))
        paths.append(file.filePath());
    return paths;
}

QList<FailedSignIn> SignInLog::readNew()
{
    QList<FailedSignIn> failures;
    for (const QString& path : files())
        if (QFileInfo(path).size() != m_offsets.value(path))
            readFile(path, failures);
    return failures;
}

void SignInLog::readFile(const QString& path, QList<FailedSignIn>& failures)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    qint64& offset = m_offsets[path];
    if (file.size() < offset)
        offset = 0; // the month began anew: the file was written over
    file.seek(offset);
    for (;;) {
        const QByteArray line = file.readLine();
        if (!line.endsWith('\n'))
            return; // the rest of the line is still to be written
        offset += line.size();
        if (const auto failure = fromLine(line, m_database))
            failures.append(*failure);
    }
}

std::optional<FailedSignIn> SignInLog::fromLine(const QByteArray& line, const QString& database)
{
    static const QRegularExpression person("^p_[0-9a-f]{32}$");
    if (!line.contains("28P01")) // parse only what can matter
        return {};
    const QJsonObject entry = QJsonDocument::fromJson(line).object();
    const QString roleName = entry.value("user").toString();
    if (entry.value("state_code").toString() != "28P01" ||
        entry.value("dbname").toString() != database || !person.match(roleName).hasMatch())
        return {};
    return FailedSignIn{roleName, entry.value("remote_host").toString()};
}

} // namespace huella::worker
