// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourimages.h"

#include "ui/shared/icon.h"

#include <QFile>
#include <QImage>
#include <QPainter>

namespace huella::app::tour {

namespace {

const QString cat = QStringLiteral("/usr/lib/python3/dist-packages/skimage/data/chelsea.png");
const QString film = QStringLiteral("/usr/share/doc/libgdcm3.0/examples/00191113.dcm");

QString draw(const QString& file, ui::Icons subject, const QColor& ground, const QColor& ink)
{
    QImage image(1200, 900, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    ui::paintIcon(painter, QRectF(300, 150, 600, 600), subject, ink);
    painter.end();
    image.save(file, "JPG", 90);
    return file;
}

QString photoOfCat(const QString& file, const QRect& part, ui::Icons otherwise)
{
    const QImage photo(cat);
    if (photo.isNull())
        return draw(file, otherwise, QColor(0xf0, 0xe4, 0xd2), QColor(0x80, 0x5a, 0x3a));
    photo.copy(part).scaledToWidth(1200, Qt::SmoothTransformation).save(file, "JPG", 90);
    return file;
}

/// A film as the machine wrote it.
QString radiograph(const QString& otherwise)
{
    if (QFile::exists(film))
        return film;
    return draw(otherwise, ui::Icons::Bone, QColor(0x10, 0x10, 0x14), QColor(0xd8, 0xdc, 0xe0));
}

} // namespace

TourImages::TourImages()
    : m_pet(photoOfCat(m_folder.filePath(QStringLiteral("killa.jpg")), QRect(60, 0, 330, 300),
                       ui::Icons::Cat))
    , m_ailment(photoOfCat(m_folder.filePath(QStringLiteral("oreja.jpg")), QRect(50, 0, 160, 120),
                           ui::Icons::Paw))
    , m_xray(radiograph(m_folder.filePath(QStringLiteral("torax.jpg"))))
{}

} // namespace huella::app::tour
