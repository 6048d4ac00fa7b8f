// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/stickpicker.h"

#include "ui/kiosk/sticksheet.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

#include <algorithm>

namespace huella::ui::kiosk {

namespace {

constexpr int deepest = 5, mostPhotos = 2000;

const QStringList& photoNames()
{
    static const QStringList names{"*.jpg", "*.jpeg", "*.png",  "*.webp",
                                   "*.heic", "*.heif", "*.tif", "*.tiff"};
    return names;
}

void collect(const QString& folder, int depth, QFileInfoList& photos)
{
    const QDir dir(folder);
    constexpr auto plain = QDir::NoDotAndDotDot | QDir::NoSymLinks | QDir::Readable;
    photos += dir.entryInfoList(photoNames(), QDir::Files | plain);
    if (depth == deepest)
        return;
    for (const QFileInfo& inner : dir.entryInfoList(QDir::Dirs | plain)) {
        if (photos.size() >= mostPhotos)
            return;
        collect(inner.absoluteFilePath(), depth + 1, photos);
    }
}

} // namespace

StickPicker::StickPicker(QStringList roots) : m_roots(std::move(roots)) {}

QStringList StickPicker::mediaFolders()
{
    const QString user = qEnvironmentVariable("USER");
    return {u"/media/" + user, u"/run/media/" + user};
}

QStringList StickPicker::photosBelow(const QStringList& roots)
{
    QFileInfoList photos;
    for (const QString& root : roots)
        if (!QFileInfo(root).isSymLink())
            collect(root, 0, photos);
    std::stable_sort(photos.begin(), photos.end(), [](const QFileInfo& a, const QFileInfo& b) {
        return a.lastModified() > b.lastModified();
    });
    QStringList paths;
    for (const QFileInfo& photo : photos)
        paths.append(photo.absoluteFilePath());
    return paths.mid(0, mostPhotos);
}

void StickPicker::pickImages(QWidget* parent, std::function<void(const QStringList&)> chosen)
{
    auto* sheet = new StickSheet([roots = m_roots] { return photosBelow(roots); },
                                 parent->window());
    QObject::connect(sheet, &StickSheet::chosen, parent, chosen);
    QObject::connect(parent, &QObject::destroyed, sheet, [sheet] { delete sheet; });
    sheet->open();
}

void StickPicker::pickTarget(QWidget*, const QString&, std::function<void(const QString&)>) {}

} // namespace huella::ui::kiosk
