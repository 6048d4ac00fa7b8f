// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourpictures.h"

#include "app/tour/hand.h"

#include <QDir>
#include <QFile>
#include <QPixmap>
#include <QWidget>

namespace huella::app::tour {

TourPictures::TourPictures(const QString& folder) : m_folder(QDir(folder).absolutePath())
{
    QDir().mkpath(m_folder);
    for (const auto& old :
         QDir(m_folder).entryList({QStringLiteral("[0-9][0-9]-*.png")}, QDir::Files))
        QFile::remove(QDir(m_folder).filePath(old)); // of an earlier tour
}

void TourPictures::take(QWidget* window, const QString& name)
{
    Hand::rest();
    const QString file = nextFile(name);
    if (!window->grab().save(file))
        throw Stumble(QStringLiteral("cannot write the picture %1").arg(file));
}

void TourPictures::keep(const QByteArray& png, const QString& name)
{
    QFile file(nextFile(name));
    if (png.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(png) != png.size())
        throw Stumble(QStringLiteral("cannot write the picture %1").arg(file.fileName()));
}

QString TourPictures::nextFile(const QString& name)
{
    ++m_count;
    return QDir(m_folder).filePath(
        QStringLiteral("%1-%2.png").arg(m_count, 2, 10, QChar(u'0')).arg(name));
}

} // namespace huella::app::tour
